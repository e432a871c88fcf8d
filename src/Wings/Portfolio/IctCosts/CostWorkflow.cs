using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>How far a return of ICT costs is.</summary>
public enum CostState
{
    Draft,
    Checked,
    Published,
}

/// <summary>What may be done with it.</summary>
public enum CostVerb
{
    Write,
    Check,
    Recall,
    Return,
    Publish,

    /// <summary>The ministry begins the next version; what is public stays so meanwhile.</summary>
    Begin,
}

/// <summary>The way of a return to the public: filled in, checked by other eyes, published by third ones.</summary>
public static class CostWorkflow
{
    public const string OwnReturn = "own_return";
    public const string OwnPublication = "own_publication";
    public const string FourEyes = "four_eyes";

    /// <summary>Somebody else than who wrote or checked it.</summary>
    public const string OtherEyes = "other_eyes";

    /// <summary>There is at least one item, and a word on how the split was made.</summary>
    public const string Filled = "filled";
    public const string WithReason = "with_reason";

    public static readonly Workflow<CostState, CostVerb> Rows = new(
        new(
            "ict_costs",
            new("De opgave van ICT-kosten", "The return of ICT costs"),
            new Dictionary<CostState, Bilingual>
            {
                [CostState.Draft] = new("concept", "a draft"),
                [CostState.Checked] = new("gecontroleerd", "checked"),
                [CostState.Published] = new("gepubliceerd", "published"),
            }.ToImmutableDictionary(),
            new Dictionary<CostVerb, Bilingual>
            {
                [CostVerb.Write] = new("ingevuld", "filled in"),
                [CostVerb.Check] = new("gecontroleerd", "checked"),
                [CostVerb.Recall] = new("teruggehaald", "taken back"),
                [CostVerb.Return] = new("teruggegeven", "given back"),
                [CostVerb.Publish] = new("gepubliceerd", "published"),
                [CostVerb.Begin] = new("bijgewerkt in een nieuwe versie", "updated in a new version"),
            }.ToImmutableDictionary()
        ),
        [
            Row(CostState.Draft, CostVerb.Write, CostState.Draft, Role.Supplier, OwnReturn),
            Row(CostState.Draft, CostVerb.Check, CostState.Checked, Role.Controller, OwnReturn, Filled, FourEyes),
            Row(CostState.Checked, CostVerb.Recall, CostState.Draft, Role.Controller, OwnReturn, WithReason),
            Row(CostState.Checked, CostVerb.Return, CostState.Draft, Role.Coordinator, OwnPublication, WithReason),
            Row(CostState.Checked, CostVerb.Publish, CostState.Published, Role.Coordinator, OwnPublication, OtherEyes),
            Row(CostState.Published, CostVerb.Begin, CostState.Draft, Role.Supplier, OwnReturn),
        ]
    );

    static WorkflowRow<CostState, CostVerb> Row(
        CostState from,
        CostVerb verb,
        CostState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, guards);
}
