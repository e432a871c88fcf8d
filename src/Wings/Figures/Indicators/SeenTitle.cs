using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Figures.Indicators;

/// <summary>What a series shows, in a sentence: "Aardgasverbruik daalde 38% sinds 2019".</summary>
static class SeenTitle
{
    public static string Of(IndicatorFacts indicator, Standing standing, Language language)
    {
        var name = indicator.Name.In(language);
        if (standing.Newest is not { } newest || newest.Figure.Value is not { } last)
            return language == Language.Nl ? $"{name}: nog geen waarde" : $"{name}: no value yet";
        if (standing.Spread is { } spread)
            return $"{name} in {Days.Say(spread.Period, language)}: {spread.Say(indicator).In(language)}";
        if (!newest.Series.Periods.Contains(newest.Period))
            return OfSpan(indicator, newest.Period, last, standing.Target, language);
        return OfSeries(indicator, newest.Series, last, language);
    }

    /// <summary>A season or another span of a target: what it came to, and how far that is from the target.</summary>
    static string OfSpan(IndicatorFacts indicator, Period span, decimal value, TargetView? target, Language language)
    {
        var said =
            $"{indicator.Name.In(language)}: {Measure.Of(indicator, language).WithUnit(value)} in {Days.Say(span, language)}";
        return target?.Margin is { } margin ? $"{said}, {margin}" : said;
    }

    static string OfSeries(IndicatorFacts indicator, IndicatorSeries series, decimal last, Language language)
    {
        var (name, measure) = (indicator.Name.In(language), Measure.Of(indicator, language));
        var first = series.Figures[series.FirstKnown].Value!.Value;
        if (series.FirstKnown == series.Latest)
            return $"{name} was {measure.WithUnit(last)} in {Days.Say(series.Periods[series.Latest], language)}";
        // From one month to the next it is mostly the season that speaks.
        if (!series.Periods[series.Latest].IsOne(Frequency.Year))
            return name;
        var since = Days.Say(series.Periods[series.FirstKnown], language);
        return language == Language.Nl
            ? $"{name} {Verb(indicator, first, last, language)} sinds {since}"
            : $"{name} {Verb(indicator, first, last, language)} since {since}";
    }

    static string Verb(IndicatorFacts indicator, decimal first, decimal last, Language language)
    {
        if (first == last || (first != 0 && Math.Abs((last - first) / first) < 0.005m))
            return language == Language.Nl ? "bleef gelijk" : "stayed the same";
        var verb = (last > first, language) switch
        {
            (true, Language.Nl) => "steeg",
            (true, _) => "rose",
            (false, Language.Nl) => "daalde",
            _ => "fell",
        };
        return $"{verb} {Change(indicator, first, last, language)}";
    }

    /// <summary>How much, without direction: points for a ratio, per cent of the first value for anything else.</summary>
    public static string Change(IndicatorFacts indicator, decimal first, decimal last, Language language)
    {
        if (indicator.IsRatio)
            return Notation.Write(Math.Abs(last - first) * 100, 1, language)
                + (language == Language.Nl ? " procentpunt" : " percentage points");
        // A share of nothing, or of less than nothing, tells nobody anything.
        return first <= 0 || last < 0
            ? Measure.Of(indicator, language).WithUnit(Math.Abs(last - first))
            : Notation.Percent(Math.Abs((last - first) / first), 1, language);
    }
}
