using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Targets;

/// <summary>A target with what it demands, what was reached, and whether that is enough.</summary>
/// <param name="Demands">"≤ 20.550.000 m³ in 2023".</param>
/// <param name="Reached">The figure at the target's own period, with its unit; a dash where there is none.</param>
public sealed record TargetView(string Name, string Demands, string Reached, Signal Signal, string Verdict);


/// <summary>An indicator's targets: what each demands, what was reached, and whether that is enough.</summary>
public sealed record TargetViews(IEditionFigures Edition, IFigures Figures, IndicatorFacts Indicator, Language Language)
{
    /// <summary>In the order of the catalogue.</summary>
    public IEnumerable<TargetView> All() => Own().Select(Of);

    IEnumerable<TargetFacts> Own() => Edition.Targets.Where(target => target.Indicator == Indicator.Code);

    TargetView Of(TargetFacts target)
    {
        var at = new Coordinate(target.Period, Edition.Edition.Root);
        var (demanded, reached) = (Figures.TargetValue(target.Code, at), Figures.At(Indicator.Code, at));
        var measure = Measure.Of(Indicator, Language);
        var (signal, verdict) = (demanded.Value, reached.Value, reached.Sufficient) switch
        {
            ({ } goal, { } value, true) when Comparisons.Meets(target.Compare, value, goal) => (
                Signal.Holds,
                TargetTexts.Met
            ),
            ({ }, { }, true) => (Signal.Fails, TargetTexts.NotMet),
            _ => (Signal.Neutral, TargetTexts.Unknown),
        };
        return new(
            target.Name?.In(Language) ?? target.Code,
            $"{Comparisons.Sign(target.Compare)} {FigureCells.Text(demanded, measure)} in {Days.Say(target.Period, Language)}",
            FigureCells.Text(reached, measure),
            signal,
            verdict.In(Language)
        );
    }

    /// <summary>The goal as a line in the chart, where its period is of the same length as the chart's; a ratio fits any.</summary>
    public ChartTarget? Line(IndicatorSeries series)
    {
        foreach (var target in Own())
        {
            var demanded = Figures.TargetValue(target.Code, new(target.Period, Edition.Edition.Root));
            var fits =
                Indicator.IsRatio
                || (
                    series.Periods.Length > 0
                    && series.Periods[^1].Unit == target.Period.Unit
                    && target.Period.IsOne(target.Period.Unit)
                );
            if (demanded.Value is { } value && fits)
                return new(
                    value,
                    $"{TargetTexts.Target.In(Language)} {Days.Short(target.Period, Language)}: {Comparisons.Sign(target.Compare)} {Measure.Of(Indicator, Language).WithUnit(value)}"
                );
        }
        return null;
    }
}
