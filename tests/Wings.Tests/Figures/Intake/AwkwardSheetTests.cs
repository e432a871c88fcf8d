using System.Collections.Immutable;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>What spreadsheets do to tables: merged cells, hidden rows and columns, dates made of numbers, tables turned over.</summary>
public sealed class AwkwardSheetTests
{
    static readonly ImmutableDictionary<string, string> None = ImmutableDictionary<string, string>.Empty;

    static Mapping PerYear(string format) =>
        Sheets.Mapping(format) with
        {
            Rows = None.Add("organisation", "Ministerie").Add("period", "Jaar"),
            ValueOf = "gas",
        };

    static Office Office(Mapping mapping) => new() { Indicators = [Intake.Office.Gas], Mapping = mapping };

    static readonly string Head =
        $"<row r='1'>{Xlsx.Text("A1", "Ministerie")}{Xlsx.Text("B1", "Jaar")}{Xlsx.Text("C1", "waarde")}</row>";

    [Fact]
    public void A_label_that_is_merged_over_rows_is_the_label_of_each()
    {
        var read = Office(PerYear("xlsx"))
            .Reads(
                Xlsx.Book(
                    "<worksheet><sheetData>"
                        + Head
                        + $"<row r='2'>{Xlsx.Text("A2", "FIN")}<c r='B2'><v>2022</v></c><c r='C2'><v>1</v></c></row>"
                        + "<row r='3'><c r='B3'><v>2023</v></c><c r='C3'><v>2</v></c></row>"
                        + "<row r='4'><c r='B4'><v>2023</v></c><c r='C4'><v>3</v></c></row>"
                        + "</sheetData><mergeCells count='1'><mergeCell ref='A2:A3'/></mergeCells></worksheet>"
                ),
                ".xlsx"
            );

        Assert.Equal(["A4 unknown"], read.Errors);
        Assert.Equal(2, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void A_label_that_is_merged_in_an_ods_is_the_label_of_each_and_a_value_is_not_copied()
    {
        var read = Office(PerYear("ods"))
            .Reads(
                Ods.Book(
                    Ods.Sheet(
                        "Blad1",
                        Ods.Words("Ministerie", "Jaar", "waarde"),
                        Ods.Row(
                            Ods.Cell("table:number-rows-spanned='2' office:value-type='string'", "FIN"),
                            Ods.Number(2022),
                            "<table:table-cell table:number-rows-spanned='2' office:value-type='float' office:value='1'/>"
                        ),
                        Ods.Row("<table:covered-table-cell/>", Ods.Number(2023), "<table:covered-table-cell/>")
                    )
                ),
                ".ods"
            );

        Assert.Empty(read.Errors);
        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Null(read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void A_merged_label_counts_in_a_table_that_is_turned_over()
    {
        var mapping = PerYear("ods") with { Transpose = true };

        var read = Office(mapping)
            .Reads(
                Ods.Book(
                    Ods.Sheet(
                        "Blad1",
                        Ods.Row(
                            Ods.Text("Ministerie"),
                            Ods.Cell("table:number-columns-spanned='2' office:value-type='string'", "FIN"),
                            "<table:covered-table-cell/>"
                        ),
                        Ods.Row(Ods.Text("Jaar"), Ods.Number(2022), Ods.Number(2023)),
                        Ods.Row(Ods.Text("waarde"), Ods.Number(1), Ods.Number(2))
                    )
                ),
                ".ods"
            );

        Assert.Empty(read.Errors);
        Assert.Equal(2, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void A_number_that_the_spreadsheet_made_a_date_is_told_with_the_remedy()
    {
        var read = Office(PerYear("xlsx"))
            .Reads(
                Xlsx.Book(
                    "<worksheet><sheetData>"
                        + Head
                        + $"<row r='2'>{Xlsx.Text("A2", "FIN")}<c r='B2'><v>2022</v></c><c r='C2' s='1'><v>45356</v></c></row>"
                        + "</sheetData></worksheet>"
                ),
                ".xlsx"
            );

        Assert.Equal(["C2 number"], read.Errors);
        Assert.Contains("2024-03-05", read.At("C2").Message.Nl);
        Assert.Contains("getalnotatie", read.At("C2").Message.Nl);
    }

    [Fact]
    public void A_code_that_the_spreadsheet_made_a_date_is_told_with_the_remedy()
    {
        var cases = Intake.Office.Measure("gas", "m3", dimensions: ["organisation", "case"]);
        var read = new Office { Indicators = [cases] }.Reads(
            Ods.Book(
                Ods.Sheet(
                    "Blad1",
                    Ods.Words("indicator", "period", "value", "case"),
                    Ods.Row(
                        Ods.Text("gas"),
                        Ods.Text("2022"),
                        Ods.Number(1),
                        Ods.Cell("office:value-type='date' office:date-value='2026-10-05'", "5-10")
                    )
                )
            ),
            ".ods"
        );

        Assert.Equal(["D2 unknown"], read.Errors);
        Assert.Contains("5-10", read.At("D2").Message.Nl);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_told()
    {
        var read = Office(PerYear("xlsx"))
            .Reads(
                Xlsx.Book(
                    "<worksheet><cols><col min='2' max='2' hidden='1'/><col min='4' max='9' hidden='1'/></cols><sheetData>"
                        + Head
                        + $"<row r='2' hidden='1'>{Xlsx.Text("A2", "FIN")}<c r='B2'><v>2022</v></c><c r='C2'><v>1</v></c></row>"
                        + "</sheetData></worksheet>"
                ),
                ".xlsx"
            );

        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
        var notes = string.Join('\n', read.Result.Findings.Select(finding => finding.Message.Nl));
        Assert.Contains("Verborgen rijen zijn gelezen: 2;", notes);
        Assert.Contains("Verborgen kolommen zijn gelezen: B;", notes);
    }

    [Fact]
    public void A_formula_without_a_value_and_an_error_are_told_at_their_cells()
    {
        var read = Office(PerYear("xlsx"))
            .Reads(
                Xlsx.Book(
                    "<worksheet><sheetData>"
                        + Head
                        + $"<row r='2'>{Xlsx.Text("A2", "FIN")}<c r='B2'><v>2022</v></c><c r='C2'><f>A1</f></c></row>"
                        + $"<row r='3'><c r='A3' t='e'><v>#REF!</v></c><c r='B3'><v>2023</v></c><c r='C3' t='e'><v>#N/A</v></c></row>"
                        + "</sheetData></worksheet>"
                ),
                ".xlsx"
            );

        Assert.Equal(["C2 number", "A3 unknown", "C3 number"], read.Errors);
    }
}
