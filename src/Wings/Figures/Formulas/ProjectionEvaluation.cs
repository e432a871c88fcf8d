using System.Collections.Immutable;
using Rekenschap.Figures.Statistics;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Computes what a series is carried on to.</summary>
internal sealed class ProjectionEvaluation(FormulaEvaluation formula, IOperands operands)
{
    /// <summary>Further than anybody should look ahead.</summary>
    const int FurthestSteps = 100;

    static readonly Bilingual LongSeries = new(
        "De reeks is langer dan 10.000 perioden",
        "The series is longer than 10,000 periods"
    );

    public Figure Of(ProjectionCall call, Scope scope)
    {
        var elements = new ListElements(operands)
            .Of(call.Of, scope)
            .Take(PeriodSelector.LongestList + 1)
            .ToImmutableArray();
        if (elements.Length > PeriodSelector.LongestList)
            return Figure.Missing(LongSeries);
        var target = call.To.At(scope.At.Period);
        if (
            StepsTo(target, elements, UnitOf(call)) is not { } steps
            || (steps < 1 && call.Projection != Projection.Trend)
        )
            return Figure.Missing(NotAfter(target, elements));
        Figure[] figures = [.. elements.Select(element => formula.Of(call.Of, element))];
        return Combination.Of(figures, values => Projected(call.Projection, [.. values.Select(v => (double)v)], steps));
    }

    static Figure Projected(Projection projection, ImmutableArray<double> values, int steps)
    {
        if (projection != Projection.Trend)
            return StatisticFunctions.Rounded(
                Forecast.Of(values)?.Ahead(steps) is { } estimate ? End(projection, estimate) : null,
                TooShort(Forecast.FewestValues, values.Length)
            );
        var line = StraightLine.Through([.. values.Select((value, step) => new Point(step, value))]);
        return StatisticFunctions.Rounded(
            line?.At(values.Length - 1 + steps).Value,
            TooShort(StraightLine.FewestPoints, values.Length)
        );
    }

    static double End(Projection projection, Estimate estimate) =>
        projection switch
        {
            Projection.ForecastLow => estimate.Interval().Low,
            Projection.ForecastHigh => estimate.Interval().High,
            _ => estimate.Value,
        };

    static Frequency UnitOf(ProjectionCall call) => ListRule.ListsOf(call.Of).First().Period.Unit ?? Frequency.Year;

    /// <summary>How many steps the target lies after the last element; none where it is no step at all.</summary>
    static int? StepsTo(Period target, ImmutableArray<Scope> elements, Frequency unit)
    {
        for (var i = 0; i < elements.Length; i++)
            if (elements[i].Each == target)
                return i - elements.Length + 1;
        var last = elements[^1].Each!.Value;
        for (var steps = 1; steps <= FurthestSteps && last.Start < target.Start; steps++)
            if (last.Shift(new(steps, unit)) == target)
                return steps;
        return null;
    }

    static Bilingual NotAfter(Period target, ImmutableArray<Scope> elements) =>
        new(
            $"{target} ligt niet een aantal stappen na {elements[^1].Each}, de laatste van de reeks (hoogstens {FurthestSteps})",
            $"{target} does not lie a number of steps after {elements[^1].Each}, the last of the series (at most {FurthestSteps})"
        );

    static Bilingual TooShort(int fewest, int given) =>
        new(
            $"De reeks heeft {given} waarden en er zijn er minstens {fewest} nodig",
            $"The series has {given} values and at least {fewest} are needed"
        );
}
