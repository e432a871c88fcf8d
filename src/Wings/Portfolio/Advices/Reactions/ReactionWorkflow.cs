using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Portfolio.Advices.Reactions;

/// <summary>What a department may say to an advice that parliament has: its controller the reaction, its supplier how far it is.</summary>
public static class ReactionWorkflow
{
    /// <summary>Only for the ministry that answers for the activity.</summary>
    public const string OwnReaction = "own_reaction";

    /// <summary>Parliament has the advice.</summary>
    public const string AdviceSent = "advice_sent";

    /// <summary>The recommendation is one of the advice.</summary>
    public const string OfAdvice = "of_advice";

    public static readonly Workflow<ReactionState, ReactionVerb> Rows = new(
        new(
            "ict_advice_reaction",
            new("De reactie op het ICT-advies", "The reaction to the ICT advice"),
            new Dictionary<ReactionState, Bilingual>
            {
                [ReactionState.Awaited] = new("nog niet gegeven", "not given yet"),
                [ReactionState.Given] = new("gegeven", "given"),
            }.ToImmutableDictionary(),
            new Dictionary<ReactionVerb, Bilingual>
            {
                [ReactionVerb.React] = new("ingevoerd", "entered"),
                [ReactionVerb.Follow] = new("van een stand van zaken voorzien", "given its state of affairs"),
            }.ToImmutableDictionary()
        ),
        [
            .. Enum.GetValues<ReactionState>()
                .SelectMany(state =>
                    new[]
                    {
                        Row(state, ReactionVerb.React, ReactionState.Given, Role.Controller),
                        Row(state, ReactionVerb.Follow, state, Role.Supplier, OfAdvice),
                    }
                ),
        ]
    );

    static WorkflowRow<ReactionState, ReactionVerb> Row(
        ReactionState from,
        ReactionVerb verb,
        ReactionState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, [OwnReaction, AdviceSent, .. guards]);
}
