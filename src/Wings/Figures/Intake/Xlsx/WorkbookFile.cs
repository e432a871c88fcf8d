using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>A workbook, of which a table is read on the sheet that its mapping names, or on the first that can be seen.</summary>
internal sealed class WorkbookFile : OpenedFile
{
    readonly Desk desk;
    readonly WorkbookPackage package;
    readonly Workbook book;
    readonly Relations relations;
    (SharedStrings Strings, DateStyles Dates)? parts;

    public WorkbookFile(Stream file, Desk desk)
    {
        this.desk = desk;
        package = new(CsvOpening.Rewindable(file));
        try
        {
            var main = Relations.Of(package, "").ByKind("officeDocument") ?? "xl/workbook.xml";
            book = Workbook.Read(package, main) is { Sheets.Count: > 0 } read ? read : throw NoWorkbook();
            relations = Relations.Of(package, main);
        }
        catch (Exception e)
        {
            package.Dispose();
            if (WorkbookPackage.IsDamage(e))
                throw NoWorkbook();
            throw;
        }
    }

    public override RowSource? Open(Mapping? table)
    {
        var sheet = table?.Sheet is { } name
            ? book.Sheets.Find(one => one.IsCalled(name))
            : book.Sheets.Find(one => !one.Hidden && relations.HasCells(one.Relation));
        if (sheet is not null)
            return Open(sheet, NumberOf(sheet.Name), merged: true);
        if (table?.Sheet is { } absent)
            SheetChoice.Absent(desk.Book, absent, book.Sheets);
        else
            SheetChoice.NoneVisible(desk.Book);
        return null;
    }

    public override IReadOnlyList<Sheet> All => book.Sheets.FindAll(one => relations.HasCells(one.Relation));

    public override void Look(Action<string?, RowSource> at)
    {
        // No sheet can be read without them: what is too much is not read a second time.
        Parts();
        foreach (var sheet in book.Sheets.Where(one => !one.Hidden && relations.HasCells(one.Relation)))
            try
            {
                using var rows = Open(sheet, 0, merged: false);
                at(sheet.Name, rows);
            }
            catch (UnreadableFileException) { }
    }

    public override void Finish() => SheetChoice.Tell(desk.Book, book.Sheets, Sheets, IsTemplate);

    public override void Dispose()
    {
        package.Dispose();
        base.Dispose();
    }

    SheetRows Open(Sheet sheet, int number, bool merged) =>
        Whole(() =>
        {
            var (strings, dates) = Parts();
            return new SheetRows(package, relations.ById(sheet.Relation) ?? "", number, strings, dates, merged);
        });

    (SharedStrings Strings, DateStyles Dates) Parts() =>
        parts ??= Whole(() =>
            (
                SharedStrings.Read(package, relations.ByKind("sharedStrings")),
                DateStyles.Read(package, relations.ByKind("styles"), book.From1904)
            )
        );

    static T Whole<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            throw NoWorkbook();
        }
    }

    static UnreadableFileException NoWorkbook() => new(PackageComplaint.NoWorkbook);
}
