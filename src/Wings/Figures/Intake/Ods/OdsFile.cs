using System.Xml;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake.Ods;

/// <summary>
/// An ODF spreadsheet. Its sheets stand in one part, one after another: a table is looked for from the start, and the
/// sheets that nobody asked for are only passed.
/// </summary>
internal sealed class OdsFile : OpenedFile
{
    const string Content = "content.xml";
    const string Manifest = "META-INF/manifest.xml";
    readonly Desk desk;
    readonly WorkbookPackage package;
    OdsContent? content;
    List<Sheet> all = [];

    public OdsFile(Stream file, Desk desk)
    {
        this.desk = desk;
        package = new(CsvOpening.Rewindable(file));
        try
        {
            if (IsEncrypted())
                throw new UnreadableFileException(PackageComplaint.Encrypted);
            if (!package.Has(Content))
                throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        }
        catch (Exception e)
        {
            package.Dispose();
            if (WorkbookPackage.IsDamage(e))
                throw new UnreadableFileException(PackageComplaint.NoWorkbook);
            throw;
        }
    }

    public override RowSource? Open(Mapping? table)
    {
        try
        {
            content?.Dispose();
            content = new(package.Open(Content)!);
            while (content.MoveToNext())
            {
                var sheet = content.Sheets[^1];
                if (table?.Sheet is { } name ? sheet.IsCalled(name) : !sheet.Hidden)
                    return new OdsRows(content.Xml, NumberOf(sheet.Name));
                content.Xml.Pass();
            }
            Keep();
            return NotFound(table);
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        }
    }

    public override void Look(Action<string?, RowSource> at)
    {
        try
        {
            using var looked = new OdsContent(package.Open(Content)!);
            while (looked.MoveToNext())
            {
                if (!looked.Sheets[^1].Hidden)
                    at(looked.Sheets[^1].Name, new OdsRows(looked.Xml, 0));
                // A sheet stands behind all of the one before it: past a large one nothing is looked for.
                if (package.LengthOf(Content) > IntakeLimits.LookedThrough)
                    return;
            }
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e) || e is UnreadableFileException) { }
    }

    public override IReadOnlyList<Sheet> All
    {
        get
        {
            using var whole = new OdsContent(package.Open(Content)!);
            while (whole.MoveToNext())
                whole.Xml.Pass();
            return whole.Sheets;
        }
    }

    /// <summary>The names of the sheets behind the last one that was read are not known before all is passed.</summary>
    public override void Finish()
    {
        try
        {
            while (content is not null && content.MoveToNext())
                content.Xml.Pass();
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            throw new UnreadableFileException(SheetXml.Broken);
        }
        Keep();
        SheetChoice.Tell(desk.Book, all, Sheets, IsTemplate);
    }

    public override void Dispose()
    {
        content?.Dispose();
        package.Dispose();
        base.Dispose();
    }

    RowSource? NotFound(Mapping? table)
    {
        if (all.Count == 0)
            throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        if (table?.Sheet is { } absent)
            SheetChoice.Absent(desk.Book, absent, all);
        else
            SheetChoice.NoneVisible(desk.Book);
        return null;
    }

    void Keep()
    {
        if (content is not null && content.Sheets.Count > all.Count)
            all = content.Sheets;
    }

    bool IsEncrypted()
    {
        using var xml = package.Open(Manifest);
        while (xml is not null && xml.Step())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                return true;
        return false;
    }
}
