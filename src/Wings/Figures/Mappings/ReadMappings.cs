using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Mappings;

/// <summary>Reads <c>mappings/*.yaml</c>: how a wide or foreign file becomes observations.</summary>
sealed class ReadMappings(IndicatorCatalogue catalogue, FolderTree tree, FolderProblems problems)
{
    public const string Folder = "mappings";

    static readonly string[] Formats = ["csv", "xlsx", "ods", "json", "xml"];

    // Headings of a long file besides its dimensions; a foreign long file names them its own way.
    static readonly string[] Facets =
    [
        "indicator",
        "period",
        "organisation",
        "value",
        "status",
        "confidential",
        "note",
    ];

    static readonly Dictionary<string, NumberNotation> Notations = new(StringComparer.Ordinal)
    {
        ["nl"] = NumberNotation.Nl,
        ["en"] = NumberNotation.En,
        ["auto"] = NumberNotation.Auto,
    };

    public ImmutableArray<Mapping> Read()
    {
        var read = new Dictionary<string, (Mapping Mapping, string File)>(StringComparer.Ordinal);
        foreach (var map in YamlFiles.Read(tree, Folder, problems))
        {
            var one = One(map);
            map.Done();
            if (!read.TryAdd(one.Code, (one, map.File)) && one.Code != "")
                map.Problem(
                    "code",
                    $"'{one.Code}' staat al in {read[one.Code].File}",
                    $"'{one.Code}' is already in {read[one.Code].File}"
                );
        }
        return [.. read.Values.Select(one => one.Mapping).Where(one => one.Code != "")];
    }

    Mapping One(YamlMap map)
    {
        var format = map.Required("format");
        if (format != "" && !Formats.Contains(format))
            map.Unknown("format", new("formaat", "format"), format, Formats);
        return new(
            YamlFiles.DashedCode(map),
            format,
            map.Text("sheet"),
            FromOne(map, "header_row"),
            FromOne(map, "header_rows"),
            Range(map),
            map.Flag("transpose") ?? false,
            PerDimension(map, "rows"),
            PerDimension(map, "columns"),
            ValueOf(map),
            map.Word("numbers", Notations) ?? NumberNotation.Plain,
            [.. map.List("missing")],
            [.. map.List("suppressed")],
            IgnoreRows(map),
            map.Flag("check_totals") ?? false,
            Stylesheet(map, format)
        );
    }

    static int FromOne(YamlMap map, string key)
    {
        var number = map.Whole(key) ?? 1;
        if (number < 1)
            map.Problem(key, $"'{key}' telt vanaf 1", $"'{key}' counts from 1");
        return Math.Max(1, number);
    }

    static string? Range(YamlMap map)
    {
        var range = map.Text("range");
        if (range is not null && !CellRange.IsOne(range))
            map.Problem("range", $"'{range}' is geen bereik als B4:N40", $"'{range}' is no range such as B4:N40");
        return range;
    }

    ImmutableDictionary<string, string> PerDimension(YamlMap map, string key)
    {
        var per = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string[] known =
        [
            .. Facets,
            JudgeIndicators.CaseDimension,
            .. catalogue.CodeLists.Keys.Order(StringComparer.Ordinal),
        ];
        if (map.Map(key) is { } each)
            foreach (var dimension in each.Keys)
            {
                per[dimension] = each.Required(dimension);
                if (!known.Contains(dimension))
                    each.Unknown(dimension, new("dimensie", "dimension"), dimension, known);
            }
        return per.ToImmutable();
    }

    string? ValueOf(YamlMap map)
    {
        var code = map.Text("value_of");
        if (code is not null && catalogue.Find(code) is null)
            map.Unknown("value_of", new("indicator", "indicator"), code, catalogue.Indicators.Select(one => one.Code));
        return code;
    }

    static ImmutableDictionary<string, ImmutableArray<string>> IgnoreRows(YamlMap map)
    {
        var per = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (map.Map("ignore_rows") is { } each)
            foreach (var heading in each.Keys)
                per[heading] = [.. each.List(heading)];
        return per.ToImmutable();
    }

    string? Stylesheet(YamlMap map, string format)
    {
        var name = map.Text("stylesheet");
        if (name is null && format == "xml")
            map.Problem("format", "Bij xml hoort 'stylesheet'", "With xml belongs 'stylesheet'");
        if (name is null)
            return null;
        if (format is not ("xml" or ""))
            map.Problem("stylesheet", "'stylesheet' hoort bij format: xml", "'stylesheet' belongs with format: xml");
        if (!tree.Files(Folder).Contains(name))
            map.Unknown("stylesheet", new("bestand", "file"), name, tree.Files(Folder));
        return name;
    }
}
