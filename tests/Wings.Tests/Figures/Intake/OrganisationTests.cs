using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class OrganisationTests
{
    const string Head = "organisation;indicator;period;value\n";

    [Fact]
    public void A_ministry_speaks_for_itself_and_for_those_below_it_by_code_or_alias()
    {
        var read = new Office().Reads(
            Head + "ministerie van financien;gas;2022;1\nBelastingdienst;gas;2022;2\n;gas;2023;1\n"
        );

        Assert.True(read.IsAccepted);
        Assert.Equal(2, read.Value("gas?period=2022&organisation=BD"));
        Assert.Equal(1, read.Value("gas?period=2023&organisation=FIN"));
    }

    [Fact]
    public void Nobody_delivers_for_another_without_leave()
    {
        var read = new Office().Reads(Head + "OCW;gas;2022;1\nOCX;gas;2022;1\n");

        Assert.Equal(["A2 unknown", "A3 unknown"], read.Errors);
        Assert.Contains("may not deliver", read.At("A2").Message.En);
        Assert.Contains("'OCW'", read.At("A3").Message.En);
    }

    [Fact]
    public void A_shared_service_delivers_for_all_whom_the_collection_names_and_says_for_whom()
    {
        var office = new Office { Deliverer = "PDIR" };

        Assert.True(office.Reads(Head + "OCW;gas;2022;1\nFIN;gas;2022;2\n").IsAccepted);
        Assert.Equal(["A1 heading"], office.Reads("indicator;period;value\ngas;2022;1\n").Errors);
        Assert.Equal(["A2 unknown"], office.Reads(Head + ";gas;2022;1\n").Errors);
    }

    [Fact]
    public void An_organisation_has_no_figures_in_a_period_in_which_it_did_not_exist()
    {
        var read = new Office { Deliverer = "OUD" }.Reads(Head + "OUD;gas;2022;1\nOUD;gas;2023;1\n");

        Assert.Equal(["A3 period"], read.Errors);
    }

    [Fact]
    public void A_name_borne_by_two_bodies_one_after_another_is_the_body_of_the_period()
    {
        var months = Office.Measure("trips", "trips", Frequency.Month);
        var office = new Office { Deliverer = "PDIR", Indicators = [Office.Gas, months] };
        var read = office.Reads(
            Head + "economische zaken;trips;2022-06;1\nEconomische Zaken;trips;2022-07;2\neconomischezaken;gas;2022;3\n"
        );

        Assert.Empty(read.Errors);
        Assert.Equal(1, read.Value("trips?period=2022-06&organisation=EZ1"));
        Assert.Equal(2, read.Value("trips?period=2022-07&organisation=EZ2"));
        Assert.Equal(3, read.Value("gas?period=2022&organisation=EZ2"));
    }

    [Fact]
    public void A_further_dimension_has_a_column_and_its_members_come_from_the_code_list()
    {
        var read = new Office().Reads(
            "indicator,period,value,province\nrooms,2022,5,DR\nrooms,2022,7,UT\nrooms,2023,7,DX\nrooms,2023,7,\ngas,2022,7,DR\n"
        );

        Assert.Equal(["D4 unknown", "D5 unknown", "D6 unknown"], read.Errors);
        Assert.Equal(7, read.Value("rooms?period=2022&organisation=FIN&province=UT"));
    }

    [Fact]
    public void A_column_that_an_indicator_needs_and_lacks_is_told_once()
    {
        var read = new Office().Reads("indicator,period,value\nrooms,2022,5\nrooms,2023,5\n");

        Assert.Equal(["C1 heading"], read.Errors);
    }

    [Theory]
    [InlineData("OCW/FIN")]
    [InlineData("ocw + Fin")]
    public void A_cell_for_two_bodies_together_is_refused_with_how_to_mend_it(string name)
    {
        var read = new Office { Deliverer = "PDIR" }.Reads(Head + $"{name};gas;2022;1\n");

        Assert.Equal(["A2 unknown"], read.Errors);
        Assert.Contains("stands for OCW and FIN together; deliver them apart", read.At("A2").Message.En);
    }

    [Fact]
    public void An_explanation_names_the_body_that_bore_the_name_in_its_period()
    {
        var office = new Office
        {
            Deliverer = "PDIR",
            Explanations = [new("change", "gas?period=2023&organisation=economische zaken", "nieuw pand")],
        };
        var read = office.Reads(Head + "EZ2;gas;2022;100\nEZ2;gas;2023;200\n");

        Assert.Contains(read.Result.Findings, one => one.Rule == "change" && one.Explanation == "nieuw pand");
    }

    [Fact]
    public void A_name_above_a_column_is_the_body_of_the_period_of_each_row()
    {
        var mapping = Sheets.Mapping() with
        {
            Rows = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("period", "Jaar"),
            Columns = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add(
                "organisation",
                "{organisation}"
            ),
            ValueOf = "trips",
        };
        var months = Office.Measure("trips", "trips", Frequency.Month);
        var office = new Office
        {
            Deliverer = "PDIR",
            Indicators = [Office.Gas, months],
            Mapping = mapping,
        };
        var read = office.Reads("Jaar;Economische Zaken\n2022-06;1\n2022-07;2\n");

        Assert.Empty(read.Errors);
        Assert.Equal(1, read.Value("trips?period=2022-06&organisation=EZ1"));
        Assert.Equal(2, read.Value("trips?period=2022-07&organisation=EZ2"));
    }
}
