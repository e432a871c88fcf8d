using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Intake.Ods;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>The spreadsheet of an indicator, read back by the reader that takes departments' own.</summary>
public sealed class SpreadsheetTests
{
    static byte[] Bytes(string name) => TrialData.Files()[$"data/{name}.ods"].Bytes.ToArray();

    static Dictionary<string, List<(string Text, CellKind Kind)[]>> Sheets(string name)
    {
        using var package = new WorkbookPackage(new MemoryStream(Bytes(name)));
        using var content = new OdsContent(package.Open("content.xml")!);
        var sheets = new Dictionary<string, List<(string, CellKind)[]>>(StringComparer.Ordinal);
        while (content.MoveToNext())
        {
            var rows = new List<(string, CellKind)[]>();
            using var source = new OdsRows(content.Xml, content.Sheets.Count);
            while (source.Read())
                rows.Add([
                    .. Enumerable
                        .Range(0, source.Count)
                        .Select(at => (Encoding.UTF8.GetString(source.Cell(at)), source.KindOf(at))),
                ]);
            sheets.Add(content.Sheets[^1].Name, rows);
        }
        return sheets;
    }

    [Theory]
    [InlineData("gas", "gas")]
    [InlineData("staff", "staff")]
    [InlineData("ill", "ill")]
    [InlineData("all-", "all-")]
    [InlineData("share", "share")]
    public void Every_value_of_the_csv_is_read_back_from_the_spreadsheet(string name, string csv)
    {
        var expected = TrialData.Rows(TrialData.Files()[$"data/{csv}.csv"]);
        var found = Sheets(name)["organisatie"];
        Assert.Equal(expected.Length, found.Count);
        for (var row = 0; row < expected.Length; row++)
        for (var column = 0; column < 5; column++)
            Assert.Equal(expected[row][column], column < found[row].Length ? found[row][column].Text : "");
    }

    [Fact]
    public void Members_of_a_code_list_have_a_sheet_of_their_own_and_so_has_what_it_all_means()
    {
        var sheets = Sheets("staff");
        Assert.Equal(["organisatie", "sex", "Toelichting"], sheets.Keys);
        Assert.Contains(
            sheets["Toelichting"],
            row => row[0].Text == "invented" && row[2].Text.StartsWith("edition:", StringComparison.Ordinal)
        );
        Assert.Contains(sheets["Toelichting"], row => row[0].Text == "licence" && row[1].Text == "CC0-1.0");
    }

    [Fact]
    public void What_would_begin_a_formula_is_text()
    {
        var unit = Sheets("all-")["Toelichting"].Single(row => row[0].Text == "unit");
        Assert.Equal(("=1+1", CellKind.Text), unit[1]);
        using var zip = new ZipArchive(new MemoryStream(Bytes("all-")));
        using var reader = new StreamReader(zip.GetEntry("content.xml")!.Open());
        Assert.DoesNotContain("table:formula", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_of_file_stands_first_and_can_be_read_without_unpacking()
    {
        var bytes = Bytes("gas");
        Assert.Equal("mimetype", Encoding.ASCII.GetString(bytes, 30, 8));
        Assert.StartsWith(
            "application/vnd.oasis.opendocument.spreadsheet",
            Encoding.ASCII.GetString(bytes, 38, 46),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_figures_give_the_same_bytes() => Assert.Equal(Bytes("staff"), Bytes("staff"));

    [Fact]
    public void A_hidden_value_is_in_no_part_of_the_package()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes("ill")));
        using var reader = new StreamReader(zip.GetEntry("content.xml")!.Open());
        var content = reader.ReadToEnd();
        Assert.DoesNotContain("office:value=\"5\"", content, StringComparison.Ordinal);
        Assert.DoesNotContain("office:value=\"12\"", content, StringComparison.Ordinal);
        Assert.Contains("office:value=\"77\"", content, StringComparison.Ordinal);
    }
}
