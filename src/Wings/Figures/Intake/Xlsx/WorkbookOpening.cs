using System.Xml;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>Opens a workbook at the sheet that is meant: the one that the mapping names, or the first that can be seen.</summary>
internal static class WorkbookOpening
{
    /// <summary>The rows of the sheet; null, told in a finding, where there is no such sheet.</summary>
    public static SheetRows? Open(Stream file, Desk desk, Mapping? mapping)
    {
        var package = new WorkbookPackage(CsvOpening.Rewindable(file));
        SheetRows? rows = null;
        try
        {
            rows = Open(package, desk, mapping);
            return rows;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw new UnreadableFileException(WorkbookPackage.NoWorkbook);
        }
        finally
        {
            if (rows is null)
                package.Dispose();
        }
    }

    static SheetRows? Open(WorkbookPackage package, Desk desk, Mapping? mapping)
    {
        var main = Relations.Of(package, "").ByKind("officeDocument") ?? "xl/workbook.xml";
        if (Workbook.Read(package, main) is not { Sheets.Count: > 0 } book)
            throw new UnreadableFileException(WorkbookPackage.NoWorkbook);
        var sheet = mapping?.Sheet is { } name ? Named(book, name, desk.Book) : FirstVisible(book, desk.Book);
        if (sheet is null)
            return null;
        TellUnread(book, sheet, desk.Book);
        var relations = Relations.Of(package, main);
        var strings = SharedStrings.Read(package, relations.ByKind("sharedStrings"));
        var dates = DateStyles.Read(package, relations.ByKind("styles"), book.From1904);
        return new(package, relations.ById(sheet.Relation) ?? "", sheet.Name, strings, dates);
    }

    static Sheet? Named(Workbook book, string name, FindingBook findings)
    {
        var found = book.Sheets.Find(sheet =>
            string.Equals(sheet.Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        if (found is null)
            findings.Error(
                "heading",
                null,
                () =>
                {
                    var (known, hint) = (
                        book.Sheets.Select(sheet => sheet.Name),
                        Near.Hint(name, book.Sheets.Select(s => s.Name))
                    );
                    return new(
                        $"Blad '{Shown.Of(name)}' is er niet{hint.Nl}; bladen: {Listed.Of(known.Select(one => Shown.Of(one)))}",
                        $"There is no sheet '{Shown.Of(name)}'{hint.En}; sheets: {Listed.Of(known.Select(one => Shown.Of(one)))}"
                    );
                }
            );
        return found;
    }

    static Sheet? FirstVisible(Workbook book, FindingBook findings)
    {
        var found = book.Sheets.Find(sheet => !sheet.Hidden);
        if (found is null)
            findings.Error(
                "heading",
                null,
                () =>
                    new(
                        "De werkmap heeft geen zichtbaar blad; maak het blad met de cijfers zichtbaar",
                        "The workbook has no visible sheet; show the sheet with the figures"
                    )
            );
        return found;
    }

    /// <summary>Nothing is passed over, and nothing hidden is read, in silence.</summary>
    static void TellUnread(Workbook book, Sheet read, FindingBook findings)
    {
        var hidden = book
            .Sheets.Where(sheet => sheet.Hidden && sheet != read)
            .Select(sheet => Shown.Of(sheet.Name))
            .ToList();
        var others = book
            .Sheets.Where(sheet => !sheet.Hidden && sheet != read)
            .Select(sheet => Shown.Of(sheet.Name))
            .ToList();
        if (read.Hidden)
            findings.Note(
                "heading",
                null,
                () =>
                    new(
                        $"Blad '{Shown.Of(read.Name)}' is verborgen en is gelezen",
                        $"Sheet '{Shown.Of(read.Name)}' is hidden and was read"
                    )
            );
        if (hidden.Count > 0)
            findings.Note(
                "heading",
                null,
                () =>
                    new(
                        $"Verborgen bladen, niet gelezen: {Listed.Of(hidden)}; verwijder wat niet bedoeld is",
                        $"Hidden sheets, not read: {Listed.Of(hidden)}; remove what is not meant"
                    )
            );
        if (others.Count > 0)
            findings.Note(
                "heading",
                null,
                () =>
                    new(
                        $"Gelezen is blad '{Shown.Of(read.Name)}', niet gelezen: {Listed.Of(others)}",
                        $"Sheet '{Shown.Of(read.Name)}' was read, not read: {Listed.Of(others)}"
                    )
            );
    }
}
