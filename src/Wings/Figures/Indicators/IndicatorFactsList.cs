using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>The short lists of a figure's page: how it stands, and what it is.</summary>
static class IndicatorFactsList
{
    public static ImmutableArray<KeyFact> Key(IndicatorFacts indicator, Standing standing, Language language)
    {
        if (standing.Newest is not { } newest)
            return [];
        return
        [
            .. standing.Spread is { } spread
                ? Ends(indicator, spread, language)
                : Values(indicator, standing, language),
            new(IndicatorTexts.Coverage.In(language), Coverage(newest.Figure.Coverage, language)),
            new(
                IndicatorTexts.Status.In(language),
                FigureCells.Status(newest.Figure.Status).In(language),
                newest.Figure.Status == FigureStatus.Suppressed ? null : newest.Figure.Reason?.In(language)
            ),
        ];
    }

    static IEnumerable<KeyFact> Values(IndicatorFacts indicator, Standing standing, Language language)
    {
        var newest = standing.Newest!;
        yield return new(
            $"{IndicatorTexts.Value.In(language)} {Days.Say(newest.Period, language)}",
            FigureCells.Text(newest.Figure, Measure.Of(indicator, language)),
            Big: true
        );
        if (standing.Target is { Margin: { } margin } target)
            yield return new(
                $"{IndicatorTexts.Target.In(language)} {target.Demands}",
                margin,
                target.ReachedIn is { } period ? $"{target.Verdict}, {period}" : target.Verdict,
                Big: true
            );
        if (Change(indicator, newest, language) is { } change)
            yield return change;
    }

    /// <summary>Who is highest and lowest, and that the whole always has the same value.</summary>
    static IEnumerable<KeyFact> Ends(IndicatorFacts indicator, MemberSpread spread, Language language)
    {
        var measure = Measure.Of(indicator, language);
        var period = Days.Say(spread.Period, language);
        yield return new(
            $"{IndicatorTexts.Highest.In(language)} {period}",
            FigureCells.Text(spread.High, measure),
            spread.Highest.Name.In(language),
            Big: true
        );
        yield return new(
            $"{IndicatorTexts.Lowest.In(language)} {period}",
            FigureCells.Text(spread.Low, measure),
            spread.Lowest.Name.In(language),
            Big: true
        );
        yield return new(
            IndicatorTexts.Whole.In(language),
            FigureCells.Text(spread.Whole, measure),
            IndicatorTexts.WholeIsConstant.In(language)
        );
    }

    /// <summary>Against the period of equal length just before, where the series has it.</summary>
    static KeyFact? Change(IndicatorFacts indicator, Newest newest, Language language)
    {
        var series = newest.Series;
        var before = series.Periods.IndexOf(newest.Period.Previous());
        if (before < 0 || series.Figures[before].Value is not { } was || newest.Figure.Value is not { } now)
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

    static string UnitOf(IndicatorFacts indicator, Language language) =>
        indicator.Unit == "index" ? IndicatorTexts.BareNumber.In(language) : Measure.Of(indicator, language).UnitName;

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
            new(IndicatorTexts.Unit.In(language), UnitOf(indicator, language)),
            new(IndicatorTexts.Frequency.In(language), IndicatorTexts.FrequencyOf(indicator.Frequency).In(language)),
            new(IndicatorTexts.Better.In(language), IndicatorTexts.BetterIs(indicator.Better).In(language)),
            new(IndicatorTexts.Needed.In(language), Notation.Percent(indicator.CoverageNeeded, 0, language)),
            new(IndicatorTexts.Code.In(language), indicator.Code),
        ];
}
