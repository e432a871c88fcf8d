using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Oversight.Overview;

namespace Rekenschap.Wings.Tests.Oversight.Overview;

/// <summary>The overview as a workbook: in both forms the cells that the CSV has, and no word of it a formula.</summary>
public sealed class OverviewBookTests
{
    static readonly DateOnly Day = new(2024, 12, 1);

    static YearOverview[] Years(params string[] departments) =>
        [
            .. new[] { 2022, 2023 }.Select(year =>
                YearOverview.Of(
                    year,
                    new PromiseRegister(
                        Day,
                        default,
                        [
                            .. departments.Select(
                                (code, i) =>
                                    YearOverviewTests.Promise(i + 1, new(2022, 6, 30), new(2023, 1, i + 1), code)
                            ),
                        ]
                    ),
                    new FindingRegister(default, [])
                )
            ),
        ];

    static string[][] Read(byte[] bytes)
    {
        var sheet = new SentFiles(null!).ReadSheet(bytes);
        Assert.Null(sheet.Problem);
        return [.. sheet.Rows.Select(row => row.Cells.ToArray())];
    }

    /// <summary>As long as the heading: what is empty at the end of a row is not written.</summary>
    static string[] Whole(IEnumerable<string> row, int length) =>
        [.. row.Concat(Enumerable.Repeat("", length)).Take(length)];

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void Both_forms_say_the_cells_of_the_csv(Language language)
    {
        var years = Years("BZK", "FIN");
        var book = OverviewRows.Book(years, language, Day);
        var (xlsx, ods) = (PlainBook.Write(book, BookForm.Xlsx), PlainBook.Write(book, BookForm.Ods));
        string[][] csv =
        [
            .. Encoding
                .UTF8.GetString(OverviewRows.Csv(years))
                .TrimStart('\uFEFF')
                .TrimEnd()
                .Split('\n')
                .Select(line => line.TrimEnd('\r').Split(',')),
        ];
        Assert.Equal(3, csv.Length);
        Assert.Equal(["2022", "BZK", "", "0", "0", "1", "0", "1", "0", "0"], csv[1]);
        foreach (var bytes in new[] { xlsx, ods })
            Assert.Equal(csv, Read(bytes).Select(row => Whole(row, csv[0].Length)));
        Assert.Equal(xlsx, PlainBook.Write(OverviewRows.Book(years, language, Day), BookForm.Xlsx));
    }

    [Theory]
    [InlineData(BookForm.Xlsx)]
    [InlineData(BookForm.Ods)]
    public void What_looks_like_a_formula_is_a_word(BookForm form)
    {
        var bytes = PlainBook.Write(OverviewRows.Book(Years("=1+1"), Language.Nl, Day), form);
        using (var zip = new ZipArchive(new MemoryStream(bytes)))
            foreach (var entry in zip.Entries.Where(one => one.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                var xml = reader.ReadToEnd();
                Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
                Assert.DoesNotContain("table:formula", xml, StringComparison.Ordinal);
            }
        Assert.Equal("=1+1", Read(bytes)[1][1]);
    }
}
