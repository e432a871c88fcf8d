using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>An item as it is kept: of which system it is, the return says.</summary>
public sealed record StatedCost(string Item, CostCategory Category, decimal Euro);

/// <summary>A return without what it states.</summary>
sealed record CostHead(
    int Year,
    string Ministry,
    AccountingSystem System,
    string Publisher,
    CostState State,
    bool Invented,
    int PublicVersion,
    DateOnly? PublishedOn
);

/// <summary>
/// What a ministry states of its ICT costs of a year under one accounting system. Each verb names the revision that was
/// looked at, and gives null when it was done, or the office's refusal, after which nothing has changed.
/// </summary>
public sealed class IctCostReturn
{
    public const int MostLines = 200;

    public required Id<IctCostReturn> Id { get; init; }

    public required int Year { get; init; }

    /// <summary>Code of the ministry.</summary>
    public required string Ministry { get; init; }

    public required AccountingSystem System { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public CostState State { get; private set; }

    /// <summary>As they are being written; equal to what is public while nothing is.</summary>
    public ImmutableArray<StatedCost> Lines { get; private set; } = [];

    /// <summary>How the ministry split renewal and maintenance.</summary>
    public string Explained { get; private set; } = "";

    public ImmutableArray<StatedCost> PublicLines { get; private set; } = [];

    public string PublicExplained { get; private set; } = "";

    /// <summary>Number of the public version; 0 while none is.</summary>
    public int PublicVersion { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Why it came back; empty where it did not. Not public.</summary>
    public string Returned { get; private set; } = "";

    /// <summary>Pseudonyms of who wrote any of it, and of who checked it. They stay inside the office.</summary>
    public ImmutableArray<string> Writers { get; private set; } = [];

    public string Checker { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    public bool IsPublic => PublicVersion > 0;

    /// <summary>Whether anything was written that is not what is public.</summary>
    internal bool IsWritten =>
        Explained.Length > 0 && (Explained != PublicExplained || !Lines.SequenceEqual(PublicLines));

    /// <summary>What lists show of it.</summary>
    internal CostHead Head => new(Year, Ministry, System, Publisher, State, Invented, PublicVersion, PublishedOn);

    internal Refusal? Write(Act act, int seen, ImmutableArray<StatedCost> lines, string explained) =>
        Do(CostVerb.Write, act, seen, "")
        ?? Done(() =>
        {
            (Lines, Explained, Returned) = (lines, explained.Trim(), "");
            if (!Writers.Contains(act.Actor.Pseudonym))
                Writers = Writers.Add(act.Actor.Pseudonym);
        });

    internal Refusal? Check(Act act, int seen) =>
        Do(CostVerb.Check, act, seen, "") ?? Done(() => Checker = act.Actor.Pseudonym);

    internal Refusal? Recall(Act act, int seen, string why) =>
        Do(CostVerb.Recall, act, seen, why) ?? Done(() => (Checker, Returned) = ("", why.Trim()));

    internal Refusal? Return(Act act, int seen, string why) =>
        Do(CostVerb.Return, act, seen, why) ?? Done(() => (Checker, Returned) = ("", why.Trim()));

    internal Refusal? Publish(Act act, int seen, DateOnly on) =>
        Do(CostVerb.Publish, act, seen, "") ?? Done(() => MakePublic(on));

    internal Refusal? Begin(Act act, int seen) =>
        Do(CostVerb.Begin, act, seen, "") ?? Done(() => (Checker, Returned, Writers) = ("", "", [act.Actor.Pseudonym]));

    /// <summary>Takes over what was public already: for data that were not made here.</summary>
    internal IctCostReturn TakeOver(ImmutableArray<StatedCost> lines, string explained, DateOnly on)
    {
        (Lines, Explained, State) = (lines, explained, CostState.Published);
        MakePublic(on);
        return this;
    }

    void MakePublic(DateOnly on) =>
        (PublicLines, PublicExplained, PublicVersion, PublishedOn) = (Lines, Explained, PublicVersion + 1, on);

    internal Refusal? Judge(string guard, Act act, string said) =>
        guard switch
        {
            CostWorkflow.OwnReturn => Only(act.Actor.Organisation == Ministry, CostRefusals.OfAnother(Ministry)),
            CostWorkflow.OwnPublication => Only(act.Actor.Organisation == Publisher, CostRefusals.OfAnother(Publisher)),
            CostWorkflow.Filled => Only(!Lines.IsEmpty && Explained.Length > 0, CostRefusals.Empty),
            CostWorkflow.FourEyes => Only(!Writers.Any(act.SamePersonAs), CostRefusals.FourEyes),
            CostWorkflow.OtherEyes => Only(!Writers.Append(Checker).Any(act.SamePersonAs), CostRefusals.FourEyes),
            CostWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(said), CostRefusals.NothingSaid),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    Refusal? Do(CostVerb verb, Act act, int seen, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = CostWorkflow.Rows;
        if (rows.Refuse(State, verb, act, guard => Judge(guard, act, said)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }

    /// <summary>What is public of it, under its own system and no other.</summary>
    /// <exception cref="InvalidOperationException">It is of the other system.</exception>
    internal PublishedCosts<TSystem> As<TSystem>()
        where TSystem : IAccountingSystem =>
        System == TSystem.System
            ? new(
                Year,
                Ministry,
                PublicVersion,
                PublicExplained,
                Invented,
                [.. PublicLines.Select(one => new CostLine<TSystem>(one.Item, one.Category, new(one.Euro)))]
            )
            : throw new InvalidOperationException($"{System} costs are no {TSystem.System} costs");
}
