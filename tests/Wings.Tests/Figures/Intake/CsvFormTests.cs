using System.Text;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class CsvFormTests
{
    const string Plain = "indicator;period;value\ngas;2022;1000\n";

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Plain) },
            { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Plain)] },
            { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Plain)] },
            {
                "UTF-16 big endian",
                [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Plain)]
            },
            { "carriage returns", Encoding.UTF8.GetBytes(Plain.Replace('\n', '\r')) },
            { "both", Encoding.UTF8.GetBytes(Plain.Replace("\n", "\r\n")) },
            { "no last line break", Encoding.UTF8.GetBytes(Plain.TrimEnd()) },
            { "a line that names the separator", Encoding.UTF8.GetBytes("sep=;\r\n" + Plain) },
            { "quotes", Encoding.UTF8.GetBytes("\"indicator\";\"period\";\"value\"\n\"gas\";\"2022\";\"1000\"\n") },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_csv_file_is_read_in_whatever_way_it_was_saved(string way, byte[] bytes)
    {
        var read = new Office().Reads(bytes);

        Assert.True(
            read.IsAccepted,
            way + string.Join("|", read.Result.Findings.Select(finding => finding.Message.En))
        );
        Assert.Equal(1000, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_counts_them()
    {
        var read = new Office().Reads("indicator;period;value;note\n\ngas;2022;1;\"two\nlines\"\n\ngas;2023;x;\n");

        Assert.Equal(["C5 number"], read.Errors);
    }

    [Fact]
    public void A_decimal_comma_that_split_a_number_is_told_where_it_went()
    {
        var read = new Office().Reads("indicator,period,value\ngas,2022,21,5\n");

        Assert.Equal(["D2 heading"], read.Errors);
        Assert.Empty(read.Observations);
    }

    [Theory]
    [InlineData("indicator;period;value\ngas;2022;\"12\"3\n")]
    [InlineData("indicator;period;value\ngas;2022;\"12\n")]
    public void A_quotation_mark_that_is_not_closed_well_is_an_error(string text)
    {
        Assert.Contains("A2 heading", new Office().Reads(text).Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public void An_empty_file_is_told(string text)
    {
        Assert.Equal([" heading"], new Office().Reads(text).Errors);
    }

    [Fact]
    public void A_kind_of_file_that_this_version_does_not_read_says_so()
    {
        var read = new Office().Reads(Plain, ".ods");

        Assert.Contains(".ods", read.Result.Findings.Single().Message.Nl);
        Assert.False(read.IsAccepted);
    }

    [Fact]
    public void Sdmx_csv_is_known_by_its_heading()
    {
        var read = new Office().Reads(
            "STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,ORGANISATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,UNIT_MULT\n"
                + "dataflow,BZK:JBR(1.0),I,gas,FIN,2022,12.5,A,F,m3,3\n"
                + "dataflow,BZK:JBR(1.0),D,gas,FIN,2023,,,,,\n"
                + "dataflow,BZK:JBR(1.0),I,heat,FIN,2023,5,A,F,kWh,0\n"
        );

        Assert.Equal(["J4 unit"], read.Errors);
        Assert.Equal(12500, read.Value("gas?period=2022&organisation=FIN"));
        Assert.False(read.Observation("gas?period=2023&organisation=FIN")!.Value.HasValue);
    }
}
