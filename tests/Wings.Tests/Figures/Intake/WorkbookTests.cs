using System.IO.Compression;
using System.Text;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class WorkbookTests
{
    static readonly object?[] Head = ["indicator", "period", "value"];

    static byte[] Book(params object?[][] rows) => Sheets.Workbook(("Blad1", false, [Head, .. rows]));

    static byte[] Package(params (string Part, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
            foreach (var (part, text) in parts)
            {
                using var entry = zip.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return stream.ToArray();
    }

    [Fact]
    public void A_workbook_in_the_long_form_is_read()
    {
        var read = new Office().Reads(
            Book(
                ["gas", 2022, 1000.5],
                [new Sheets.Inline("gas"), "2023", new Sheets.Formula("C2*1", "1000.5")],
                ["heat", new Sheets.Day(new(2022, 1, 1)), 3]
            ),
            ".xlsx"
        );

        Assert.Empty(read.Errors);
        Assert.Equal(1000.5m, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(1000.5m, read.Value("gas?period=2023&organisation=FIN"));
        Assert.Equal(3, read.Value("heat?period=2022&organisation=FIN"));
    }

    [Fact]
    public void What_is_no_number_in_a_workbook_is_told_at_its_cell_with_the_sheet()
    {
        var read = new Office().Reads(
            Book(
                ["gas", 2022, new Sheets.SheetError("#N/A")],
                ["gas", 2023, true],
                ["heat", 2022, new Sheets.Formula("1/0", null)],
                ["heat", 2023, new Sheets.Day(new(2022, 5, 3))],
                ["share", 2022, "abc"]
            ),
            ".xlsx"
        );

        Assert.Equal(["C2 number", "C3 number", "C4 number", "C5 number", "C6 number"], read.Errors);
        Assert.Equal("Blad1", read.At("C2").Sheet);
        Assert.Contains("#N/A", read.At("C2").Message.Nl);
    }

    [Fact]
    public void The_named_sheet_is_read_and_an_absent_one_lists_those_that_are_there()
    {
        var book = Sheets.Workbook(
            (
                "Toelichting",
                false,
                [
                    ["lees mij"],
                ]
            ),
            (
                "Energie",
                false,
                [
                    ["Ministerie", "2022"],
                    ["FIN", 10],
                ]
            )
        );
        var office = new Office { Indicators = [Office.Gas], Mapping = Sheets.Wide("xlsx") with { Sheet = "energie" } };

        Assert.Equal(10, office.Reads(book, ".xlsx").Value("gas?period=2022&organisation=FIN"));
        var wrong = (office with { Mapping = Sheets.Wide("xlsx") with { Sheet = "Enregie" } }).Reads(book, ".xlsx");
        Assert.Contains("'Energie'", wrong.Result.Findings.Single().Message.Nl);
        Assert.Contains("Toelichting", wrong.Result.Findings.Single().Message.Nl);
    }

    [Fact]
    public void Hidden_sheets_are_not_read_in_silence()
    {
        var read = new Office().Reads(
            Sheets.Workbook(
                (
                    "Personeel",
                    true,
                    [
                        ["geheim"],
                    ]
                ),
                ("Cijfers", false, [Head, ["gas", 2022, 1]])
            ),
            ".xlsx"
        );

        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Contains("Personeel", read.Note("heading")!.Message.Nl);
    }

    [Fact]
    public void Numbers_in_cells_do_not_depend_on_the_notation_and_texts_do()
    {
        var office = new Office
        {
            Indicators = [Office.Gas],
            Mapping = Sheets.Wide("xlsx") with { Numbers = Rekenschap.Figures.Mappings.NumberNotation.Nl },
        };
        var read = office.Reads(
            Sheets.Workbook(
                (
                    "B",
                    false,
                    [
                        ["Ministerie", 2022, 2023],
                        ["FIN", 1.234, "1.234"],
                    ]
                )
            ),
            ".xlsx"
        );

        Assert.Equal(1.234m, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(1234m, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_refused()
    {
        var bomb = Package(
            (
                "xl/workbook.xml",
                "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='a' r:id='r1'/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/></Relationships>"
            ),
            ("xl/s.xml", "<worksheet><sheetData>" + new string(' ', 60_000_000) + "</sheetData></worksheet>")
        );

        Assert.Contains("unpacks", new Office().Reads(bomb, ".xlsx").Result.Findings.Single().Message.En);
    }

    [Fact]
    public void A_document_type_in_a_workbook_is_refused()
    {
        var book = Package(
            ("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook>&b;</workbook>")
        );

        Assert.Equal([" heading"], new Office().Reads(book, ".xlsx").Errors);
    }

    [Fact]
    public void What_is_no_workbook_is_told()
    {
        Assert.Equal([" heading"], new Office().Reads("geen werkmap", ".xlsx").Errors);
        Assert.Equal([" heading"], new Office().Reads(Package(("a.txt", "b")), ".xlsx").Errors);
    }
}
