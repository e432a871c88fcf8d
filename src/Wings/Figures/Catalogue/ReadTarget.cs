using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads one target: a value, or a change against a baseline.</summary>
static class ReadTarget
{
    const string Mean = "mean ";

    static readonly Dictionary<string, Comparison> Comparisons = new(StringComparer.Ordinal)
    {
        ["<"] = Comparison.Less,
        ["<="] = Comparison.AtMost,
        ["="] = Comparison.Equal,
        [">="] = Comparison.AtLeast,
        [">"] = Comparison.More,
    };

    public static Placed<TargetFacts> From(YamlMap map)
    {
        var (baseline, isMean) = Baseline(map);
        var target = new TargetFacts(
            YamlFiles.Code(map),
            map.Bilingual("name"),
            map.Required("indicator"),
            map.Required("compare") == "" ? Comparison.AtLeast : map.Word("compare", Comparisons) ?? Comparison.AtLeast,
            map.Number("value"),
            map.Number("change"),
            baseline,
            isMean,
            map.RequiredPeriod("period") ?? default
        );
        JudgeGoal(map);
        map.Done();
        return new(target, map);
    }

    static void JudgeGoal(YamlMap map)
    {
        if (map.Has("value") == map.Has("change"))
            map.Problem(
                map.Has("value") ? "change" : "code",
                "Een doelstelling heeft 'value' of 'change', een van beide",
                "A target has 'value' or 'change', one of them"
            );
        if (map.Has("change") && !map.Has("baseline"))
            map.Problem(
                "change",
                "'change' vraagt een 'baseline': een periode, of mean 2017..2021",
                "'change' needs a 'baseline': a period, or mean 2017..2021"
            );
    }

    static (Period? Baseline, bool IsMean) Baseline(YamlMap map)
    {
        if (map.Text("baseline") is not { } text)
            return (null, false);
        var isMean = text.StartsWith(Mean, StringComparison.Ordinal);
        if (Period.TryParse(isMean ? text[Mean.Length..].Trim() : text, out var period))
            return (period, isMean);
        map.Problem(
            "baseline",
            $"'baseline' is een periode of mean 2017..2021, niet '{text}'",
            $"'baseline' is a period or mean 2017..2021, not '{text}'"
        );
        return (null, isMean);
    }
}
