using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Rekenschap.Figures.Templates.Checked;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Figures.Templates;

/// <summary>The supplier's own file comes back with what was found at its cells, and reads the same when it is handed in again.</summary>
public sealed class CheckedTests
{
    const string Long = "indicator,period,value\ngas,2022,10\ngas,2023,veel\n\"heat\",2022,-\n";

    static readonly Office Small = new();

    static (byte[] Bytes, Delivered Read) Check(byte[] file, string extension, Office? office = null)
    {
        var read = (office ?? Small).Reads(file, extension);
        var (bytes, why) = CheckedWorkbook.Make(file, extension, read.Result.Findings, read.Result.Sheets, Language.Nl);
        Assert.True(bytes is not null, why?.Nl);
        return (bytes, read);
    }

    static void ReadsTheSame(Delivered before, Delivered after)
    {
        Assert.Equal(before.Observations, after.Observations);
        Assert.Equal(before.Result.Findings.Select(Say), after.Result.Findings.Select(Say));

        static string Say(Finding one) => $"{one.Grade} {one.Rule} {one.Cell} {one.Message.Nl}";
    }

    static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, Bytes);

        static byte[] Bytes(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }
    }

    static byte[] Wrong(string extension) =>
        extension == ".ods"
            ? Ods.Book(
                Ods.Sheet(
                    "Een",
                    Ods.Words("indicator", "period", "value"),
                    Ods.Words("gas", "2023", "veel"),
                    "<table:table-row table:number-rows-repeated='9'><table:table-cell table:number-columns-repeated='5'/></table:table-row>"
                ),
                Ods.Sheet("Twee", Ods.Words("eigen", "blad"))
            )
            : Sheets.Workbook(
                (
                    "Een",
                    false,
                    [
                        ["indicator", "period", "value"],
                        ["gas", 2023, "veel"],
                        ["gas", 2022, 10],
                    ]
                ),
                (
                    "Twee",
                    false,
                    [
                        ["eigen", "blad"],
                    ]
                )
            );

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_cell_with_an_error_is_coloured_and_says_what_is_wrong_and_all_else_stays(string extension)
    {
        var file = Wrong(extension);
        var (bytes, read) = Check(file, extension);
        Assert.Equal(["C2 number"], read.Errors);
        ReadsTheSame(read, Small.Reads(bytes, extension));
        var (before, after) = (Parts(file), Parts(bytes));
        string[] changes =
            extension == ".ods"
                ? ["content.xml"]
                : ["[Content_Types].xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet.xml"];
        foreach (var (name, content) in before.Where(one => !changes.Contains(one.Key)))
            Assert.Equal(content, after[name]);
        var all = string.Concat(after.Values.Select(Encoding.UTF8.GetString));
        Assert.Contains("FFC7CE", all);
        Assert.Contains("Rekenschap: Fout: 'veel'", all);
    }

    [Fact]
    public void A_checked_workbook_is_valid_after_its_schema()
    {
        var (bytes, _) = Check(Wrong(".xlsx"), ".xlsx");
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(book)
                .Select(one => $"{one.Part?.Uri} {one.Path?.XPath}: {one.Description}")
        );
        var sheet = book.WorkbookPart!.WorksheetParts.Single(part => part.WorksheetCommentsPart is not null);
        Assert.Equal(
            "C2",
            sheet
                .WorksheetCommentsPart!.Comments.CommentList!.Elements<DocumentFormat.OpenXml.Spreadsheet.Comment>()
                .Single()
                .Reference!.Value
        );
        Assert.Single(sheet.VmlDrawingParts);
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_template_comes_back_with_its_findings(string extension)
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 100)] };
        var value = office.Cell("Waarde", "gas", "2023");
        var file = office.Template(
            extension,
            Language.Nl,
            (value, 1000),
            (office.Cell("Waarde", "gas", "2022"), "veel")
        );
        var (bytes, read) = Check(file, extension, office);
        ReadsTheSame(read, office.Reads(bytes, extension));
        var again = Check(bytes, extension, office).Bytes;
        ReadsTheSame(read, office.Reads(again, extension));
        if (extension == ".xlsx")
            using (var book = SpreadsheetDocument.Open(new MemoryStream(again), false))
                Assert.Empty(
                    new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(one => one.Description)
                );
    }

    [Theory]
    [InlineData(".xlsx", "xl/sharedStrings.xml")]
    [InlineData(".ods", "content.xml")]
    public void What_was_mended_since_is_told_to_be_solved(string extension, string part)
    {
        var first = Check(Wrong(extension), extension).Bytes;
        var mended = FilledIn.Change(first, part, text => text.Replace(">veel<", ">12<"));
        var (bytes, read) = Check(mended, extension);
        Assert.Empty(read.Errors);
        var all = string.Concat(Parts(bytes).Values.Select(Encoding.UTF8.GetString));
        Assert.Contains("Opgelost", all);
        Assert.DoesNotContain("Fout: 'veel'", all);
    }

    [Fact]
    public void Text_becomes_a_workbook_that_reads_the_same()
    {
        var (bytes, read) = Check(Encoding.UTF8.GetBytes(Long), ".csv");
        Assert.Equal(["C3 number", "C4 number"], read.Errors);
        ReadsTheSame(read, Small.Reads(bytes, ".xlsx"));
        Assert.Contains("C3", Encoding.UTF8.GetString(Parts(bytes)["xl/commentsChecked1.xml"]));
    }

    [Fact]
    public void A_cell_that_is_not_there_gets_its_remark_too()
    {
        var (bytes, read) = Check(
            Sheets.Workbook(
                (
                    "Een",
                    false,
                    [
                        ["indicator", "period", "value"],
                        ["gas", null, 10],
                    ]
                )
            ),
            ".xlsx"
        );
        Assert.Equal(["B2 period"], read.Errors);
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(one => one.Description));
        ReadsTheSame(read, Small.Reads(bytes, ".xlsx"));
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    [InlineData(".json")]
    public void What_is_no_workbook_gets_no_remarks_and_says_why(string extension)
    {
        var (bytes, why) = CheckedWorkbook.Make([1, 2, 3], extension, [], [], Language.Nl);
        Assert.Null(bytes);
        Assert.NotEmpty(why!.Nl);
    }

    [Fact]
    public void Every_workbook_of_the_corpus_is_coloured_and_reads_the_same_or_says_why_not()
    {
        var files = Corpus
            .Files("formats-xlsx-ods")
            .Where(path => Path.GetExtension(path).ToLowerInvariant() is ".xlsx" or ".ods")
            .ToList();
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            var (file, extension) = (File.ReadAllBytes(path), Path.GetExtension(path).ToLowerInvariant());
            var read = Small.Reads(file, extension);
            var (bytes, why) = CheckedWorkbook.Make(
                file,
                extension,
                read.Result.Findings,
                read.Result.Sheets,
                Language.En
            );
            if (bytes is null)
                Assert.NotEmpty(why!.En);
            else
                ReadsTheSame(read, Small.Reads(bytes, extension));
        }
    }

    [Fact]
    public void A_row_that_says_it_has_millions_of_cells_is_refused_before_it_is_held()
    {
        var file = FilledIn.Change(
            Wrong(".xlsx"),
            "xl/worksheets/sheet1.xml",
            text => text.Replace("</x:row>", string.Concat(Enumerable.Repeat("<x:c/>", 500_000)) + "</x:row>")
        );
        var read = Small.Reads(file, ".xlsx");
        var (bytes, why) = CheckedWorkbook.Make(file, ".xlsx", read.Result.Findings, read.Result.Sheets, Language.Nl);
        Assert.Null(bytes);
        Assert.Contains("te groot", why!.Nl);
    }
}
