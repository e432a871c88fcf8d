using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads <c>catalogue/*.yaml</c> with the code lists: every file may hold subjects, indicators and targets.</summary>
static class ReadCatalogue
{
    const string Folder = "catalogue";

    public static (IndicatorCatalogue Catalogue, IReadOnlyDictionary<string, YamlMap> Places) Read(
        FolderTree tree,
        FolderProblems problems
    )
    {
        var themes = new List<Placed<ThemeFacts>>();
        var indicators = new List<Placed<Indicator>>();
        var targets = new List<Placed<TargetFacts>>();
        foreach (var map in YamlFiles.Read(tree, Folder, problems))
        {
            themes.AddRange(map.Maps("themes").Select(ReadTheme.From));
            indicators.AddRange(map.Maps("indicators").Select(ReadIndicator.From));
            targets.AddRange(map.Maps("targets").Select(ReadTarget.From));
            map.Done();
        }
        themes = Unique(themes, one => one.Code);
        indicators = Unique(indicators, one => one.Code);
        targets = Unique(targets, one => one.Code);
        var lists = ReadCodeLists.Read(tree, problems);
        JudgeIndicators.References(indicators, lists);
        JudgeIndicators.Themes(indicators, themes);
        JudgeTargets.References(targets, indicators);
        return (
            new(DerivedFacts.Complete(indicators), targets.Select(one => one.Value), lists)
            {
                Themes = [.. themes.Select(one => one.Value)],
            },
            indicators
                .Select(one => (one.Value.Code, one.Map))
                .Concat(targets.Select(one => (one.Value.Code, one.Map)))
                .DistinctBy(one => one.Code, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal)
        );
    }

    static List<Placed<T>> Unique<T>(List<Placed<T>> all, Func<T, string> codeOf)
    {
        var first = new Dictionary<string, Placed<T>>(StringComparer.Ordinal);
        foreach (var one in all)
            if (!first.TryAdd(codeOf(one.Value), one) && codeOf(one.Value) is { Length: > 0 } code)
                one.Map.Problem(
                    "code",
                    $"'{code}' staat al in {first[code].Map.File}, regel {first[code].Map.Line}",
                    $"'{code}' is already in {first[code].Map.File}, line {first[code].Map.Line}"
                );
        return [.. first.Values.Where(one => codeOf(one.Value) != "")];
    }
}
