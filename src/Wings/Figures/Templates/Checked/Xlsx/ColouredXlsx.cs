using System.Globalization;
using System.Xml;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Intake.Xlsx;

namespace Rekenschap.Figures.Templates.Checked.Xlsx;

/// <summary>Puts marks in an .xlsx workbook: colours in its sheets and styles, remarks and their boxes in parts beside them.</summary>
internal sealed class ColouredXlsx
{
    const string Remark = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    const string Styles = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    readonly ChangedParts parts;
    readonly ContentKinds kinds;
    readonly CheckedMarks marks;
    readonly Dialect dialect;
    readonly AddedStyles styles;

    ColouredXlsx(ChangedParts parts, string main, CheckedMarks marks)
    {
        (this.parts, this.marks) = (parts, marks);
        kinds = new(parts);
        dialect = new(RootOf(main));
        var relations = new PartRelations(parts, main);
        var part = relations.ByKind("styles");
        if (part is null)
        {
            part = NewPart("xl/styles");
            relations.Add(dialect.Relations + "/styles", part);
            kinds.Of(part, Styles);
        }
        styles = new(parts, part, dialect);
    }

    public static byte[] Make(byte[] file, CheckedMarks marks)
    {
        using var package = new WorkbookPackage(new MemoryStream(file, writable: false));
        var main = Relations.Of(package, "").ByKind("officeDocument") ?? "xl/workbook.xml";
        var book = Workbook.Read(package, main) ?? throw new UnreadableFileException(CheckedTexts.Unreadable);
        var (relations, coloured) = (Relations.Of(package, main), new ColouredXlsx(new(package), main, marks));
        foreach (var sheet in book.Sheets)
            if (relations.HasCells(sheet.Relation) && relations.ById(sheet.Relation) is { } part && package.Has(part))
                coloured.Sheet(sheet.Name, part);
        coloured.styles.Keep();
        return coloured.parts.Pack();
    }

    void Sheet(string name, string part)
    {
        var relations = new PartRelations(parts, part);
        var place = relations.ByKind("comments");
        var remarks = new Remarks(place is null ? null : parts.Load(place), dialect);
        var all = marks.Of(name).ToList();
        var said = all.Select(mark => (mark.Row, mark.Column)).ToHashSet();
        all.AddRange(remarks.Ours.Where(at => !said.Contains(at)).Select(at => marks.Solved(at.Row, at.Column)));
        if (all.Count == 0)
            return;
        List<CellMark> boxed = [.. all.Where(mark => remarks.Put(ColouredRows.Name(mark), mark.Remark))];
        var drawing = NewPart("xl/drawings/vmlDrawingChecked", ".vml");
        var sheet = new ColouredSheet(all.ToLookup(mark => mark.Row), new(styles), dialect);
        parts.Write(
            part,
            into =>
            {
                using var from = parts.Package.Open(part)!;
                sheet.Write(from, into, () => boxed.Count == 0 ? null : NewDrawing(relations, drawing, boxed));
            }
        );
        if (relations.ById(sheet.Drawing) is { } drawn && Shapes.Add(parts.Text(drawn), boxed) is { } added)
            parts.Put(drawn, added);
        if (place is null)
        {
            place = NewPart("xl/commentsChecked");
            relations.Add(dialect.Relations + "/comments", place);
            kinds.Of(place, Remark);
        }
        parts.Put(place, remarks.Document);
    }

    string NewDrawing(PartRelations relations, string part, List<CellMark> boxed)
    {
        kinds.OfExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        parts.Put(part, Shapes.Add(null, boxed)!);
        return relations.Add(dialect.Relations + "/vmlDrawing", part);
    }

    string NewPart(string begins, string ends = ".xml")
    {
        for (var number = 1; ; number++)
            if (begins + number.ToString(CultureInfo.InvariantCulture) + ends is var part && !parts.Has(part))
                return part;
    }

    string RootOf(string part)
    {
        using var xml = parts.Package.Open(part);
        return xml is not null && xml.MoveToContent() == XmlNodeType.Element ? xml.NamespaceURI : "";
    }
}
