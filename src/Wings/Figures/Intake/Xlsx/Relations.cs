using System.Xml;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>Which parts a part of the package refers to: by id, and by the last word of the kind of relation.</summary>
internal sealed class Relations
{
    readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> byKind = new(StringComparer.Ordinal);

    readonly HashSet<string> withoutCells = new(StringComparer.Ordinal);

    public static Relations Of(WorkbookPackage package, string part)
    {
        var relations = new Relations();
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..slash];
        using var xml = package.Open($"{folder}/_rels/{part[(slash + 1)..]}.rels".TrimStart('/'));
        while (xml is not null && xml.Step())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                relations.Add(xml, folder);
        return relations;
    }

    public string? ById(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Whether the part with an id may hold a table: a sheet that is nothing but a chart or a dialogue holds none.</summary>
    public bool HasCells(string? id) => id is null || !withoutCells.Contains(id);

    public string? ByKind(string kind) => byKind.GetValueOrDefault(kind);

    void Add(XmlReader xml, string folder)
    {
        if (xml.GetAttribute("TargetMode") == "External" || xml.GetAttribute("Target") is not { } target)
            return;
        var part = Resolve(folder, target);
        var (id, type) = (xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "");
        var kind = type[(type.LastIndexOf('/') + 1)..];
        byId.TryAdd(id, part);
        byKind.TryAdd(kind, part);
        if (kind is "chartsheet" or "dialogsheet")
            withoutCells.Add(id);
    }

    static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        return string.Join('/', steps);
    }
}
