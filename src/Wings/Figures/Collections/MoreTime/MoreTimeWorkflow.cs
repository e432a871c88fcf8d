using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>How far a request for more time is.</summary>
public enum MoreTimeState
{
    Asked,
    Granted,
    Declined,
}

/// <summary>What is done with a request for more time.</summary>
public enum MoreTimeVerb
{
    Grant,
    Decline,
}

/// <summary>Who decides on more time, and when.</summary>
public static class MoreTimeWorkflow
{
    /// <summary>The act says why.</summary>
    public const string WithReason = "with_reason";

    public static readonly Workflow<MoreTimeState, MoreTimeVerb> Rows = new(
        new(
            "more_time",
            new("Het uitstel", "The request for more time"),
            new Dictionary<MoreTimeState, Bilingual>
            {
                [MoreTimeState.Asked] = new("gevraagd", "asked for"),
                [MoreTimeState.Granted] = new("verleend", "granted"),
                [MoreTimeState.Declined] = new("afgewezen", "declined"),
            }.ToImmutableDictionary(),
            new Dictionary<MoreTimeVerb, Bilingual>
            {
                [MoreTimeVerb.Grant] = new("verleend", "granted"),
                [MoreTimeVerb.Decline] = new("afgewezen", "declined"),
            }.ToImmutableDictionary()
        ),
        [
            new(MoreTimeState.Asked, MoreTimeVerb.Grant, MoreTimeState.Granted, Role.Coordinator, []),
            new(MoreTimeState.Asked, MoreTimeVerb.Decline, MoreTimeState.Declined, Role.Coordinator, [WithReason]),
        ]
    );
}
