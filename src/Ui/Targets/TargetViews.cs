using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Targets;

/// <summary>A target with what it demands, what was reached, and whether that is enough.</summary>
/// <param name="Demands">"≤ 20.550.000 m³ in 2023".</param>
/// <param name="Reached">The figure with its unit, of the target's own period or, while that is to come, of the newest one; a dash where there is none.</param>
public sealed record TargetView(string Name, string Demands, string Reached, Signal Signal, string Verdict)
{
    /// <summary>The period that <see cref="Reached"/> is of, where it is not the target's own.</summary>
    public string? ReachedIn { get; init; }

    /// <summary>"7,0 procentpunt boven het doel"; null where nothing was reached yet.</summary>
    public string? Margin { get; init; }
}

/// <summary>An indicator's targets: what each demands, what was reached, and whether that is enough.</summary>
public sealed record TargetViews(IEditionFigures Edition, IFigures Figures, IndicatorFacts Indicator, Language Language)
{
    Measure Measure => Measure.Of(Indicator, Language);

    /// <summary>In the order of the catalogue.</summary>
    public IEnumerable<TargetView> All()
    {
        var newest = Newest.Of(Edition, Figures, Indicator);
        return Own().Select(target => Of(target, newest));
    }

    /// <summary>The target that the newest figure is held against, as the sentence on it is; null for an indicator without targets.</summary>
    public TargetView? First(Newest? newest) =>
        (newest?.Targets(Edition, Indicator) ?? Own()).Select(target => Of(target, newest)).FirstOrDefault();

    IEnumerable<TargetFacts> Own() => Edition.Targets.Where(target => target.Indicator == Indicator.Code);

    TargetView Of(TargetFacts target, Newest? newest)
    {
        var (goal, reached) = Held(target, target.Period);
        if (goal.Value is { } demanded && reached is { Value: { } value, Sufficient: true })
        {
            var met = Comparisons.Meets(target.Compare, value, demanded);
            return Plain(target, goal, reached) with
            {
                Signal = met ? Signal.Holds : Signal.Fails,
                Verdict = (met ? TargetTexts.Met : TargetTexts.NotMet).In(Language),
                Margin = Margins.Say(Indicator, value, demanded).In(Language),
            };
        }
        return reached.Value is null && newest?.IsAheadOf(target.Period) == true
            ? Ahead(target, goal, newest)
            : Plain(target, goal, reached);
    }

    /// <summary>The target's own period is to come; how the newest figure would do.</summary>
    TargetView Ahead(TargetFacts target, Figure goal, Newest newest)
    {
        var (demanded, reached) = Held(target, newest.Period);
        if (demanded.Value is not { } limit || reached is not { Value: { } value, Sufficient: true })
            return Plain(target, goal, Figures.At(Indicator.Code, new(target.Period, Edition.Edition.Root)));
        var met = Comparisons.Meets(target.Compare, value, limit);
        return Plain(target, goal, reached) with
        {
            Verdict = (met ? TargetTexts.AlreadyMet : TargetTexts.NotYetMet).In(Language),
            ReachedIn = Days.Say(newest.Period, Language),
            Margin = Margins.Say(Indicator, value, limit).In(Language),
        };
    }

    (Figure Goal, Figure Reached) Held(TargetFacts target, Period period)
    {
        var at = new Coordinate(period, Edition.Edition.Root);
        return (Figures.TargetValue(target.Code, at), Figures.At(Indicator.Code, at));
    }

    /// <summary>Nothing can be said; a value that rests on too few is told apart from one that is to come.</summary>
    TargetView Plain(TargetFacts target, Figure goal, Figure reached) =>
        new(
            target.Name?.In(Language) ?? target.Code,
            $"{Comparisons.Sign(target.Compare)} {FigureCells.Text(goal, Measure)} in {Days.Say(target.Period, Language)}",
            FigureCells.Text(reached, Measure),
            Signal.Neutral,
            (reached.Value is null ? TargetTexts.Unknown : TargetTexts.NotVerifiable).In(Language)
        );

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
                    $"{TargetTexts.Target.In(Language)} {Days.Short(target.Period, Language)}: {Comparisons.Sign(target.Compare)} {Measure.WithUnit(value)}"
                );
        }
        return null;
    }
}
