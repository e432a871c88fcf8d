namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class OdsTests
{
    static readonly string Head = Ods.Words("indicator", "period", "value");

    static Delivered Read(params string[] rows) =>
        new Office().Reads(Ods.Book(Ods.Sheet("Blad1", [Head, .. rows])), ".ods");

    [Fact]
    public void An_ods_in_the_long_form_is_read()
    {
        var read = Read(
            Ods.Row(Ods.Text("gas"), Ods.Number(2022), Ods.Number(1000.5m)),
            Ods.Row(
                Ods.Text("gas"),
                Ods.Text("2023"),
                Ods.Cell("table:formula='of:=[.C2]*2' office:value-type='float' office:value='2001'", "2.001,00")
            ),
            Ods.Row(
                Ods.Text("heat"),
                Ods.Cell("office:value-type='date' office:date-value='2022-01-01T00:00:00'", "1 jan"),
                Ods.Cell("office:value-type='currency' office:currency='EUR' office:value='3'", "€ 3,00")
            ),
            Ods.Row(
                Ods.Text("share"),
                Ods.Text("2022"),
                Ods.Cell("office:value-type='percentage' office:value='0.15'", "15%")
            )
        );

        Assert.Empty(read.Errors);
        Assert.Equal(1000.5m, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(2001, read.Value("gas?period=2023&organisation=FIN"));
        Assert.Equal(3, read.Value("heat?period=2022&organisation=FIN"));
        Assert.Equal(0.15m, read.Value("share?period=2022&organisation=FIN"));
    }

    [Theory]
    [InlineData("table:formula='of:=[.A1]'", "")]
    [InlineData("table:formula='of:=NA()' office:value-type='string' calcext:value-type='error'", "#N/A")]
    [InlineData("table:formula='of:=[.#REF!]' office:value-type='string'", "#REF!")]
    [InlineData("office:value-type='date' office:date-value='2026-05-03'", "3-5")]
    [InlineData("office:value-type='boolean' office:boolean-value='true'", "WAAR")]
    [InlineData("office:value-type='time' office:time-value='PT03H05M00S'", "03:05")]
    public void What_is_no_number_is_told_at_its_cell(string attributes, string text)
    {
        var read = Read(Ods.Row(Ods.Text("gas"), Ods.Text("2022"), Ods.Cell(attributes, text)));

        Assert.Equal(["C2 number"], read.Errors);
        Assert.Equal("Blad1", read.At("C2").Sheet);
    }

    [Fact]
    public void Cells_keep_their_names_behind_rows_and_columns_that_repeat()
    {
        var read = Read(
            "<table:table-row table:number-rows-repeated='7'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>",
            "<table:table-row-group><table:table-row>"
                + Ods.Text("gas")
                + Ods.Text("2022")
                + Ods.Text("x")
                + "</table:table-row></table:table-row-group>",
            "<table:table-row table:number-rows-repeated='1048567'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
        );

        Assert.Equal(["C9 number"], read.Errors);
    }

    [Fact]
    public void A_cell_that_repeats_counts_as_often_as_it_says()
    {
        var mapping = Sheets.Wide("ods");
        var read = new Office { Indicators = [Office.Gas], Mapping = mapping }.Reads(
            Ods.Book(
                Ods.Sheet(
                    "Blad1",
                    Ods.Words("Ministerie", "2022", "2023"),
                    Ods.Row(
                        Ods.Text("FIN"),
                        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='5'/>"
                    )
                )
            ),
            ".ods"
        );

        Assert.Equal(5, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(5, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void Remarks_in_a_cell_are_no_text_of_it_and_its_spaces_are()
    {
        var read = Read(
            Ods.Row(
                "<table:table-cell office:value-type='string'><office:annotation><text:p>let op</text:p></office:annotation><text:p><text:span>g</text:span>as<text:s/></text:p></table:table-cell>",
                Ods.Text("2022"),
                Ods.Number(1)
            )
        );

        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void Hidden_sheets_and_rows_are_not_read_in_silence()
    {
        var read = new Office().Reads(
            Ods.Book(
                Ods.Hidden("Personeel", Ods.Words("geheim")),
                Ods.Sheet(
                    "Cijfers",
                    Head,
                    "<table:table-row table:visibility='filter'>"
                        + Ods.Text("gas")
                        + Ods.Text("2022")
                        + Ods.Number(1)
                        + "</table:table-row>"
                ),
                Ods.Sheet("Kladblok")
            ),
            ".ods"
        );

        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
        var notes = string.Join('\n', read.Result.Findings.Select(finding => finding.Message.Nl));
        Assert.Contains("Verborgen bladen, niet gelezen: Personeel", notes);
        Assert.Contains("niet gelezen: Kladblok", notes);
        Assert.Contains("Verborgen rijen zijn gelezen: 2", notes);
    }

    [Fact]
    public void A_hidden_sheet_that_the_mapping_names_is_read_with_a_note()
    {
        var office = new Office { Indicators = [Office.Gas], Mapping = Sheets.Wide("ods") with { Sheet = "Achter" } };
        var book = Ods.Book(
            Ods.Sheet("Voor", Ods.Words("lees mij")),
            Ods.Hidden("Achter", Ods.Words("Ministerie", "2022"), Ods.Row(Ods.Text("FIN"), Ods.Number(2)))
        );

        var read = office.Reads(book, ".ods");

        Assert.Equal(2, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Contains(read.Result.Findings, finding => finding.Message.En == "Sheet 'Achter' is hidden and was read");
        var wrong = (office with { Mapping = Sheets.Wide("ods") with { Sheet = "Agter" } }).Reads(book, ".ods");
        Assert.Contains("'Achter'", wrong.Result.Findings.Single().Message.Nl);
    }

    [Fact]
    public void Sheets_within_cells_links_and_changes_are_no_sheets()
    {
        var read = new Office().Reads(
            Ods.Book(
                "<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell/></table:previous></table:cell-content-change></table:tracked-changes>",
                Ods.Sheet(
                    "Blad1",
                    "<table:shapes><table:table table:name='x'>" + Ods.Words("a") + "</table:table></table:shapes>",
                    Head,
                    Ods.Row(Ods.Text("gas"), Ods.Text("2022"), Ods.Number(1))
                ),
                "<table:dde-links><table:dde-link><table:table table:name='koppeling'/></table:dde-link></table:dde-links>"
            ),
            ".ods"
        );

        Assert.Empty(read.Errors);
        Assert.DoesNotContain(
            read.Result.Findings,
            finding => finding.Message.Nl.Contains("koppeling", StringComparison.Ordinal)
        );
        Assert.Equal(1, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void An_encrypted_ods_is_refused_with_the_remedy()
    {
        var book = Ods.Package(
            (
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
            ),
            ("content.xml", "\u0001\u0002 versleuteld")
        );

        Assert.Contains("wachtwoord", new Office().Reads(book, ".ods").Result.Findings.Single().Message.Nl);
    }

    [Theory]
    [InlineData(".ods")]
    [InlineData(".xlsx")]
    public void A_flat_ods_or_a_sealed_workbook_is_refused_with_the_remedy(string extension)
    {
        var flat = new Office().Reads("<?xml version='1.0'?><office:document office:version='1.3'/>", extension);
        Assert.Contains(".fods", flat.Result.Findings.Single().Message.Nl);
        byte[] sealedBook = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, .. new byte[600]];
        Assert.Contains("password", new Office().Reads(sealedBook, extension).Result.Findings.Single().Message.En);
    }

    [Fact]
    public void What_is_no_ods_is_told()
    {
        Assert.Equal([" heading"], new Office().Reads("geen werkmap", ".ods").Errors);
        Assert.Equal([" heading"], new Office().Reads(Ods.Package(("a.txt", "b")), ".ods").Errors);
        Assert.Equal([" heading"], new Office().Reads(Ods.Package(("content.xml", "<a/>")), ".ods").Errors);
    }
}
