using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>
/// Workbooks and texts that were made to hurt: each is refused with the reason and the remedy, in bounded time, and
/// without more memory than a bound says. What the reading thread allocates is counted, so that tests beside it do not.
/// </summary>
public sealed class HostileWorkbookTests
{
    const long Bound = 100_000_000;

    /// <summary>A part that is written on the fly, so that the test itself holds nothing of it.</summary>
    static byte[] Package(bool ods, string before, string repeated, int times, string after)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            Part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='a' r:id='r1'/></sheets></workbook>"
            );
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/><Relationship Id='r2' Type='x/sharedStrings' Target='t.xml'/></Relationships>"
            );
            using var part = zip.CreateEntry(ods ? "content.xml" : "xl/s.xml", CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(before));
            var bytes = Encoding.UTF8.GetBytes(repeated);
            for (var i = 0; i < times; i++)
                part.Write(bytes);
            part.Write(Encoding.UTF8.GetBytes(after));
        }
        return stream.ToArray();
    }

    static void Part(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    static (Delivered Read, long Allocated) Measured(byte[] file, string extension, Office? office = null)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = (office ?? new Office()).Reads(file, extension);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        return (read, allocated);
    }

    static void Refused(byte[] file, string extension, string reason, long bound = Bound)
    {
        var (read, allocated) = Measured(file, extension);
        var found = read.Result.Findings.First(finding => finding.Blocks);
        Assert.Contains(reason, found.Message.En);
        Assert.NotEqual(found.Message.Nl, found.Message.En);
        Assert.True(allocated < bound, $"{allocated >> 20} MB");
    }

    static readonly string Rows =
        "<row><c t='inlineStr'><is><t>indicator</t></is></c><c t='inlineStr'><is><t>period</t></is></c><c t='inlineStr'><is><t>value</t></is></c></row>";

    [Fact]
    public void A_sheet_of_a_million_rows_without_cells_is_read_within_the_bound()
    {
        var (read, allocated) = Measured(
            Package(
                false,
                "<worksheet><sheetData>" + Rows,
                "<row spans='1:3' ht='12.75'/>",
                1_000_000,
                "</sheetData></worksheet>"
            ),
            ".xlsx"
        );

        Assert.True(read.IsAccepted);
        Assert.True(allocated < Bound, $"{allocated >> 20} MB");
    }

    // A sheet that is turned over must be held, and shows that the measure tells what is held from what is not.
    [Fact]
    public void A_large_sheet_is_not_held_unless_it_is_turned_over()
    {
        var file = Package(
            false,
            "<worksheet><sheetData>" + Rows,
            "<row><c><v>1.5</v></c><c><v>123</v></c><c/><c><v>7</v></c></row>",
            500_000,
            "</sheetData></worksheet>"
        );
        var plain = Sheets.Wide("xlsx") with
        {
            Rows = ImmutableDictionary<string, string>.Empty.Add("organisation", "indicator"),
            Columns = ImmutableDictionary<string, string>.Empty,
        };

        var (streamed, held) = (
            Measured(file, ".xlsx", new Office { Mapping = plain }).Allocated,
            Measured(file, ".xlsx", new Office { Mapping = plain with { Transpose = true } }).Allocated
        );

        Assert.True(streamed < Bound / 2, $"{streamed >> 20} MB");
        Assert.True(held > Bound / 2, $"{held >> 20} MB");
    }

    [Fact]
    public void A_zip_bomb_is_refused() =>
        Refused(
            Package(false, "<worksheet><sheetData>", new string(' ', 1_000_000), 200, "</sheetData></worksheet>"),
            ".xlsx",
            "and is not read"
        );

    [Fact]
    public void A_zip_bomb_of_ods_is_refused() =>
        Refused(Package(true, "<a>", new string(' ', 1_000_000), 200, "</a>"), ".ods", "and is not read");

    [Theory]
    [InlineData(50, "A cell holds more than 1 million")]
    [InlineData(500, "holds a text of more than 8 MB")]
    public void A_text_without_end_is_refused(int times, string reason) =>
        Refused(
            Package(
                false,
                "<worksheet><sheetData>" + Rows + "<row><c t='str'><v>",
                Mixed(64_000),
                times,
                "</v></c></row></sheetData></worksheet>"
            ),
            ".xlsx",
            reason
        );

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Refused(Package(false, "<worksheet><sheetData>", "<a>", 2_000_000, ""), ".xlsx", "nested deeper");
        Refused(Package(true, "<a>", "<a>", 2_000_000, ""), ".ods", "nested deeper");
    }

    [Fact]
    public void Columns_and_rows_beyond_a_spreadsheet_are_refused()
    {
        Refused(
            Package(
                false,
                "<worksheet><sheetData>" + Rows + "<row>",
                "<c><v>1</v></c>",
                1_000_000,
                "</row></sheetData></worksheet>"
            ),
            ".xlsx",
            "beyond what a spreadsheet can hold"
        );
        var head =
            "<d><body><spreadsheet><table><table-row><table-cell><p>indicator</p></table-cell><table-cell><p>period</p></table-cell><table-cell><p>value</p></table-cell></table-row>";
        Refused(
            Package(
                true,
                head + "<table-row>",
                "<table-cell value-type='float' value='1'/>",
                1_000_000,
                "</table-row></table></spreadsheet></body></d>"
            ),
            ".ods",
            "beyond what a spreadsheet can hold"
        );
        Refused(
            Package(
                true,
                head,
                "<table-row number-rows-repeated='2147483647'><table-cell value='1'/></table-row>",
                1,
                "</table></spreadsheet></body></d>"
            ),
            ".ods",
            "beyond what a spreadsheet can hold"
        );
    }

    [Fact]
    public void A_few_bytes_that_ask_for_billions_of_cells_are_refused() =>
        Refused(
            Package(
                true,
                "<d><body><spreadsheet><table><table-row><table-cell><p>indicator</p></table-cell><table-cell><p>period</p></table-cell><table-cell><p>value</p></table-cell></table-row>",
                "<table-row number-rows-repeated='1000000'><table-cell number-columns-repeated='16000'><p>x</p></table-cell></table-row>",
                1,
                "</table></spreadsheet></body></d>"
            ),
            ".ods",
            "repeats more than"
        );

    [Fact]
    public void Shared_texts_without_end_are_refused()
    {
        var stream = new MemoryStream(
            Package(false, "<worksheet><sheetData>" + Rows, "", 0, "</sheetData></worksheet>")
        );
        var grown = new MemoryStream();
        stream.CopyTo(grown);
        using (var zip = new ZipArchive(grown, ZipArchiveMode.Update, true))
        using (var part = zip.CreateEntry("xl/t.xml", CompressionLevel.Fastest).Open())
        {
            part.Write("<sst>"u8);
            for (var i = 0; i < 700; i++)
                part.Write(Encoding.UTF8.GetBytes($"<si><t>{Mixed(64_000)}</t></si>"));
            part.Write("</sst>"u8);
        }
        // Memory that grows by doubling allocates twice what it ends with; a third of this is held at once.
        Refused(grown.ToArray(), ".xlsx", "MB of text", 2 * Bound);
    }

    [Theory]
    [InlineData("../../etc/cron.d/x")]
    [InlineData("xl\\..\\..\\x")]
    [InlineData("C:/x")]
    public void A_part_that_points_outside_is_refused(string name)
    {
        var book = Ods.Package(("xl/workbook.xml", "<workbook/>"), (name, "x"));
        Refused(book, ".xlsx", "points outside");
        Refused(book, ".ods", "points outside");
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void Entities_are_refused(string extension)
    {
        const string doctype =
            "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d SYSTEM 'file:///etc/hostname'>]><a>&c;&d;</a>";
        var book = Ods.Package(("xl/workbook.xml", doctype), ("content.xml", doctype));
        Refused(book, extension, "not a readable workbook");
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_workbook_that_was_cut_off_is_refused(string extension)
    {
        var whole =
            extension == ".ods"
                ? Ods.Book(Ods.Sheet("a", Ods.Words("indicator", "period", "value")))
                : Sheets.Workbook(
                    (
                        "a",
                        false,
                        [
                            ["indicator", "period", "value"],
                        ]
                    )
                );
        for (var length = 0; length < whole.Length - 1; length += 37)
            Assert.False(new Office().Reads(whole[..length], extension).IsAccepted);
    }

    [Fact]
    public void A_quote_that_swallows_a_hundred_megabytes_is_refused_within_the_bound()
    {
        var file = new byte[100_000_000];
        file.AsSpan().Fill((byte)'x');
        "indicator;period;value\ngas;2022;\""u8.CopyTo(file);

        Refused(file, ".csv", "longer than 8 MB");
    }

    [Fact]
    public void Files_of_nothing_but_nuls_are_refused()
    {
        Refused(new byte[1_000_000], ".csv", "NUL");
        Refused([.. "i\0n\0d\0i\0c\0a\0t\0o\0r\0"u8], ".csv", "NUL");
    }

    /// <summary>Letters that do not pack well, so that only their number is what is wrong.</summary>
    static string Mixed(int length)
    {
        var random = new Random(20231108);
        return string.Create(
            length,
            random,
            (span, r) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = (char)('a' + r.Next(26));
            }
        );
    }
}
