using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>The short lists of a figure's page: how it stands, and what it is.</summary>
static class IndicatorFactsList
{
    public static ImmutableArray<KeyFact> Key(IndicatorFacts indicator, IndicatorSeries series, Language language)
    {
        if (series.Latest < 0)
            return [];
        var (figure, period) = (series.Figures[series.Latest], series.Periods[series.Latest]);
        var facts = ImmutableArray.CreateBuilder<KeyFact>();
        facts.Add(
            new(
                $"{IndicatorTexts.Value.In(language)} {Days.Say(period, language)}",
                FigureCells.Text(figure, Measure.Of(indicator, language)),
                Big: true
            )
        );
        if (Change(indicator, series, language) is { } change)
            facts.Add(change);
        facts.Add(new(IndicatorTexts.Coverage.In(language), Coverage(figure.Coverage, language)));
        facts.Add(
            new(
                IndicatorTexts.Status.In(language),
                FigureCells.Status(figure.Status).In(language),
                figure.Status == FigureStatus.Suppressed ? null : figure.Reason?.In(language)
            )
        );
        return facts.ToImmutable();
    }

    /// <summary>Against the period of equal length just before, where the series has it.</summary>
    static KeyFact? Change(IndicatorFacts indicator, IndicatorSeries series, Language language)
    {
        var before = series.Periods.IndexOf(series.Periods[series.Latest].Previous());
        if (
            before < 0
            || series.Figures[before].Value is not { } was
            || series.Figures[series.Latest].Value is not { } now
        )
            return null;
        var sign =
            now > was ? "+"
            : now < was ? "−"
            : "";
        var since = language == Language.Nl ? "sinds" : "since";
        return new(
            $"{IndicatorTexts.Change.In(language)} {since} {Days.Say(series.Periods[before], language)}",
            sign + SeenTitle.Change(indicator, was, now, language),
            Big: true
        );
    }

    public static string Coverage(Coverage coverage, Language language) =>
        coverage.Expected == 0
            ? IndicatorTexts.NoneExpected.In(language)
            : IndicatorTexts.Of(coverage.Covered, coverage.Expected).In(language);

    public static ImmutableArray<KeyFact> About(IndicatorFacts indicator, Language language) =>
        [
            .. indicator.Source is { } source
                ? [new KeyFact(IndicatorTexts.Source.In(language), source.In(language))]
                : ImmutableArray<KeyFact>.Empty,
            new(IndicatorTexts.Invention.In(language), IndicatorTexts.InventionOf(indicator.Invention).In(language)),
            new(
                IndicatorTexts.Kind.In(language),
                (indicator.IsDerived ? IndicatorTexts.Derived : IndicatorTexts.Collected).In(language)
            ),
            new(IndicatorTexts.Unit.In(language), Measure.Of(indicator, language).UnitName),
            new(IndicatorTexts.Frequency.In(language), IndicatorTexts.FrequencyOf(indicator.Frequency).In(language)),
            new(IndicatorTexts.Better.In(language), IndicatorTexts.BetterIs(indicator.Better).In(language)),
            new(IndicatorTexts.Needed.In(language), Notation.Percent(indicator.CoverageNeeded, 0, language)),
            new(IndicatorTexts.Code.In(language), indicator.Code),
        ];
}
