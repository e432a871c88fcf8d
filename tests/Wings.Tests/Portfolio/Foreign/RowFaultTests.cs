using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Rows that are no project are told and left out; rows that stand aside are put right where that can be done in one way.</summary>
public sealed class RowFaultTests
{
    static readonly string Second = Elsewhere.With(("Nr", "P2"), ("Project", "Tunnel"));

    [Fact]
    public void Empty_rows_totals_errors_and_disclaimers_are_no_projects()
    {
        var reading = Elsewhere.Read(
            Elsewhere.Bridge,
            ",,,,,,,,,,,,,,",
            ",Total of Works,,,,,,10,,,,100,,,",
            Elsewhere.With(("Nr", "P9"), ("Project", "Entered in error")),
            "Disclaimer: as told by the ministries,,,,,,,,,,,,,,",
            Second
        );
        Assert.Equal(
            [
                "3:3  empty_row 1 [] left_out",
                "4:4  total_row 1 [Total of Works] left_out",
                "5:5  entered_in_error 1 [P9] left_out",
                "6:6  disclaimer 1 [Disclaimer: as told by the ministries] left_out",
            ],
            reading.Faults()
        );
        Assert.Equal(["Bridge", "Tunnel"], reading.Series.Select(one => one.Project.Name));
        reading.LosesNothing();
    }

    [Fact]
    public void A_project_that_is_called_Total_is_one() =>
        Assert.Equal(
            "Total Force Programme",
            Elsewhere.Read(Elsewhere.With(("Project", "Total Force Programme"))).Only().Name
        );

    [Fact]
    public void A_row_without_a_name_is_told_and_left_out()
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Project", "")));
        Assert.Equal(["2:2  row_without_name 1 [P1] left_out"], reading.Faults());
        reading.LosesNothing();
    }

    [Fact]
    public void A_project_without_a_single_value_stays_and_is_told()
    {
        var reading = Elsewhere.Read("P1,Bridge,07,Works,Amber,,,,,,,,,On its way,2012-01-31");
        Assert.Equal(["2:2  row_without_values 1 [Bridge] kept"], reading.Faults());
        Assert.Equal("empty", reading.Only().Stated(ForeignField.WholeLife));
    }

    [Fact]
    public void An_empty_cell_too_many_is_taken_out_where_then_all_fits()
    {
        var reading = Elsewhere.Read(
            "P1,Bridge,07,Works,,Amber,2010-05-01,2015-05-01,10,12,2,20%,100,90,On its way,2012-01-31"
        );
        Assert.Equal(["2:2  misaligned 1 [P1] mended"], reading.Faults());
        Assert.Equal("100 given", reading.Only().Stated(ForeignField.WholeLife));
        reading.LosesNothing();
    }

    [Fact]
    public void A_text_that_was_split_at_its_comma_is_one_text_again()
    {
        var reading = Elsewhere.Read(Elsewhere.Bridge.Replace("On its way", "On its way, slowly"));
        Assert.Equal(["2:2  misaligned 1 [P1] mended"], reading.Faults());
        Assert.Equal("On its way, slowly", reading.Only().Texts[0].Value.Word);
        Assert.Equal("2012-01-31 given", reading.Only().Stated(ForeignField.Updated));
        reading.LosesNothing();
    }

    [Fact]
    public void A_row_that_can_be_put_right_in_no_way_is_left_out()
    {
        var reading = Elsewhere.Read("P1,Bridge,07,Works,10,Amber,90,2010-05-01,x,y,z,w,v,On its way,Red");
        Assert.Equal(["2:2  misaligned 1 [P1] left_out"], reading.Faults());
        Assert.Empty(reading.Series);
        reading.LosesNothing();
    }

    [Fact]
    public void Two_bad_cells_in_a_row_that_stands_well_are_told_one_by_one()
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Start", "spring"), ("Whole life", "much")));
        Assert.Equal(
            ["F2 start date_unreadable 1 [spring] left_out", "L2 whole_life number_unreadable 1 [much] left_out"],
            reading.Faults()
        );
        Assert.Equal("unreadable", reading.Only().Stated(ForeignField.WholeLife));
        reading.LosesNothing();
    }

    [Fact]
    public void The_same_row_once_more_is_left_out()
    {
        var reading = Elsewhere.Read(Elsewhere.Bridge, Second, Elsewhere.Bridge);
        Assert.Equal(["4:4  duplicate_row 1 [P1] left_out"], reading.Faults());
        Assert.Equal(2, reading.Series.Count());
        reading.LosesNothing();
    }

    [Fact]
    public void Of_two_rows_under_one_number_the_one_changed_last_counts()
    {
        var later = Elsewhere.With(("Whole life", "130"), ("Changed", "2012-06-30"));
        foreach (var rows in new[] { new[] { Elsewhere.Bridge, later }, [later, Elsewhere.Bridge] })
        {
            var reading = Elsewhere.Read(rows);
            Assert.Equal(FaultCode.DuplicateId, Assert.Single(reading.Faults).Code);
            Assert.Equal("130 given", reading.Only().Stated(ForeignField.WholeLife));
            reading.LosesNothing();
        }
    }
}
