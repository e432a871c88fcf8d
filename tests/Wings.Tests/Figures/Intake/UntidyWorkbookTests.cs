namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Workbooks as programs other than a spreadsheet write them, and as the standard allows that nobody expects.</summary>
public sealed class UntidyWorkbookTests
{
    const string Here = "&organisation=FIN";

    static Delivered Reads(string rows, string behind = "", string sharedStrings = "") =>
        new Office().Reads(Xlsx.Book(Xlsx.Sheet(Xlsx.LongHead + rows, behind), sharedStrings), ".xlsx");

    static string Gas(int row, string period, string value, int style = 0) =>
        Xlsx.Row(
            row,
            Xlsx.Text($"A{row}", "gas"),
            Xlsx.Number($"B{row}", period),
            Xlsx.Number($"C{row}", value, style)
        );

    [Fact]
    public void Rows_in_any_order_keep_their_own_numbers()
    {
        var read = Reads(Gas(4, "2022", "10") + Gas(2, "2023", "x"));

        Assert.Equal(["C2 number"], read.Errors);
        Assert.Equal(10, read.Value("gas?period=2022" + Here));
    }

    [Fact]
    public void A_row_behind_one_beyond_the_range_is_still_read()
    {
        var mapping = Sheets.Mapping("xlsx") with { Range = "A1:C3" };
        var sheet = Xlsx.Sheet(Xlsx.LongHead + Gas(9, "2022", "10") + Gas(2, "2023", "11"));

        var read = (new Office { Mapping = mapping }).Reads(Xlsx.Book(sheet), ".xlsx");

        Assert.Null(read.Value("gas?period=2022" + Here));
        Assert.Equal(11, read.Value("gas?period=2023" + Here));
    }

    [Fact]
    public void A_merged_label_is_no_label_of_a_row_above_it()
    {
        var mapping = Sheets.Mapping("xlsx");
        var rows =
            Gas(4, "2022", "10")
            + Xlsx.Row(2, Xlsx.Number("B2", "2023"), Xlsx.Number("C2", "11"))
            + Xlsx.Row(5, Xlsx.Number("B5", "2023"), Xlsx.Number("C5", "12"));
        var sheet = Xlsx.Sheet(Xlsx.LongHead + rows, "<mergeCells><mergeCell ref='A4:A6'/></mergeCells>");

        var read = (new Office { Mapping = mapping }).Reads(Xlsx.Book(sheet), ".xlsx");

        Assert.Equal(["A2 unknown"], read.Errors);
        Assert.Equal(12, read.Value("gas?period=2023" + Here));
    }

    [Fact]
    public void Rows_and_cells_without_names_follow_each_other_and_a_dimension_that_lies_is_not_believed()
    {
        var sheet =
            "<worksheet><dimension ref='A1'/><sheetData>"
            + "<row><c t='inlineStr'><is><t>indicator</t></is></c><c t='inlineStr'><is><t>period</t></is></c><c t='inlineStr'><is><t>value</t></is></c></row>"
            + "<row><c t='inlineStr'><is><t>gas</t></is></c><c><v>2022</v></c><c><v>x</v></c></row></sheetData></worksheet>";

        Assert.Equal(["C2 number"], new Office().Reads(Xlsx.Book(sheet), ".xlsx").Errors);
    }

    [Fact]
    public void Cells_in_any_order_stand_where_they_say()
    {
        var read = Reads(Xlsx.Row(2, Xlsx.Number("C2", "7"), Xlsx.Text("A2", "gas"), Xlsx.Number("B2", "2022")));

        Assert.Empty(read.Errors);
        Assert.Equal(7, read.Value("gas?period=2022" + Here));
    }

    [Fact]
    public void How_a_word_is_pronounced_is_no_part_of_it()
    {
        const string Runs =
            "<r><rPr><b/></rPr><t>g</t></r><r><t>as</t></r><rPh sb='0' eb='1'><t>GAS</t></rPh><phoneticPr fontId='1'/>";
        var read = Reads(
            $"<row r='2'><c r='A2' t='inlineStr'><is>{Runs}</is></c><c r='B2'><v>2022</v></c><c r='C2'><v>1</v></c></row>"
                + "<row r='3'><c r='A3' t='s'><v>0</v></c><c r='B3'><v>2023</v></c><c r='C3'><v>1</v></c></row>",
            sharedStrings: $"<si>{Runs}</si>"
        );

        Assert.Empty(read.Errors);
        Assert.Equal(2, read.Observations.Count);
    }

    [Fact]
    public void A_text_that_the_workbook_does_not_have_is_told_at_its_cell()
    {
        var read = Reads(
            "<row r='2'><c r='A2' t='s'><v>7</v></c><c r='B2'><v>2022</v></c><c r='C2'><v>1</v></c></row>"
                + "<row r='3'><c r='A3' t='inlineStr'><is><t>gas</t></is></c><c r='B3'><v>2022</v></c><c r='C3' t='s'><v>-1</v></c></row>"
        );

        Assert.Equal(["A2 unknown", "C3 number"], read.Errors);
    }

    [Theory]
    [InlineData("1.5E+3", "1500")]
    [InlineData("1E-7", "0.0000001")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("12.0", "12")]
    [InlineData("-0.0", "0")]
    public void Numbers_as_programs_write_them_are_read(string written, string value)
    {
        var read = new Office { Indicators = [Office.Measure("gas", "m3")] }.Reads(
            Xlsx.Book(Xlsx.Sheet(Xlsx.LongHead + Gas(2, "2022.0", written))),
            ".xlsx"
        );

        Assert.Empty(read.Errors);
        Assert.Equal(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            read.Value("gas?period=2022" + Here)
        );
    }

    [Fact]
    public void A_year_with_a_point_is_a_year_in_an_ods_too()
    {
        var row = Ods.Row(
            Ods.Text("gas"),
            Ods.Cell("office:value-type='float' office:value='2022.0'", "2022"),
            Ods.Cell("office:value-type='currency' office:currency='EUR' office:value='12.50'", "€ 12,50")
        );

        var read = new Office().Reads(Ods.Book(Ods.Sheet("a", Ods.Words("indicator", "period", "value"), row)), ".ods");

        Assert.Empty(read.Errors);
        Assert.Equal(12.5m, read.Value("gas?period=2022" + Here));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_day_or_a_time_is_no_number_however_it_is_shown(int style) =>
        Assert.Equal(["C2 number"], Reads(Gas(2, "2022", "1.5", style)).Errors);

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void A_number_in_colour_as_a_percentage_or_with_a_word_is_a_number(int style) =>
        Assert.Equal(1.5m, Reads(Gas(2, "2022", "1.5", style)).Value("gas?period=2022" + Here));

    [Fact]
    public void A_sheet_that_is_nothing_but_a_chart_is_passed_for_the_first_with_cells()
    {
        var read = new Office().Reads(Xlsx.BehindChart(Xlsx.Sheet(Xlsx.LongHead + Gas(2, "2022", "3"))), ".xlsx");

        Assert.Equal(3, read.Value("gas?period=2022" + Here));
    }

    [Fact]
    public void A_note_of_any_length_is_read_whole_wherever_the_reader_must_pause()
    {
        foreach (var length in Enumerable.Range(250, 12).Concat(Enumerable.Range(4080, 40)).Append(70_000))
        {
            var note = new string('x', length) + "😀😀" + new string('y', 300);
            var head = Xlsx.LongHead.Replace("</row>", Xlsx.Text("D1", "note") + "</row>", StringComparison.Ordinal);
            var row = Gas(2, "2022", "3").Replace("</row>", Xlsx.Text("D2", note) + "</row>", StringComparison.Ordinal);

            var read = (new Office { Number = 2 }).Reads(Xlsx.Book(Xlsx.Sheet(head + row)), ".xlsx");

            Assert.Empty(read.Errors);
            Assert.Equal(note, Assert.Single(read.Result.Notes).Value);
        }
    }

    [Fact]
    public void A_sheet_that_reaches_to_its_last_column_in_every_row_is_refused_in_good_time()
    {
        var rows = string.Concat(
            Enumerable.Range(2, 13_000).Select(row => Xlsx.Row(row, Xlsx.Number($"XFD{row}", "1")))
        );

        Assert.Contains(
            Reads(rows).Result.Findings,
            finding =>
                finding.Blocks && finding.Message.En.Contains("remove what stands outside", StringComparison.Ordinal)
        );
    }
}
