using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Figures.Templates.Filling;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Figures.Templates;

/// <summary>A template of the small office, and what somebody types in it.</summary>
internal static class FilledIn
{
    public static TemplateContents Contents(this Office office) => FillTemplate.Of(office.Context(), [])!;

    public static Book Book(this Office office, Language language = Language.Nl) =>
        TemplateBook.Of(office.Contents(), language);

    /// <summary>The template with words in some of its cells, named as the spreadsheet names them on the sheet with figures.</summary>
    public static byte[] Template(
        this Office office,
        string extension,
        Language language,
        params (string Cell, object Value)[] typed
    )
    {
        var book = office.Book(language);
        var figures = book.Sheets[1];
        var rows = figures.Rows.Select(row => row.ToArray()).ToArray();
        foreach (var (cell, value) in typed)
        {
            var (column, row) = (
                cell[0] - 'A',
                int.Parse(cell[1..], System.Globalization.CultureInfo.InvariantCulture)
            );
            var was = rows[row - 1][column];
            rows[row - 1][column] = value is string text
                ? BookCell.Of(was.Look, text)
                : BookCell.Of(was.Look, Convert.ToDecimal(value, null), was.Shape ?? default);
        }
        return (
            book with
            {
                Sheets = book.Sheets.SetItem(
                    1,
                    figures with
                    {
                        Rows = [.. rows.Select(row => row.ToImmutableArray())],
                    }
                ),
            }
        ).Write(extension);
    }

    public static byte[] Write(this Book book, string extension) =>
        extension == ".ods"
            ? Rekenschap.Figures.Templates.Books.Ods.OdsBook.Write(book)
            : Rekenschap.Figures.Templates.Books.Xlsx.XlsxBook.Write(book);

    /// <summary>The cell of a figure in a column, by their names.</summary>
    public static string Cell(
        this Office office,
        string column,
        string indicator,
        string period,
        string organisation = ""
    )
    {
        var sheet = office.Book().Sheets[1];
        var heading = sheet.Rows[3].Select(cell => cell.Text).ToList();
        var row = sheet.Rows.ToList().FindIndex(4, cells => IsOf(cells));
        return (char)('A' + heading.IndexOf(column))
            + (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

        bool IsOf(ImmutableArray<BookCell> cells) =>
            cells[1].Text == indicator
            && cells[2].Text == period
            && (organisation == "" || cells[heading.IndexOf("Organisatie")].Text == organisation);
    }

    /// <summary>A package with one of its parts changed.</summary>
    public static byte[] Change(byte[] package, string part, Func<string, string> change)
    {
        var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            var entry = zip.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(text));
        }
        return stream.ToArray();
    }

    public static XDocument Part(byte[] package, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var stream = zip.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
