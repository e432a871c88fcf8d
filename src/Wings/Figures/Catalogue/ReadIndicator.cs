using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads one indicator: what it says of itself. Whether what it names exists is judged when all are read.</summary>
static class ReadIndicator
{
    const int MostDecimals = 10;

    static readonly Dictionary<string, Better> Directions = new(StringComparer.Ordinal)
    {
        ["higher"] = Better.Higher,
        ["lower"] = Better.Lower,
    };

    static readonly Dictionary<string, Invention> Inventions = new(StringComparer.Ordinal)
    {
        ["false"] = Invention.None,
        ["parts"] = Invention.Parts,
        ["true"] = Invention.All,
    };

    public static Placed<Indicator> From(YamlMap map)
    {
        var facts = Facts(map);
        var indicator = new Indicator(
            facts,
            ReadAggregation.From(map, facts),
            [.. map.Maps("checks").Select(ReadCheck.From).OfType<Check>()],
            PlainText(map, "population"),
            PlainText(map, "reference_date")
        )
        {
            SameTotalAs = map.Text("same_total_as"),
        };
        map.Done();
        return new(indicator, map);
    }

    static IndicatorFacts Facts(YamlMap map)
    {
        var derived = map.Has("formula");
        if (!derived && !map.Has("frequency"))
            map.Problem("frequency", "'frequency' ontbreekt", "'frequency' is missing");
        return new(
            YamlFiles.Code(map),
            map.RequiredBilingual("name"),
            map.Bilingual("definition"),
            map.Required("unit"),
            Dimensions(map),
            map.Word("frequency", Frequencies.ByWord) ?? Frequency.Year,
            map.Word("better", Directions) ?? Better.Unsaid,
            Between(map, "decimals", MostDecimals),
            Nouns(map, "nl"),
            Nouns(map, "en"),
            map.Text("formula"),
            null,
            map.Text("standard_error"),
            map.Text("cases"),
            Between(map, "minimum_cell", int.MaxValue),
            Coverage(map),
            map.Text("uri")
        )
        {
            CoverageStated = map.Has("coverage"),
            Theme = map.Text("theme"),
            Invention = map.Word("invented", Inventions) ?? Invention.None,
            Source = map.Bilingual("source"),
            Breaks = [.. map.Maps("breaks").Select(Break).OrderBy(one => one.From)],
        };
    }

    static SeriesBreak Break(YamlMap map)
    {
        var one = new SeriesBreak(map.RequiredPeriod("from") ?? default, map.RequiredBilingual("why"));
        map.Done();
        return one;
    }

    static ImmutableArray<string> Dimensions(YamlMap map)
    {
        if (!map.Has("dimensions"))
            return ["organisation"];
        var all = map.List("dimensions");
        foreach (var twice in all.GroupBy(one => one, StringComparer.Ordinal).Where(same => same.Count() > 1))
            map.Problem(
                "dimensions",
                $"Dimensie '{twice.Key}' staat er meer dan eens",
                $"Dimension '{twice.Key}' is there more than once"
            );
        // 'period' is a dimension of every indicator; whoever lists it says nothing new.
        return [.. all.Distinct(StringComparer.Ordinal).Where(one => one != "period")];
    }

    static int Between(YamlMap map, string key, int most)
    {
        var number = map.Whole(key) ?? 0;
        if (number >= 0 && number <= most)
            return number;
        var (nl, en) = most == int.MaxValue ? ("0 of meer", "0 or more") : ($"0 tot en met {most}", $"0 to {most}");
        map.Problem(key, $"'{key}' moet {nl} zijn", $"'{key}' must be {en}");
        return 0;
    }

    static decimal Coverage(YamlMap map)
    {
        var share = map.Number("coverage") ?? 1;
        if (share is < 0 or > 1)
            map.Problem("coverage", "'coverage' loopt van 0% tot 100%", "'coverage' runs from 0% to 100%");
        return Math.Clamp(share, 0, 1);
    }

    /// <summary>Words per language, or one list for both.</summary>
    static ImmutableArray<string> Nouns(YamlMap map, string language)
    {
        if (!map.IsMap("noun"))
            return [.. map.List("noun")];
        var both = map.Map("noun")!;
        string[] nl = [.. both.List("nl")];
        string[] en = [.. both.List("en")];
        if (language == "nl")
            both.Done();
        return language == "nl" ? [.. nl] : [.. en];
    }

    /// <summary>A text for the record; where its writer gave it per language, the Dutch one.</summary>
    static string? PlainText(YamlMap map, string key) => map.IsMap(key) ? map.Bilingual(key)?.Nl : map.Text(key);
}
