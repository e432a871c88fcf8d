using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Mappings;

/// <summary>Reads <c>mappings/*.yaml</c>: how a wide or foreign file becomes observations.</summary>
sealed class ReadMappings(IndicatorCatalogue catalogue, FolderTree tree, FolderProblems problems)
{
    public const string Folder = "mappings";
    const int MostTables = 200;

    static readonly string[] Formats = ["csv", "xlsx", "ods", "json", "xml"];
    static readonly string[] OneTable = ["json", "xml"];
    readonly ReadTableKeys keys = new(catalogue);

    public ImmutableArray<Mapping> Read() => YamlFiles.ByCode(tree, Folder, problems, One, one => one.Code);

    /// <summary>One that is not in the folder.</summary>
    public Mapping? Read(string yaml)
    {
        if (YamlMap.Read(yaml, Folder, problems) is not { } map)
            return null;
        var one = One(map);
        map.Done();
        return one;
    }

    Mapping One(YamlMap map)
    {
        var format = map.Required("format");
        if (format != "" && !Formats.Contains(format))
            map.Unknown("format", new("formaat", "format"), format, Formats);
        var nothing = ReadTableKeys.Nothing(YamlFiles.DashedCode(map), format);
        var whole = keys.Read(map, nothing) with { Stylesheet = Stylesheet(map, format) };
        return whole with { Tables = Tables(map, whole) };
    }

    ImmutableArray<Mapping> Tables(YamlMap map, Mapping whole)
    {
        var tables = map.Maps("tables");
        if (tables.Count > 0 && OneTable.Contains(whole.Format))
            map.Problem(
                "tables",
                $"'tables' hoort bij csv, xlsx en ods; een bestand van {whole.Format} is één tabel",
                $"'tables' belongs with csv, xlsx and ods; a file of {whole.Format} is one table"
            );
        if (tables.Count > MostTables)
            map.Problem("tables", $"Hoogstens {MostTables} tabellen", $"At most {MostTables} tables");
        return [.. tables.Take(MostTables).Select(table => Table(table, whole))];
    }

    Mapping Table(YamlMap map, Mapping whole)
    {
        var table = keys.Read(map, whole);
        map.Done();
        return table;
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
