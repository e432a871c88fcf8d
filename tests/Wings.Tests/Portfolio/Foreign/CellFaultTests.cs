using Rekenschap.Portfolio.Foreign.Cells;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Each fault that users of such returns had to mend, on a row of our own making: how it is told, and what the series then have.</summary>
public sealed class CellFaultTests
{
    static void Told(string heading, string cell, string fault, ForeignField field, string stated)
    {
        var reading = Elsewhere.Read(Elsewhere.With((heading, cell)));
        Assert.Contains(fault, reading.Faults());
        Assert.Equal(stated, reading.Only().Stated(field));
        reading.LosesNothing();
    }

    [Theory]
    [InlineData("Whole life", "€100", "L2 whole_life number_mark 1 [€100] mended", "100 given")]
    [InlineData("Whole life", "100 ($m)", "L2 whole_life number_mark 1 [100 ($m)] mended", "100 given")]
    [InlineData("Whole life", "£100m", "L2 whole_life number_mark 1 [£100m] mended", "100 given")]
    [InlineData("Whole life", "1.0E+2", "L2 whole_life number_exponent 1 [1.0E+2] mended", "100 given")]
    [InlineData("Whole life", " 100", "L2 whole_life spaces_around 1 [] mended", "100 given")]
    [InlineData("Whole life", "1.234,5", "L2 whole_life number_unreadable 1 [1.234,5] left_out", "unreadable")]
    [InlineData("Whole life", "1,23", "L2 whole_life number_unreadable 1 [1,23] left_out", "unreadable")]
    [InlineData("Whole life", "-100", "L2 whole_life number_negative 1 [-100] doubted", "-100 doubtful")]
    [InlineData("Whole life", "0", "L2 whole_life zero_for_missing 1 [0] doubted", "0 doubtful")]
    [InlineData("Whole life", "#N/A", "L2 whole_life spreadsheet_error 1 [#N/A] told", "not_given:spreadsheet_error")]
    public void A_number(string heading, string cell, string fault, string stated) =>
        Told(heading, cell, fault, ForeignField.WholeLife, stated);

    [Theory]
    [InlineData("90000", "number_scale")]
    [InlineData("90000000", "number_scale")]
    [InlineData("0.09", "number_scale")]
    [InlineData("9500", "number_leap")]
    public void An_amount_that_is_no_millions_is_doubted_and_never_changed(string whole, string code) =>
        Told(
            "Whole life",
            whole,
            $"L2 whole_life {code} 1 [{whole}] doubted",
            ForeignField.WholeLife,
            $"{whole} doubtful"
        );

    [Fact]
    public void An_amount_of_ninety_nine_times_the_plan_is_no_leap() =>
        Assert.Empty(Elsewhere.Read(Elsewhere.With(("Whole life", "8910"))).Faults);

    [Fact]
    public void Thousands_with_and_without_a_mark_are_both_read_and_told_once()
    {
        var reading = Elsewhere.Read(
            Elsewhere.With(("Whole life", "1,200"), ("Own plan", "")),
            Elsewhere.With(("Nr", "P2"), ("Whole life", "1200"), ("Own plan", "")),
            Elsewhere.With(("Nr", "P3"), ("Whole life", "1300"), ("Own plan", ""))
        );
        Assert.Equal(["L3 whole_life number_thousands 2 [] kept"], reading.Faults());
        Assert.Equal(
            [1200m, 1200m, 1300m],
            reading.Series.Select(one => one.Project[ForeignField.WholeLife].Number!.Value)
        );
    }

    [Fact]
    public void A_zero_is_doubted_where_the_text_says_that_nobody_gave_data()
    {
        var reading = Elsewhere.Read(
            Elsewhere.With(
                ("Plan", "0"),
                ("Forecast", "0"),
                ("Variance", ""),
                ("Percent", ""),
                ("Why", "The ministry did not provide data")
            )
        );
        Assert.Equal(
            ["H2 year_baseline zero_for_missing 1 [0] doubted", "I2 year_forecast zero_for_missing 1 [0] doubted"],
            reading.Faults()
        );
        Assert.Empty(
            Elsewhere.Read(Elsewhere.With(("Plan", "0"), ("Forecast", "0"), ("Variance", "0"), ("Percent", ""))).Faults
        );
    }

    [Theory]
    [InlineData(
        "Variance",
        "3",
        "J2 year_variance variance_differs 1 [3] doubted",
        ForeignField.YearVariance,
        "3 doubtful"
    )]
    [InlineData(
        "Percent",
        "35%",
        "K2 year_variance_percent percent_differs 1 [35] doubted",
        ForeignField.YearVariancePercent,
        "35 doubtful"
    )]
    [InlineData(
        "Percent",
        "0.2",
        "K2 year_variance_percent percent_as_ratio 1 [0.2] doubted",
        ForeignField.YearVariancePercent,
        "0.2 doubtful"
    )]
    public void A_variance_that_does_not_follow_from_its_row(
        string heading,
        string cell,
        string fault,
        ForeignField field,
        string stated
    ) => Told(heading, cell, fault, field, stated);

    [Theory]
    [InlineData("01/05/2010", "F2 start date_notation 1 [01/05/2010] mended", "2010-05-01 given")]
    [InlineData("2010-05-01T00:00:00Z", "F2 start date_notation 1 [2010-05-01T00:00:00Z] mended", "2010-05-01 given")]
    [InlineData("01.05.10", "F2 start date_two_digits 1 [] kept", "2010-05-01 given")]
    [InlineData("01.05.98", "F2 start date_two_digits 1 [] kept", "1998-05-01 given")]
    [InlineData("1/012/2010", "F2 start date_unreadable 1 [1/012/2010] left_out", "unreadable")]
    [InlineData("2010-02-30", "F2 start date_unreadable 1 [2010-02-30] left_out", "unreadable")]
    public void A_day(string cell, string fault, string stated) =>
        Told("Start", cell, fault, ForeignField.Start, stated);

    [Fact]
    public void An_end_before_the_start_is_doubted() =>
        Told(
            "End",
            "2010-04-30",
            "G2 end end_before_start 1 [2010-04-30] doubted",
            ForeignField.End,
            "2010-04-30 doubtful"
        );

    [Theory]
    [InlineData("FY11 Operations", "2010-10-01", null)]
    [InlineData("FY11 Operations", "2011-09-30", null)]
    [InlineData("FY11 Operations", "2011-10-31", "start_outside_year")]
    [InlineData("FY11 Operations", "2011-10-01", "day_month_swapped")]
    [InlineData("FY11 Operations", "2010-09-30", "start_outside_year")]
    [InlineData("FY2011 Operations", "2010-01-10", "day_month_swapped")]
    [InlineData("FY10 to FY12 Operations", "2010-01-10", null)]
    [InlineData("Operations of 2011", "2014-01-10", null)]
    public void A_start_against_the_fiscal_year_in_the_name(string name, string start, string? code)
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Project", name), ("Start", start)));
        Assert.Equal(code is null ? [] : [code], reading.Faults.Select(fault => fault.CodeWord));
        Assert.Equal(start, reading.Only()[ForeignField.Start].Word);
        Assert.Equal(code is not null, reading.Only()[ForeignField.Start].IsDoubtful);
    }

    [Theory]
    [InlineData("Ministry of Works", "D2 department department_spelling 1 [Ministry of Works] mended", "Works given")]
    [InlineData("works", "D2 department department_spelling 1 [works] mended", "Works given")]
    [InlineData("Works ", "D2 department spaces_around 1 [] mended", "Works given")]
    [InlineData("Wokrs", "D2 department department_unknown 1 [Wokrs] kept", "Works given")]
    [InlineData("Health", "D2 department department_unlike_code 1 [Health] mended", "Works given")]
    public void A_department_written_in_another_way_under_one_code(string cell, string fault, string stated) =>
        Told("Ministry", cell, fault, ForeignField.Department, stated);

    [Fact]
    public void A_department_that_nothing_tells_stays_as_it_is_written_and_the_nearest_is_named()
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Ministry", "Wokrs"), ("Code", "")));
        Assert.Equal("Wokrs doubtful", reading.Only().Stated(ForeignField.Department));
        Assert.Contains("perhaps Works is meant", Assert.Single(reading.Faults).Says.En);
    }

    [Theory]
    [InlineData("1,234", "id_thousands", "1234")]
    [InlineData("Wks_12", "id_spelling", "WKS_12")]
    public void A_number_of_a_project(string cell, string code, string id)
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Nr", cell)));
        Assert.Equal([code], reading.Faults.Select(fault => fault.CodeWord));
        Assert.Equal(id, reading.Only().Id);
    }

    [Fact]
    public void An_entity_of_HTML_is_read_and_told()
    {
        var reading = Elsewhere.Read(Elsewhere.With(("Project", "Roads &amp; rails")));
        Assert.Equal(["B2 name text_entity 1 [&amp;] mended"], reading.Faults());
        Assert.Equal("Roads & rails", reading.Only().Name);
    }
}
