using Rekenschap.Kernel.Folders;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Nine years of the major projects of the United Kingdom, as they were returned, become one series; docs/wings/portfolio-foreign.md has these numbers.</summary>
public sealed class KingdomTests
{
    [Theory]
    [InlineData(
        2014,
        199,
        "department_spelling 76, empty_row 1, line_ends_lf 17, not_utf8 1, number_mark 1, number_negative 2, percent_as_ratio 1, percent_differs 1, rating_spelling 1, spaces_around 11, spreadsheet_error 2, turned 1, variance_differs 1, zero_for_missing 9"
    )]
    [InlineData(
        2015,
        188,
        "department_spelling 41, leap_over_years 5, line_ends_lf 15, not_utf8 1, number_negative 1, number_thousands 44, percent_differs 2, spaces_around 2, turned 1, variance_differs 1, zero_for_missing 1"
    )]
    [InlineData(
        2016,
        143,
        "bare_carriage_return 1, department_spelling 69, leap_over_years 1, not_utf8 1, number_mark 5, percent_as_ratio 5, percent_differs 1, spaces_around 21, turned 1, zero_for_missing 2"
    )]
    [InlineData(
        2017,
        143,
        "date_unreadable 1, department_spelling 18, empty_row 1, leap_over_years 2, line_ends_lf 29, not_utf8 1, note_in_heading 1, number_negative 3, spaces_around 12, turned 1, zero_for_missing 2"
    )]
    [InlineData(
        2018,
        133,
        "bare_carriage_return 535, date_two_digits 259, department_spelling 38, leap_over_years 5, not_utf8 1, number_thousands 1, rating_spelling 1, spaces_around 11, zero_for_missing 3"
    )]
    [InlineData(
        2019,
        133,
        "date_two_digits 258, department_spelling 71, leap_over_years 1, not_utf8 1, spaces_around 8, zero_for_missing 1"
    )]
    [InlineData(
        2020,
        125,
        "bare_carriage_return 1, date_two_digits 242, department_spelling 56, id_spelling 5, leap_over_years 1, not_utf8 1, spaces_around 6"
    )]
    [InlineData(
        2021,
        184,
        "department_spelling 90, line_ends_lf 185, not_utf8 1, other_separator 1, rating_spelling 44, zero_for_missing 7"
    )]
    [InlineData(
        2022,
        235,
        "bare_carriage_return 108, department_spelling 109, heading_twice 2, leap_over_years 1, not_utf8 1, other_separator 1, scale_break 1"
    )]
    public void Each_year_has_its_projects_and_its_faults(int year, int projects, string faults)
    {
        var reading = Returns.Kingdom();
        Assert.Equal(projects, reading.Series.Count(one => one.Project.Year == year));
        Assert.Equal(faults, reading.FaultsOf(year));
    }

    [Fact]
    public void No_cell_is_lost() => Returns.Kingdom().LosesNothing();

    [Theory]
    [InlineData(2014, 398_606.60, 174, 15, "amber 63, amber_green 54, amber_red 37, green 17, red 4")]
    [InlineData(2015, 488_920.51, 173, 9, "amber 64, amber_green 44, amber_red 40, green 28, red 8")]
    [InlineData(2018, 422_739.43, 116, 14, "amber 59, amber_green 22, amber_red 38, green 2, red 8")]
    [InlineData(2021, 541_951.37, 157, 17, "amber 84, amber_green 29, amber_red 44, green 12, red 7")]
    [InlineData(
        2022,
        494_181,
        191,
        37,
        "IPA:amber 118, IPA:green 11, IPA:red 24, SRO:amber 52, SRO:green 13, SRO:red 3"
    )]
    public void The_series_say_what_a_year_costs_and_how_it_is_rated(
        int year,
        double total,
        int known,
        int withheld,
        string ratings
    )
    {
        var said = Assert.Single(YearSummary.Of(Returns.Kingdom()), one => one.Year == year);
        Assert.Equal((decimal)total, Math.Round(said.WholeLife, 2));
        Assert.Equal(known, said.Known);
        Assert.Equal(
            withheld,
            said.States.Where(one => one.Key.StartsWith("withheld", StringComparison.Ordinal)).Sum(one => one.Value)
        );
        Assert.Equal(
            ratings,
            string.Join(
                ", ",
                said.Ratings.Select(one => $"{one.Key.Replace("dca-5:", "").Replace("dca-3/", "")} {one.Value}")
            )
        );
    }

    [Fact]
    public void The_scale_breaks_once_where_three_points_and_a_second_rater_come()
    {
        var told = Assert.Single(Returns.Kingdom().Faults, fault => fault.Code == FaultCode.ScaleBreak);
        Assert.Equal((2022, "dca-5 > dca-3 (IPA+SRO)"), (told.Year, told.Written));
    }

    [Fact]
    public void Six_hundred_and_thirty_projects_are_known_over_the_years_and_renames_are_told()
    {
        var reading = Returns.Kingdom();
        Assert.Equal((630, 1483), (reading.Identities.Length, reading.Series.Count()));
        Assert.Equal(
            [
                (LikenessKind.SameIdOtherName, 27),
                (LikenessKind.SameNameOtherId, 4),
                (LikenessKind.SameNameOtherDepartment, 2),
                (LikenessKind.FormerlyNamed, 2),
                (LikenessKind.Like, 74),
            ],
            reading.Likenesses.CountBy(one => one.Kind).OrderBy(one => one.Key).Select(one => (one.Key, one.Value))
        );
        var gigabit = Assert.Single(reading.Identities, one => one.Code == "uk-gmpp:DCMS_0019_2021-Q4");
        Assert.Equal(["UK Gigabit Programme", "Project Gigabit"], gigabit.Entries.Select(entry => entry.Project.Name));
    }

    [Fact]
    public void The_decisions_in_the_repository_join_what_they_name_and_nothing_else()
    {
        var problems = new FolderProblems();
        var decisions = ReadDecisions.Of(
            File.ReadAllText(Returns.Example("uk-gmpp-decisions.yaml")),
            "uk-gmpp-decisions.yaml",
            problems
        );
        Assert.Empty(problems.Found);
        var (open, decided) = (Returns.Kingdom(), Returns.Kingdom(decisions));
        Assert.False(decided.Has(FaultCode.DecisionUnknown));
        Assert.Equal(open.Identities.Length - decisions.Count(one => one.IsSame), decided.Identities.Length);
        Assert.DoesNotContain(
            decided.Likenesses,
            one => one.Kind is LikenessKind.SameNameOtherId or LikenessKind.FormerlyNamed
        );
    }

    [Fact]
    public void A_day_in_the_twentieth_century_of_two_digits_is_one_and_a_month_of_three_is_none()
    {
        var all = Returns.Kingdom().Series.Select(one => one.Project).ToList();
        Assert.Equal(
            new DateOnly(1997, 3, 17),
            all.Single(one => one.Year == 2018 && one.Name == "Astute Boats 1-7")[ForeignField.Start].Day
        );
        Assert.Equal(
            new DateOnly(2050, 12, 31),
            all.Single(one => one.Year == 2020 && one.Name == "Heathrow Expansion Programme")[ForeignField.End].Day
        );
        Assert.Single(all, one => one[ForeignField.Start].State == ValueState.Unreadable);
    }
}
