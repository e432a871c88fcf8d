using System.Collections.Immutable;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Several tables in one file, and files that name things in their own way.</summary>
public sealed class TablesTests
{
    static readonly ImmutableDictionary<string, string> None = ImmutableDictionary<string, string>.Empty;

    static Office Energy(Mapping mapping) => new() { Indicators = [Office.Gas, Office.Heat], Mapping = mapping };

    static ImmutableDictionary<string, ImmutableDictionary<string, string>> Members(
        string dimension,
        string spelled,
        string code
    ) => ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty.Add(dimension, None.Add(spelled, code));

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void A_workbook_of_sixteen_tabs_is_read_by_one_mapping(string format)
    {
        var tabs = Enumerable.Range(1, 16).Select(number => $"Tab {number}").ToList();
        var indicators = tabs.Select((_, number) => Office.Measure($"cijfer_{number}", "m3")).ToList();
        var whole = Sheets.Wide(format) with { ValueOf = null };
        var mapping = whole with
        {
            Tables = [.. tabs.Select((tab, number) => whole with { Sheet = tab, ValueOf = $"cijfer_{number}" })],
        };
        var book =
            format == "ods"
                ? Ods.Book([
                    .. tabs.Select(
                        (tab, number) =>
                            Ods.Sheet(
                                tab,
                                Ods.Words("Ministerie", "2022"),
                                Ods.Row(Ods.Text("FIN"), Ods.Number(number))
                            )
                    ),
                ])
                : Sheets.Workbook([
                    .. tabs.Select(
                        (tab, number) =>
                            (
                                tab,
                                false,
                                (object?[][])
                                    [
                                        ["Ministerie", "2022"],
                                        ["FIN", number],
                                    ]
                            )
                    ),
                ]);

        var read = new Office { Indicators = indicators, Mapping = mapping }.Reads(book, "." + format);

        Assert.Empty(read.Errors);
        Assert.Equal(tabs, read.Result.Sheets);
        for (var number = 0; number < 16; number++)
            Assert.Equal(number, read.Value($"cijfer_{number}?period=2022&organisation=FIN"));
        Assert.Equal(15, read.Observations.Max(observation => observation.Place.Sheet));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void A_finding_names_the_sheet_of_its_table_and_a_figure_given_twice_both(string format)
    {
        var whole = Sheets.Wide(format);
        var mapping = whole with { Tables = [whole with { Sheet = "Een" }, whole with { Sheet = "Twee" }] };
        var book =
            format == "ods"
                ? Ods.Book(
                    Ods.Sheet("Een", Ods.Words("Ministerie", "2022"), Ods.Row(Ods.Text("FIN"), Ods.Number(1))),
                    Ods.Sheet("Twee", Ods.Words("Ministerie", "2022", "2023"), Ods.Words("FIN", "2", "x"))
                )
                : Sheets.Workbook(
                    (
                        "Een",
                        false,
                        [
                            ["Ministerie", "2022"],
                            ["FIN", 1],
                        ]
                    ),
                    (
                        "Twee",
                        false,
                        [
                            ["Ministerie", "2022", "2023"],
                            ["FIN", 2, "x"],
                        ]
                    )
                );

        var read = Energy(mapping).Reads(book, "." + format);

        Assert.Equal(["B2 duplicate", "C2 number"], read.Errors);
        Assert.All(read.Result.Findings.Where(f => f.Grade == Grade.Error), f => Assert.Equal("Twee", f.Sheet));
        Assert.Contains("Een!B2", read.At("B2").Message.Nl);
    }

    [Fact]
    public void Several_tables_stand_on_one_sheet()
    {
        var whole = Sheets.Wide();
        var mapping = whole with
        {
            Tables =
            [
                whole with
                {
                    Range = "A1:B2",
                },
                whole with
                {
                    Range = "D1:E2",
                    ValueOf = "heat",
                },
                whole with
                {
                    Range = "A4:B5",
                    HeaderRow = 4,
                    ValueOf = "heat",
                    Columns = None,
                    Constants = None.Add("period", "2023"),
                },
            ],
        };

        var read = Energy(mapping)
            .Reads("Ministerie;2022;;Ministerie;2022\nFIN;10;;FIN;4\n\nMinisterie;waarde\nFIN;5\n");

        Assert.Empty(read.Errors);
        Assert.Equal(10, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(4, read.Value("heat?period=2022&organisation=FIN"));
        Assert.Equal(5, read.Value("heat?period=2023&organisation=FIN"));
    }

    [Fact]
    public void Headings_and_members_are_read_as_the_mapping_says_that_they_are_spelled()
    {
        var mapping = Sheets.Wide() with
        {
            Rename = None.Add("Department", "Ministerie").Add("Vorig jaar", "2022"),
            Members = Members("organisation", "Financien c.a.", "FIN"),
        };

        var read = Energy(mapping).Reads("DEPARTMENT;Vorig jaar\nfinancien c.a.;7\n");

        Assert.Empty(read.Errors);
        Assert.Equal(7, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Fact]
    public void A_column_for_each_indicator_is_read_by_their_codes_names_or_spellings()
    {
        var mapping = Sheets.Mapping() with
        {
            Rows = None.Add("organisation", "Ministerie"),
            Columns = None.Add("indicator", "*"),
            Constants = None.Add("period", "2022"),
            Members = Members("indicator", "Verbruik (m³)", "gas"),
        };

        var read = Energy(mapping).Reads("Ministerie;Verbruik (m³);heat nl\nFIN;7;3\n");

        Assert.Empty(read.Errors);
        Assert.Equal(7, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(3, read.Value("heat?period=2022&organisation=FIN"));
    }

    [Fact]
    public void A_constant_stands_in_for_a_column_of_the_long_form()
    {
        var mapping = Sheets.Mapping() with { Constants = None.Add("period", "2022").Add("organisation", "BD") };

        var read = Energy(mapping).Reads("indicator;value\ngas;7\n");

        Assert.Equal(7, read.Value("gas?period=2022&organisation=BD"));
        var wrong = mapping with { Constants = None.Add("period", "2022").Add("organisation", "OCW") };
        Assert.Equal([" unknown"], Energy(wrong).Reads("indicator;value\ngas;7\n").Errors);
    }

    [Fact]
    public void A_heading_that_comes_again_is_passed_over_with_a_note()
    {
        var read = Energy(Sheets.Wide() with { Range = "A1:B9", HeaderRow = 2 })
            .Reads("Energie;\nMinisterie;2022\nFIN;1\n;\nMinisterie;2022\nBD;2\n");

        Assert.Empty(read.Errors);
        Assert.Equal(2, read.Value("gas?period=2022&organisation=BD"));
        Assert.Contains("rij 5", read.Result.Findings.Single(f => f.Cell == "A5").Message.Nl);
    }

    [Fact]
    public void Subtotals_between_blocks_are_held_against_their_block()
    {
        var mapping = Sheets.Wide() with
        {
            IgnoreRows = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(
                "Ministerie",
                ["Subtotaal", "Totaal"]
            ),
            CheckTotals = true,
        };
        var office = Energy(mapping) with { Deliverer = "PDIR" };

        Assert.Empty(office.Reads("Ministerie;2022\nFIN;1\nOCW;2\nSubtotaal;3\nVWS;4\nSubtotaal;4\nTotaal;7\n").Errors);
        Assert.Equal(
            ["B6 total"],
            office.Reads("Ministerie;2022\nFIN;1\nOCW;2\nSubtotaal;3\nVWS;4\nSubtotaal;5\nTotaal;7\n").Errors
        );
    }

    [Fact]
    public void An_empty_label_means_what_stands_above_it_where_the_mapping_says_so()
    {
        var mapping = Sheets.Mapping() with
        {
            Rows = None.Add("organisation", "Ministerie").Add("period", "Jaar"),
            ValueOf = "gas",
            FillDown = ["Ministerie"],
        };

        var read = Energy(mapping).Reads("Ministerie;Jaar;waarde\nFIN;2022;1\n;2023;2\n");

        Assert.Empty(read.Errors);
        Assert.Equal(2, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void Two_columns_with_one_heading_are_both_named()
    {
        var read = Energy(Sheets.Wide()).Reads("Ministerie;2022;2022\nFIN;1;2\n");

        Assert.Equal(["C1 heading"], read.Errors);
        Assert.Contains("B1", read.At("C1").Message.Nl);
        Assert.Contains("C1", read.At("C1").Message.Nl);
        Assert.Equal(["C1 heading"], Energy(Sheets.Wide()).Reads("Ministerie;2022;Ministerie\nFIN;1;OCW\n").Errors);
    }

    [Fact]
    public void An_empty_list_is_a_delivery_of_nothing()
    {
        var read = new Office().Reads("[]", ".json");

        Assert.True(read.IsAccepted);
        Assert.Contains(
            read.Result.Findings,
            finding => finding.Message.Nl == "De lijst is leeg: er is niets aangeleverd"
        );
        Assert.NotNull(read.Note("missing"));
        Assert.False(new Office().Reads("[1]", ".json").IsAccepted);
    }
}
