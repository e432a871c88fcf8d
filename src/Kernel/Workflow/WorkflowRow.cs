using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Workflow;

/// <summary>One way on: from this state, by this verb, to that state, for whoever has the role and passes the guards.</summary>
public sealed record WorkflowRow<TState, TVerb>(
    TState From,
    TVerb Verb,
    TState To,
    Role Permission,
    ImmutableArray<string> Guards
)
    where TState : struct, Enum
    where TVerb : struct, Enum;

/// <summary>What a workflow's thing, states and verbs are called; the stable word begins every code of its refusals.</summary>
/// <param name="Stable">Lower case, part of the API: <c>delivery</c>.</param>
/// <param name="Noun">With its article, as a sentence begins: "De aanlevering".</param>
/// <param name="States">As in "is ...": "ingediend", "submitted".</param>
/// <param name="Verbs">As in "kan niet worden ...": "goedgekeurd", "approved".</param>
public sealed record WorkflowWords<TState, TVerb>(
    string Stable,
    Bilingual Noun,
    ImmutableDictionary<TState, Bilingual> States,
    ImmutableDictionary<TVerb, Bilingual> Verbs
)
    where TState : struct, Enum
    where TVerb : struct, Enum;
