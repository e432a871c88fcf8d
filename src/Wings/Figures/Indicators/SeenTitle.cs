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
    /// <summary>Under this many things a change is told by its numbers.</summary>
    const int Few = 10;

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
        var many = IsMany(indicator, language);
        if (first == last || (first != 0 && Math.Abs((last - first) / first) < 0.005m))
            return language == Language.Nl ? (many ? "bleven gelijk" : "bleef gelijk") : "stayed the same";
        var verb = (last > first, language, many) switch
        {
            (true, Language.Nl, false) => "steeg",
            (true, Language.Nl, true) => "stegen",
            (true, _, _) => "rose",
            (false, Language.Nl, false) => "daalde",
            (false, Language.Nl, true) => "daalden",
            _ => "fell",
        };
        return IsFew(indicator, first, last)
            ? $"{verb} {FromTo(indicator, first, last, language)}"
            : $"{verb} {Change(indicator, first, last, language)}";
    }

    /// <summary>Of a few things a share says less than the numbers: from 1 to 0 is no fall of 100 per cent.</summary>
    static bool IsFew(IndicatorFacts indicator, decimal first, decimal last) =>
        indicator is { IsRatio: false, Decimals: 0 } && first > 0 && (first < Few || last == 0);

    static string FromTo(IndicatorFacts indicator, decimal first, decimal last, Language language)
    {
        var measure = Measure.Of(indicator, language);
        return language == Language.Nl
            ? $"van {measure.Number(first)} naar {measure.Number(last)}"
            : $"from {measure.Number(first)} to {measure.Number(last)}";
    }

    /// <summary>Whether the name is of several things, as its noun says it: "Toezeggingen op tijd nagekomen", not "Aandeel toezeggingen".</summary>
    static bool IsMany(IndicatorFacts indicator, Language language)
    {
        if (indicator.IsRatio || language != Language.Nl || indicator.NounsNl.IsDefaultOrEmpty)
            return false;
        var first = indicator.Name.Nl.Split(' ', 2)[0];
        return indicator.NounsNl.Any(noun => string.Equals(noun, first, StringComparison.OrdinalIgnoreCase));
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
