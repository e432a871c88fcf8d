using System.Collections.Immutable;
using Rekenschap.Figures.Archives;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>All figures as known at one moment, over the snapshot of that moment.</summary>
internal sealed class KnownFigures : IFigures
{
    readonly CollectedFigures collected;
    readonly Confidentiality confidentiality;
    readonly Tracing tracing;
    readonly AskedAt askedAt;

    public KnownFigures(DateOnly? knownAt, Ground ground, Moment moment)
    {
        (KnownAt, Ground, Snapshot) = (knownAt, ground, moment.Snapshot);
        collected = new(
            ground,
            moment.Snapshot,
            moment.Disputes,
            (indicator, at) => new Asking(this, AsOf.Then).At(indicator, at).Value
        );
        confidentiality = moment.Confidentiality;
        (Kept, askedAt, Disputes) = (moment.Kept, moment.AskedAt, moment.Disputes);
        tracing = new(this, confidentiality, moment.Deliveries);
    }

    public DateOnly? KnownAt { get; }

    internal Ground Ground { get; }

    internal Snapshot Snapshot { get; }

    internal KeptAnswers Kept { get; }

    internal Disputes Disputes { get; }

    /// <summary>Whether anything of a collected indicator may have to stay hidden, now or at any other moment.</summary>
    internal bool MayHide(int index) => confidentiality.Withheld is not null || confidentiality.Concerns(index);

    public Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then) =>
        Ground.Catalogue.IndexOf(indicator) < 0
            ? throw new KeyNotFoundException($"No indicator '{indicator}'")
            : new Asking(this, asOf).At(indicator, at);

    public Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        new Asking(this, asOf).TargetValue(target, at);

    public Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then) =>
        new Asking(this, asOf).TargetBaseline(target, at);

    public Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then) => tracing.Of(indicator, at, asOf);

    public Lineage Step(string indicator, Coordinate at, AsOf asOf = AsOf.Then) => tracing.Step(indicator, at, asOf);

    /// <summary>Some of the cells behind a figure of a collected indicator, and how many there are in all.</summary>
    internal (ImmutableArray<TracedCell> Cells, int Count) Cells(
        string indicator,
        Coordinate at,
        AsOf asOf,
        long skip,
        int take
    ) => tracing.Cells(indicator, at, asOf, skip, take);

    public ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension) =>
        [
            .. tracing
                .Rows(indicator, at)
                .Where(row => !row.Hidden && row.HasMember(dimension) && row.Value is not null)
                .Select(row => row.Value!.Value),
        ];

    /// <summary>A collected indicator at a coordinate, with what must stay hidden hidden.</summary>
    internal Figure Collected(int index, Coordinate at, AsOf asOf) =>
        Kept.TryGet(index, at, asOf, out var figure) ? figure : Kept.Keep(index, at, asOf, FoundOut(index, at, asOf));

    Figure FoundOut(int index, Coordinate at, AsOf asOf)
    {
        var indicator = Ground.Catalogue.Indicators[index];
        var (question, problem) = Prepared.Of(Ground, indicator, at.Members);
        if (question is null)
            return Figure.Missing(problem!);
        if (Ground.Find(at.Organisation, at.Period.End) is not { } top)
            return Figure.Missing(FigureWording.NoOrganisation(at.Organisation));
        if (confidentiality.Withheld is { } withheld)
        {
            if (withheld.Find(new(askedAt, index, at, asOf)) is { } published)
                return published;
            if (withheld.IsBehind(Ground, question, at.Period, top, asOf))
            {
                withheld.Miss();
                return Figure.Missing(FigureWording.Withheld);
            }
        }
        var figure = collected.Of(question, at.Period, top, asOf);
        return confidentiality.Of(question, at.Period, top, asOf, figure);
    }

    internal OrganisationTotals Totals(Prepared question) => collected.Totals(question);

    /// <summary>Top members of a code list; of organisations the expected ones below.</summary>
    internal ImmutableArray<string> MembersOf(string indicator, string dimension, Coordinate at)
    {
        if (dimension == "organisation")
            return [.. ExpectedBelow(indicator, at).Select(Ground.CodeOf)];
        if (Ground.Dimension(dimension) is not { } found)
            return [];
        return
        [
            .. found
                .Tree.ChildrenOf(MemberTree.Whole)
                .Where(member => found.IsValidOn(member, at.Period.End))
                .OrderBy(found.OrderOf)
                .Select(member => found.Tree.Codes[member]),
        ];
    }

    /// <summary>The organisations right below, as far as anything is expected of them or of those below them.</summary>
    internal ImmutableArray<string> PartsOf(string indicator, Coordinate at)
    {
        if (Ground.Find(at.Organisation, at.Period.End) is not { } top)
            return [];
        var expected = ExpectedBelow(indicator, at).ToList();
        var root = Ground.Tree.IndexOf(Ground.Organisations.Root);
        var children = Ground.Tree.ChildrenOf(top == MemberTree.Whole && root >= 0 ? root : top);
        return
        [
            .. children
                .Where(child => expected.Exists(one => Ground.Tree.IsAtOrBelow(one, child)))
                .Select(Ground.CodeOf),
        ];
    }

    IEnumerable<int> ExpectedBelow(string indicator, Coordinate at) =>
        Ground.Find(at.Organisation, at.Period.End) is { } top
            ? Ground.Reach.Expected(indicator, at.Period).Where(one => one != top && Ground.Tree.IsAtOrBelow(one, top))
            : [];
}
