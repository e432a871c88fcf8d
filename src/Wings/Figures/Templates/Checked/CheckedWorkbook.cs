using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Figures.Templates.Books.Xlsx;
using Rekenschap.Figures.Templates.Checked.Ods;
using Rekenschap.Figures.Templates.Checked.Xlsx;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>A file as it was handed in, with what was found at its cells: coloured, and said in a remark.</summary>
internal static class CheckedWorkbook
{
    const int MostCells = 500_000;
    const string TextSheet = "CSV";

    public static bool Knows(string extension) => extension is ".xlsx" or ".ods" or ".csv";

    /// <summary>The extension that it gets: text holds no colours and no remarks.</summary>
    public static string ExtensionOf(string extension) => extension == ".csv" ? ".xlsx" : extension;

    /// <summary>The workbook, or why there can be none.</summary>
    /// <param name="sheets">Names of the sheets that were read; empty for files without sheets.</param>
    public static (byte[]? Bytes, Bilingual? Why) Make(
        byte[] file,
        string extension,
        IEnumerable<Finding> findings,
        ImmutableArray<string> sheets,
        Language language
    )
    {
        var marks = new CheckedMarks(findings, extension == ".csv" ? [TextSheet] : sheets, language);
        try
        {
            return extension switch
            {
                ".xlsx" => (ColouredXlsx.Make(file, marks), null),
                ".ods" => (ColouredOds.Make(file, marks), null),
                ".csv" => (ColouredXlsx.Make(OfText(file), marks), null),
                _ => (null, CheckedTexts.NotOfThisKind),
            };
        }
        catch (UnreadableFileException unreadable)
        {
            return (null, unreadable.Text);
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            return (null, CheckedTexts.Unreadable);
        }
    }

    static byte[] OfText(byte[] file)
    {
        using var rows = new CsvRows(CsvOpening.Of(new MemoryStream(file)), 1, (_, _) => { });
        var sheet = ImmutableArray.CreateBuilder<ImmutableArray<BookCell>>();
        for (var left = MostCells; rows.Read(); left -= rows.Count + 1)
        {
            if (left < 0)
                throw new UnreadableFileException(CheckedTexts.TooLarge);
            // Empty rows count, so that every cell keeps its name.
            while (sheet.Count < rows.Row - 1)
                sheet.Add([]);
            var cells = Enumerable.Range(0, rows.Count).Select(column => Encoding.UTF8.GetString(rows.Cell(column)));
            sheet.Add([.. cells.Select(cell => BookCell.Of(CellLook.Plain, cell))]);
        }
        return XlsxBook.Write(new("", Language.Nl, default, [new(TextSheet, [], sheet.ToImmutable())]));
    }
}
