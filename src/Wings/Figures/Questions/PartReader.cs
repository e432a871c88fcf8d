using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>The weight of an organisation's own part in a period, at members of further dimensions; null when unknown.</summary>
internal delegate decimal? WeightOf(
    string weight,
    int organisation,
    Period period,
    ImmutableSortedDictionary<string, string> members
);

/// <summary>Reads one organisation's rows of one period and totals its further dimensions.</summary>
internal sealed class PartReader(Snapshot snapshot, Prepared question, WeightOf weightOf)
{
    readonly Segment segment = snapshot.Of(question.Index);
    readonly bool onlySums = question.Open.All(one => RuleOf(question, one.Dimension).Rule == AggregationRule.Sum);

    /// <summary>What the organisation says in the rows from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Part Read(Period period, int organisation, int start, int end)
    {
        if (end == start + 1 && question.Open.IsEmpty)
            return ReadOne(start);
        var rows = new List<int>();
        var status = FigureStatus.Normal;
        var without = default(Part?);
        for (var row = start; row < end; row++)
        {
            if (!question.Matches(snapshot.Columns.Breakdowns[row]))
                continue;
            var one = ReadRow(row);
            if (one.Value is null)
                without = Heavier(without, one);
            else
                rows.Add(row);
            if (one.Value is not null)
                status = Combination.Weakest(status, one.Status);
        }
        return rows.Count == 0 ? without ?? Part.None : Totalled(period, organisation, rows, status);
    }

    Part ReadOne(int row) => question.Matches(snapshot.Columns.Breakdowns[row]) ? ReadRow(row) : Part.None;

    Part ReadRow(int row)
    {
        var state = snapshot.Columns.States[row];
        if (snapshot.ValueAt(segment, row) is { } value)
            return new(value, StatusOf(state.Status), !state.Confidential);
        return new(
            null,
            state.Confidential ? FigureStatus.Suppressed
                : state.Status == ObservationStatus.NotCollected ? FigureStatus.NotCollected
                : FigureStatus.Missing,
            false
        );
    }

    Part Totalled(Period period, int organisation, List<int> rows, FigureStatus status)
    {
        var whole =
            rows.TrueForAll(row => !snapshot.Columns.States[row].Confidential)
            && Completeness.IsWhole(question.Open, period.End, rows.Select(row => snapshot.Columns.Breakdowns[row]));
        if (onlySums)
            return new(Sum(rows), status, whole);
        var collapse = new BreakdownCollapse(
            question,
            (weight, members) => weightOf(weight, organisation, period, members)
        );
        var (value, problem) = collapse.Of([.. rows.Select(row => (snapshot.Columns.Breakdowns[row], ValueOf(row)))]);
        return value is null ? new(null, FigureStatus.Missing, false, problem) : new(value, status, whole);
    }

    decimal ValueOf(int row) => snapshot.ValueAt(segment, row) ?? 0;

    /// <summary>In scaled whole numbers where no sum of these rows can outgrow them.</summary>
    decimal Sum(List<int> rows)
    {
        if (segment.Wide is not null || (Int128)segment.Largest * rows.Count > long.MaxValue)
            return rows.Sum(ValueOf);
        var sum = 0L;
        foreach (var row in rows)
            sum += snapshot.Columns.Values[row];
        return Scaling.Unscale(sum, segment.Decimals);
    }

    static Part Heavier(Part? known, Part other) =>
        known is { } one && (one.Status == FigureStatus.Suppressed || other.Status == FigureStatus.Missing)
            ? one
            : other;

    public static FigureStatus StatusOf(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Estimated => FigureStatus.Estimated,
            ObservationStatus.Provisional => FigureStatus.Provisional,
            _ => FigureStatus.Normal,
        };

    public static AggregationStep RuleOf(Prepared question, Dimension dimension) =>
        question.Indicator.Aggregation.For(dimension.Name);
}
