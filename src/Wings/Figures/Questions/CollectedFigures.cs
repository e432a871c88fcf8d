using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// Collected indicators at any coordinate: per period of their frequency over further dimensions, then over
/// organisations, then over periods. Nothing is hidden here yet; that is for <see cref="Confidentiality"/>.
/// </summary>
internal sealed class CollectedFigures(
    Ground ground,
    Snapshot snapshot,
    Disputes disputes,
    Func<string, Coordinate, decimal?> derivedWeight
)
{
    /// <summary>The figure, its value open to whoever keeps it hidden afterwards.</summary>
    public Figure Of(Prepared question, Period period, int top, AsOf asOf)
    {
        try
        {
            return Checked(question, period, top, asOf);
        }
        catch (OverflowException)
        {
            return Figure.Missing(Combination.Overflow);
        }
    }

    /// <summary>The periods of the indicator's frequency that a figure over a period needs; empty where it is not made of them.</summary>
    public static ImmutableArray<Period> Needed(Prepared question, Period period)
    {
        var all = period.Split(question.Indicator.Facts.Frequency).ToImmutableArray();
        return all.Length > 1 && question.Indicator.Aggregation.For("period").Rule == AggregationRule.Last
            ? [all[^1]]
            : all;
    }

    /// <summary>What stands behind a figure, part by part.</summary>
    public OrganisationTotals Totals(Prepared question) => new(ground, snapshot, disputes, question, WeightOf);

    Figure Checked(Prepared question, Period period, int top, AsOf asOf)
    {
        var needed = Needed(question, period);
        if (needed.IsEmpty)
            return Figure.Missing(FigureWording.Finer(question.Code, period, question.Indicator.Facts.Frequency));
        var rule = question.Indicator.Aggregation.For("period");
        if (needed.Length > 1 && rule.Rule == AggregationRule.None)
            return Figure.Missing(FigureWording.NotTotalled(question.Code, "period"));
        var organisations = Totals(question);
        List<PeriodTotal> totals = [.. needed.Select(one => organisations.Of(one, top, asOf))];
        var reach = Reach.Of(totals);
        return totals.FindIndex(total => total.Value is null) is var gap && gap >= 0
            ? Absent(question, needed[gap], totals[gap], reach)
            : Present(question, Over(question, needed, top, totals), totals, reach);
    }

    decimal? Over(Prepared question, ImmutableArray<Period> periods, int top, List<PeriodTotal> totals)
    {
        if (totals.Count == 1)
            return totals[0].Value;
        var rule = question.Indicator.Aggregation.For("period");
        return Reduction.Of(
            rule.Rule,
            [.. totals.Select(total => total.Value!.Value)],
            i => WeightOver(rule.Weight ?? "", top, periods[i], question.Members)
        );
    }

    Figure Present(Prepared question, decimal? value, List<PeriodTotal> totals, Reach reach)
    {
        if (value is null)
            return Figure.Missing(FigureWording.NoWeight(question.Code, "period"), reach.Coverage);
        Confirmation[] disputed = [.. totals.SelectMany(total => total.Disputes).Distinct()];
        var whole = reach.Lacking.Count == 0 && disputed.Length == 0;
        var status = totals.Aggregate(FigureStatus.Normal, (weakest, one) => Combination.Weakest(weakest, one.Status));
        return new(
            value,
            whole ? status : FigureStatus.Provisional,
            reach.Coverage,
            whole ? null : Incomplete(question, reach, disputed),
            reach.Coverage.Share >= question.Indicator.Facts.CoverageNeeded
        );
    }

    Figure Absent(Prepared question, Period period, PeriodTotal total, Reach reach) =>
        new(
            null,
            total.Problem is null ? total.Status : FigureStatus.Missing,
            reach.Expected == 0 ? new(0, 1) : reach.Coverage,
            total.Status == FigureStatus.Suppressed
                ? null
                : total.Problem
                    ?? FigureWording.NotDelivered(question.Indicator.Facts.Name, period, Names(total.Lacking)),
            false
        );

    Bilingual Incomplete(Prepared question, Reach reach, Confirmation[] disputed)
    {
        if (reach.Lacking.Count == 0)
            return FigureWording.Disputed(question.Indicator.Facts.Name, disputed);
        var lacking = Names(reach.Lacking);
        var incomplete = FigureWording.Incomplete(
            question.Indicator.Facts.Name,
            reach.Coverage.Covered,
            reach.Expected,
            lacking
        );
        return disputed.Length == 0 ? incomplete : FigureWording.With(incomplete, disputed);
    }

    List<string> Names(IEnumerable<int> organisations) => [.. organisations.Select(ground.CodeOf)];

    decimal? WeightOf(
        string weight,
        int organisation,
        Period period,
        ImmutableSortedDictionary<string, string> members
    ) =>
        Weigh(
            weight,
            period,
            ground.CodeOf(organisation),
            members,
            question =>
                Totals(question)
                    .Parts(period, organisation)
                    .FirstOrDefault(one => one.Organisation == organisation)
                    .Part.Value
        );

    decimal? WeightOver(string weight, int top, Period period, ImmutableSortedDictionary<string, string> members) =>
        Weigh(
            weight,
            period,
            top == MemberTree.Whole ? ground.Organisations.Root : ground.CodeOf(top),
            members,
            question => Of(question, period, top, AsOf.Then).Value
        );

    decimal? Weigh(
        string weight,
        Period period,
        string organisation,
        ImmutableSortedDictionary<string, string> members,
        Func<Prepared, decimal?> collected
    )
    {
        if (ground.Catalogue.Find(weight) is not { } indicator || ground.Rings.Contains(weight))
            return null;
        if (indicator.Facts.IsDerived)
            return derivedWeight(weight, new(period, organisation, members));
        return Prepared.Of(ground, indicator, members).Question is { } question ? collected(question) : null;
    }
}
