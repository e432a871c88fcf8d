using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>Reads <c>edition.yaml</c>. Whether its organisations exist is judged when their list is read.</summary>
static class ReadEditionFacts
{
    public const string File = "edition.yaml";
    const string DefaultLicence = "CC0-1.0";

    static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["nl"] = Language.Nl,
        ["en"] = Language.En,
    };

    public static (EditionFacts Facts, YamlMap Map)? Read(FolderTree tree, FolderProblems problems)
    {
        if (!tree.Has(File))
        {
            problems.Add(
                File,
                null,
                "edition.yaml ontbreekt; daarin staat van welke editie dit de map is",
                "edition.yaml is missing; it says of which edition this is the folder"
            );
            return null;
        }
        if (tree.ReadText(File) is not { } text || YamlMap.Read(text, File, problems) is not { } map)
            return null;
        var facts = Facts(map);
        map.Done();
        return (facts, map);
    }

    static EditionFacts Facts(YamlMap map)
    {
        var root = map.Required("root");
        return new(
            YamlFiles.DashedCode(map),
            map.RequiredBilingual("title"),
            Year(map),
            LanguagesOf(map),
            map.Required("publisher"),
            map.RequiredDate("published") ?? default,
            map.Text("licence") ?? DefaultLicence,
            root,
            map.Flag("invented") ?? false
        )
        {
            Headlines = [.. map.List("headlines").Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether the indicators that the front page opens with are in the catalogue.</summary>
    public static void JudgeHeadlines(YamlMap map, EditionFacts facts, IndicatorCatalogue catalogue)
    {
        var codes = catalogue.Indicators.Select(one => one.Code);
        foreach (var code in facts.Headlines.Where(code => catalogue.Find(code) is null))
            map.Unknown("headlines", new("indicator", "indicator"), code, codes);
    }

    static int Year(YamlMap map)
    {
        var year = map.RequiredWhole("year") ?? 1;
        if (year is < 1 or > 9998)
            map.Problem("year", "'year' moet een jaartal zijn", "'year' must be a year");
        return year;
    }

    static ImmutableArray<Language> LanguagesOf(YamlMap map)
    {
        var found = new List<Language>();
        foreach (var word in map.List("languages"))
            if (Languages.TryGetValue(word, out var language))
                found.Add(language);
            else
                map.Unknown("languages", new("taal", "language"), word, Languages.Keys);
        return found.Count == 0 ? [Language.Nl, Language.En] : [.. found.Distinct()];
    }

    /// <summary>Whether the publisher and the root are in the list of organisations.</summary>
    public static void JudgeOrganisations(YamlMap map, EditionFacts facts, Organisations organisations)
    {
        var codes = organisations.All.Select(one => one.Code);
        foreach (var (key, code) in new[] { ("root", facts.Root), ("publisher", facts.Publisher) })
            if (code != "" && organisations.ByCode(code) is null)
                map.Unknown(key, new("organisatie", "organisation"), code, codes);
    }
}
