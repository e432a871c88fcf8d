using System.Collections.Immutable;
using System.Xml;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>Puts marks in an ODF spreadsheet: its sheets and styles stand in one part, which is written anew as it is read.</summary>
internal static class ColouredOds
{
    const string Content = "content.xml";

    public static byte[] Make(byte[] file, CheckedMarks marks)
    {
        using var package = new WorkbookPackage(new MemoryStream(file, writable: false));
        if (package.LengthOf(Content) > ChangedParts.Most)
            throw new UnreadableFileException(CheckedTexts.TooLarge);
        var parts = new ChangedParts(package);
        var solved = Solved(package, marks)
            .ToLookup(one => one.Sheet, one => one.Mark, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<CellMark> Of(string sheet) =>
            [.. marks.Of(sheet).Concat(solved[sheet]).OrderBy(mark => mark.Row).ThenBy(mark => mark.Column)];
        // Styles stand before the cells that ask for them: the first time only what is asked is seen.
        var styles = new ClonedStyles();
        using (var nothing = XmlWriter.Create(Stream.Null))
            Write(package, nothing, Of, styles);
        parts.Write(Content, into => Write(package, into, Of, styles));
        return parts.Pack();
    }

    /// <summary>Cells of which we said something when the workbook was checked before, and now nothing.</summary>
    static List<(string Sheet, CellMark Mark)> Solved(WorkbookPackage package, CheckedMarks marks)
    {
        using var from = Open(package);
        return
        [
            .. OwnRemarks
                .In(from)
                .Where(one => !marks.Of(one.Sheet).Any(mark => (mark.Row, mark.Column) == (one.Row, one.Column)))
                .Select(one => (one.Sheet, marks.Solved(one.Row, one.Column))),
        ];
    }

    static XmlReader Open(WorkbookPackage package) =>
        package.Open(Content) ?? throw new UnreadableFileException(CheckedTexts.Unreadable);

    static void Write(
        WorkbookPackage package,
        XmlWriter into,
        Func<string, ImmutableArray<CellMark>> marks,
        ClonedStyles styles
    )
    {
        using var from = Open(package);
        new ColouredContent(from, into, marks, styles).Write();
    }
}
