using System.Collections.Immutable;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class WideSheetTests
{
    static readonly Office Shared = new() { Deliverer = "PDIR", Indicators = [Office.Gas] };

    static Office Mapped(Mapping mapping) => Shared with { Mapping = mapping };

    static Office Monthly(Mapping mapping) =>
        Mapped(mapping) with
        {
            Period = Period.Parse("2023"),
            Indicators = [Office.Measure("gas", "m3", Frequency.Month)],
        };

    static Office Quarterly(Mapping mapping) =>
        Monthly(mapping) with
        {
            Indicators = [Office.Measure("gas", "m3", Frequency.Quarter)],
        };

    static Mapping Columns(string pattern) =>
        Sheets.Wide() with
        {
            Columns = ImmutableDictionary<string, string>.Empty.Add("period", pattern),
        };

    [Fact]
    public void Organisations_down_and_years_across()
    {
        var read = Mapped(Sheets.Wide()).Reads("Ministerie;2022;2023\nFIN;10;11\nOCW;20;x\n");

        Assert.Equal(["C3 number"], read.Errors);
        Assert.Equal(11, read.Value("gas?period=2023&organisation=FIN"));
        Assert.Equal(20, read.Value("gas?period=2022&organisation=OCW"));
    }

    [Theory]
    [InlineData("{yyyy}-{MM}", "2023-04")]
    [InlineData("{MMM} {yyyy}", "april 2023")]
    [InlineData("{MMM} {yyyy}", "Apr 2023")]
    [InlineData("{MMM}-{yy}", "apr-23")]
    [InlineData("{MMM}-{yy}", "APR.-23")]
    [InlineData("Verbruik {MM}/{yyyy} (m3)", "verbruik  4/2023 (M3)")]
    [InlineData("{MMM}", "april")]
    public void Months_in_headings_are_known_by_their_tokens(string pattern, string heading)
    {
        var read = Monthly(Columns(pattern)).Reads($"Ministerie;{heading}\nFIN;10\n");

        Assert.True(read.IsAccepted);
        Assert.Equal(10, read.Value("gas?period=2023-04&organisation=FIN"));
    }

    [Theory]
    [InlineData("{yyyy}-Q{Q}", "2023-Q2")]
    [InlineData("{Q} {yyyy}", "K2 2023")]
    [InlineData("{Q}e kwartaal {yyyy}", "2e kwartaal 2023")]
    public void Quarters_in_headings_are_known_by_their_tokens(string pattern, string heading)
    {
        var read = Quarterly(Columns(pattern)).Reads($"Ministerie;{heading}\nFIN;10\n");

        Assert.Equal(10, read.Value("gas?period=2023-Q2&organisation=FIN"));
    }

    [Theory]
    [InlineData("mrt", 3)]
    [InlineData("mei", 5)]
    [InlineData("may", 5)]
    [InlineData("okt", 10)]
    [InlineData("October", 10)]
    [InlineData("december", 12)]
    public void Month_names_are_known_in_Dutch_and_English(string name, int month)
    {
        var read = Monthly(Columns("{MMM} {yyyy}")).Reads($"Ministerie;{name} 2023\nFIN;10\n");

        Assert.Equal(10, read.Value($"gas?period=2023-{month:00}&organisation=FIN"));
    }

    [Fact]
    public void A_heading_outside_the_collection_is_told_once_at_the_heading()
    {
        var read = Mapped(Sheets.Wide()).Reads("Ministerie;2021;2023\nFIN;10;11\nOCW;20;12\n");

        Assert.Equal(["B1 period"], read.Errors);
    }

    [Fact]
    public void Columns_that_are_not_read_are_named()
    {
        var read = Mapped(Sheets.Wide()).Reads("Ministerie;2022;Opmerking\nFIN;10;ja\n");

        Assert.True(read.IsAccepted);
        Assert.Contains("Opmerking", read.Note("heading")!.Message.Nl);
    }

    [Fact]
    public void A_heading_that_is_not_there_names_the_nearest()
    {
        var read = Mapped(Sheets.Wide()).Reads("Ministrie;2022\nFIN;10\n");

        Assert.Contains("'Ministrie'", read.At("A1").Message.Nl);
    }

    [Fact]
    public void The_heading_may_stand_lower_and_fill_two_rows()
    {
        var mapping = Columns("{yyyy} {MMM}") with { HeaderRow = 2, HeaderRows = 2 };
        var read = Monthly(mapping).Reads("Energie 2023;;\n;2023;\nMinisterie;jan;feb\nFIN;10;11\n");

        Assert.True(read.IsAccepted);
        Assert.Equal(11, read.Value("gas?period=2023-02&organisation=FIN"));
    }

    [Fact]
    public void A_range_leaves_out_what_stands_beside_it()
    {
        var mapping = Sheets.Wide() with { Range = "B2:C3" };
        var read = Mapped(mapping).Reads("titel;;;\n;Ministerie;2022;2023\n;FIN;10;x\n;OCW;y;\n");

        Assert.True(read.IsAccepted);
        Assert.Equal(10, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Single(read.Observations);
    }

    [Fact]
    public void A_sheet_may_be_turned_and_cells_keep_their_names()
    {
        var mapping = Sheets.Wide() with { Transpose = true };
        var read = Mapped(mapping).Reads("Ministerie;FIN;OCW\n2022;10;20\n2023;11;x\n");

        Assert.Equal(["C3 number"], read.Errors);
        Assert.Equal(20, read.Value("gas?period=2022&organisation=OCW"));
    }

    [Theory]
    [InlineData(NumberNotation.Nl, "1.234,5")]
    [InlineData(NumberNotation.En, "1,234.5")]
    [InlineData(NumberNotation.Auto, "1.234,5")]
    [InlineData(NumberNotation.Auto, "1,234.5")]
    public void Numbers_are_read_in_the_notation_of_the_mapping(NumberNotation notation, string number)
    {
        var read = Mapped(Sheets.Wide() with { Numbers = notation }).Reads($"Ministerie;2022\nFIN;{number}\n");

        Assert.Equal(1234.5m, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void A_column_in_doubt_is_one_error_that_says_how_to_choose()
    {
        var read = Mapped(Sheets.Wide() with { Numbers = NumberNotation.Auto })
            .Reads("Ministerie;2022;2023\nFIN;1.234;1,5\nOCW;2.345;2\n");

        Assert.Equal(["B2 number"], read.Errors);
        Assert.Contains("numbers: nl", read.At("B2").Message.Nl);
        Assert.Equal(1.5m, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void A_column_in_two_notations_is_an_error()
    {
        var read = Mapped(Sheets.Wide() with { Numbers = NumberNotation.Auto })
            .Reads("Ministerie;2022\nFIN;1,5\nOCW;2.5\n");

        Assert.Equal(["B3 number"], read.Errors);
    }

    [Fact]
    public void Declared_words_mean_missing_or_withheld_and_others_are_errors()
    {
        var mapping = Sheets.Wide() with { Missing = ["", "-", "n.v.t."], Suppressed = ["*", "<5"] };
        var read = Mapped(mapping).Reads("Ministerie;2022;2023\nFIN;N.v.t.;<5\nOCW;-;<6\n");

        Assert.Equal(["C3 number"], read.Errors);
        Assert.False(read.Observation("gas?period=2022&organisation=FIN")!.Value.HasValue);
        Assert.True(read.Observation("gas?period=2023&organisation=FIN")!.Value.Confidential);
    }

    static readonly ImmutableDictionary<string, ImmutableArray<string>> Totaal = ImmutableDictionary<
        string,
        ImmutableArray<string>
    >.Empty.Add("Ministerie", ["Totaal"]);

    [Fact]
    public void An_ignored_total_must_equal_what_it_totals()
    {
        var office = Mapped(Sheets.Wide() with { IgnoreRows = Totaal, CheckTotals = true });

        Assert.True(office.Reads("Ministerie;2022;2023\nFIN;10;11\nOCW;20;20\ntotaal;30;31\n").IsAccepted);
        Assert.Equal(["C4 total"], office.Reads("Ministerie;2022;2023\nFIN;10;11\nOCW;20;20\nTotaal;30;32\n").Errors);
    }

    [Fact]
    public void An_ignored_row_is_passed_over()
    {
        var read = Mapped(Sheets.Wide() with { IgnoreRows = Totaal }).Reads("Ministerie;2022\nFIN;10\nTotaal;99\n");

        Assert.True(read.IsAccepted);
        Assert.Single(read.Observations);
    }

    [Fact]
    public void Labels_without_values_are_no_errors()
    {
        Assert.True(Mapped(Sheets.Wide()).Reads("Ministerie;2022\nFIN;10\n\nBron: eigen opgave;\n").IsAccepted);
    }

    [Fact]
    public void Headings_may_be_members_of_another_dimension()
    {
        var mapping = Sheets.Wide() with
        {
            ValueOf = "rooms",
            Rows = ImmutableDictionary<string, string>.Empty.Add("organisation", "Ministerie").Add("period", "Jaar"),
            Columns = ImmutableDictionary<string, string>.Empty.Add("province", "Kamers {province}"),
        };
        var read = (Mapped(mapping) with { Indicators = new Office().Indicators }).Reads(
            "Ministerie;Jaar;Kamers Drenthe;Kamers UT\nFIN;2022;3;4\n"
        );

        Assert.True(read.IsAccepted);
        Assert.Equal(3, read.Value("rooms?period=2022&organisation=FIN&province=DR"));
        Assert.Equal(4, read.Value("rooms?period=2022&organisation=FIN&province=UT"));
    }

    [Fact]
    public void A_foreign_long_table_names_its_columns()
    {
        var mapping = Sheets.Mapping() with
        {
            Rows = ImmutableDictionary<string, string>
                .Empty.Add("organisation", "Wie")
                .Add("period", "Wanneer")
                .Add("indicator", "Wat")
                .Add("value", "Hoeveel"),
            Numbers = NumberNotation.Nl,
        };
        var read = (Mapped(mapping) with { Indicators = new Office().Indicators }).Reads(
            "Wat;Wie;Wanneer;Hoeveel\ngas nl;FIN;2022;1.000,5\n"
        );

        Assert.Equal(1000.5m, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void A_mapping_serves_its_own_format_only()
    {
        var office = new Office { Mapping = Sheets.Wide("xlsx") };

        Assert.True(office.Reads("indicator;period;value\ngas;2022;1\n").IsAccepted);
    }
}
