using System.Xml.Linq;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>The remarks of a sheet: those that stood there, and ours.</summary>
internal sealed class Remarks
{
    /// <summary>How what we say begins below what somebody else said.</summary>
    const string Apart = "\n\n" + CellMark.Begins;

    readonly XDocument document;
    readonly XNamespace main;
    readonly Dictionary<string, XElement> byCell = new(StringComparer.OrdinalIgnoreCase);
    int? author;

    public Remarks(XDocument? found, Dialect dialect)
    {
        document = found ?? new(new XElement(dialect.Main + "comments"));
        main = document.Root!.Name.Namespace;
        foreach (var one in List.Elements(main + "comment"))
            byCell.TryAdd((string?)one.Attribute("ref") ?? "", one);
    }

    public XDocument Document => document;

    /// <summary>Cells of which we said something when the workbook was checked before.</summary>
    public IEnumerable<(int Row, int Column)> Ours =>
        byCell
            .Where(one => IsOurs(one.Value))
            .Select(one => CellName.TryParse(one.Key, out var row, out var column) ? (row, column) : default)
            .Where(place => place is (> 0, > 0));

    /// <summary>Puts a remark; of one that somebody made there what it says stays. False where that had its shape already.</summary>
    public bool Put(string cell, string says)
    {
        if (byCell.TryGetValue(cell, out var there) && there.Element(main + "text") is { } text)
        {
            if (IsOurs(there))
                text.RemoveNodes();
            text.Elements().Where(run => run.Value.StartsWith(Apart, StringComparison.Ordinal)).Remove();
            text.Add(Run(!text.HasElements ? says : "\n\n" + says));
            return false;
        }
        var remark = new XElement(
            main + "comment",
            new XAttribute("ref", cell),
            new XAttribute("authorId", author ??= Author()),
            new XElement(main + "text", Run(says))
        );
        List.Add(remark);
        byCell[cell] = remark;
        return true;
    }

    XElement List => Child("commentList");

    XElement Authors
    {
        get
        {
            if (document.Root!.Element(main + "authors") is not { } found)
                document.Root.AddFirst(found = new XElement(main + "authors"));
            return found;
        }
    }

    XElement Child(string name)
    {
        if (document.Root!.Element(main + name) is not { } found)
            document.Root.Add(found = new XElement(main + name));
        return found;
    }

    static bool IsOurs(XElement remark) => remark.Value.StartsWith(CellMark.Begins, StringComparison.Ordinal);

    int Author()
    {
        var known = Authors.Elements().ToList().FindIndex(one => one.Value == CellMark.Author);
        if (known >= 0)
            return known;
        Authors.Add(new XElement(main + "author", CellMark.Author));
        return Authors.Elements().Count() - 1;
    }

    XElement Run(string says) =>
        new(
            main + "r",
            new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlWords.Clean(says))
        );
}
