using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>Keeps back what would tell of a few people, or what was delivered in confidence.</summary>
internal sealed class Confidentiality(Ground ground, Snapshot snapshot)
{
    readonly ConcurrentDictionary<int, bool> concerned = new();
    readonly ConcurrentDictionary<(int Indicator, Period Year), CellLattice> lattices = new();

    /// <summary>From 1 to under the smallest cell; a part of one counts as one.</summary>
    public static bool IsSmall(decimal value, int minimumCell) => value > 0 && value < minimumCell;

    public static Figure Hide(Figure figure) => new(null, FigureStatus.Suppressed, figure.Coverage, null, false);

    /// <summary>The figure, or that it is suppressed.</summary>
    public Figure Of(Prepared question, Period period, int top, AsOf asOf, Figure figure)
    {
        if (figure.Value is not { } value || !Concerns(question.Indicator, question.Index))
            return figure;
        return
            IsSmall(value, question.Indicator.Facts.MinimumCell)
            || IsHidden(question, period, top)
            || (asOf == AsOf.Now && RestsOnHidden(question, period, top))
            ? Hide(figure)
            : figure;
    }

    /// <summary>Whether the very cell of a row must stay hidden.</summary>
    public bool IsCellHidden(Indicator indicator, int index, Period period, int organisation, int breakdown)
    {
        if (!Concerns(indicator, index))
            return false;
        var (lattice, periods) = LatticeOf(indicator, index, YearOf(period));
        return lattice.IsCellHidden(MembersOf(indicator, periods.IndexOf(period), organisation, breakdown));
    }

    bool Concerns(Indicator indicator, int index) =>
        concerned.GetOrAdd(
            index,
            _ =>
            {
                var segment = snapshot.Of(index);
                return indicator.Facts.MinimumCell > 0
                    || Array.Exists(snapshot.Columns.States[segment.Start..segment.End], state => state.Confidential);
            }
        );

    bool IsHidden(Prepared question, Period period, int top)
    {
        var needed = CollectedFigures.Needed(question, period);
        foreach (var year in needed.GroupBy(one => YearOf(one)))
        {
            var (lattice, periods) = LatticeOf(question.Indicator, question.Index, year.Key);
            var nodes = NodesOf(question, top);
            int[] positions =
                year.Count() > 1 && year.Count() == periods.Length && AddsOverPeriods(question.Indicator)
                    ? [CellAxis.Total]
                    : [.. year.Select(one => CellAxis.NodeOf(periods.IndexOf(one)))];
            foreach (var position in positions)
                if (lattice.IsHidden([position, .. nodes]))
                    return true;
        }
        return false;
    }

    /// <summary>What is mapped from a hidden figure would give it away.</summary>
    bool RestsOnHidden(Prepared question, Period period, int top) =>
        ground
            .Succession.Destinations.Select((destination, organisation) => (destination, organisation))
            .Where(one =>
                one.destination.Changed
                && !ground.Tree.IsAtOrBelow(one.organisation, top)
                && one.destination.Flows.Any(flow => ground.Tree.IsAtOrBelow(flow.Organisation, top))
            )
            .Any(one => IsHidden(question, period, one.organisation));

    int[] NodesOf(Prepared question, int top) =>
        [
            CellAxis.NodeOf(top),
            .. Dimensions(question.Indicator)
                .Select(dimension =>
                    question.Asked.FirstOrDefault(one => one.Dimension == dimension) is { Dimension: not null } asked
                        ? CellAxis.NodeOf(asked.Member)
                        : CellAxis.Total
                ),
        ];

    (CellLattice Lattice, ImmutableArray<Period> Periods) LatticeOf(Indicator indicator, int index, Period year)
    {
        var periods = year.Split(indicator.Facts.Frequency).ToImmutableArray();
        return (lattices.GetOrAdd((index, year), key => Build(indicator, key.Indicator, periods)), periods);
    }

    CellLattice Build(Indicator indicator, int index, ImmutableArray<Period> periods)
    {
        var complete = periods.All(period => snapshot.Of(index, period) is var group && group.End > group.Start);
        var lattice = new CellLattice(
            [
                CellAxis.OfPeriods(periods.Length, periods.Length > 1 && complete && AddsOverPeriods(indicator)),
                Axis(indicator, "organisation", ground.Tree, ground.Tree.IndexOf(ground.Organisations.Root)),
                .. Dimensions(indicator).Select(one => Axis(indicator, one.Name, one.Tree, MemberTree.Whole)),
            ],
            indicator.Facts.MinimumCell
        );
        try
        {
            Fill(lattice, indicator, index, periods);
            lattice.Settle();
        }
        catch (OverflowException)
        {
            lattice.HideAll();
        }
        return lattice;
    }

    void Fill(CellLattice lattice, Indicator indicator, int index, ImmutableArray<Period> periods)
    {
        var segment = snapshot.Of(index);
        for (var i = 0; i < periods.Length; i++)
        {
            var group = snapshot.Of(index, periods[i]);
            for (var row = group.Start; row < group.End; row++)
                if (snapshot.ValueAt(segment, row) is { } value)
                    lattice.Add(
                        MembersOf(indicator, i, snapshot.Columns.Organisations[row], snapshot.Columns.Breakdowns[row]),
                        value,
                        snapshot.Columns.States[row].Confidential
                    );
        }
    }

    int[] MembersOf(Indicator indicator, int period, int organisation, int breakdown) =>
        [period, organisation, .. Dimensions(indicator).Select(dimension => dimension.MemberOf(breakdown))];

    IEnumerable<Dimension> Dimensions(Indicator indicator) =>
        indicator.Facts.Dimensions.Select(ground.Dimension).OfType<Dimension>();

    static CellAxis Axis(Indicator indicator, string name, MemberTree tree, int root)
    {
        var rule = indicator.Aggregation.For(name).Rule;
        return CellAxis.Over(tree, root, rule != AggregationRule.None, AddsUp(rule));
    }

    static bool AddsOverPeriods(Indicator indicator) => AddsUp(indicator.Aggregation.For("period").Rule);

    /// <summary>A mean and a weighted mean can be reckoned back as a sum can.</summary>
    static bool AddsUp(AggregationRule rule) =>
        rule is AggregationRule.Sum or AggregationRule.Mean or AggregationRule.Weighted;

    static Period YearOf(Period period) => Period.Containing(period.Start, Frequency.Year);
}
