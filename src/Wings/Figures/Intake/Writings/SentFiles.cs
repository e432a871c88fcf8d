using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>Reads what is written in a workbook or a document as intake reads a delivery: within its limits, from one package, never from outside.</summary>
public sealed class SentFiles(Database database) : ISentFiles
{
    public async Task<Refusal?> Look(Act act, string place, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var refusal = SpillDoor.Look(new HandedFile("", bytes));
        return refusal == SpillDoor.StateSecret ? await SpillDoor.Tell(database, act, place, stop) ?? refusal : refusal;
    }

    public WrittenFile Read(ReadOnlyMemory<byte> bytes, string extension)
    {
        var lines = new WrittenLines();
        try
        {
            using var package = new WorkbookPackage(new MemoryStream(bytes.ToArray(), writable: false));
            if (!Read(package, extension.ToLowerInvariant(), lines))
                return new([], WrittenTexts.Unknown(extension));
            return new(lines.All, null);
        }
        catch (Exception fault) when (fault is UnreadableFileException || WorkbookPackage.IsDamage(fault))
        {
            return new([], lines.IsTooMuch ? WrittenTexts.TooMuch : WrittenTexts.Unreadable(extension));
        }
    }

    public SentSheet ReadSheet(ReadOnlyMemory<byte> bytes) => Sheet(bytes, SheetReading.OfAList);

    /// <summary>A table for who has no office around: the command line.</summary>
    public static SentSheet Sheet(ReadOnlyMemory<byte> bytes, SheetReading reading)
    {
        var rows = new SentRows(reading);
        try
        {
            char? separator = null;
            if (IsPackage(bytes.Span))
                ReadBook(bytes, rows);
            else
                separator = SheetLines.Csv(new MemoryStream(bytes.ToArray(), writable: false), rows);
            return new(rows.All, rows.Problem) { Separator = separator };
        }
        catch (UnreadableFileException fault)
        {
            return new([], fault.Text);
        }
        catch (Exception fault) when (WorkbookPackage.IsDamage(fault))
        {
            return new([], WrittenTexts.UnreadableSheet);
        }
    }

    /// <summary>A zip, or what an office program keeps behind a password or kept before 2007.</summary>
    static bool IsPackage(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    static void ReadBook(ReadOnlyMemory<byte> bytes, SentRows rows)
    {
        using var package = new WorkbookPackage(new MemoryStream(bytes.ToArray(), writable: false));
        if (package.Has("content.xml"))
            SheetLines.Ods(package, rows.Take);
        else
            SheetLines.Xlsx(package, rows.Take);
    }

    static bool Read(WorkbookPackage package, string extension, WrittenLines lines)
    {
        switch (extension)
        {
            case ".xlsx":
                SheetLines.Xlsx(package, rows => SheetLines.Take(rows, lines));
                return true;
            case ".ods":
                SheetLines.Ods(package, rows => SheetLines.Take(rows, lines));
                return true;
            case ".docx":
                new DocxLines(package, lines).Read();
                return true;
            case ".odt":
                new OdtLines(package, lines).Read();
                return true;
            default:
                return false;
        }
    }
}
