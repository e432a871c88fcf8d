using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>A project is known over the years by its number, else by its name in its department; a rename is proposed and never guessed.</summary>
public sealed class IdentityTests
{
    static (string, string) Year(int year, params string[] rows) =>
        ($"{year}.csv", Elsewhere.Text([Elsewhere.Heading, .. rows]));

    static string Row(string id, string name, string department = "Works") =>
        Elsewhere.With(("Nr", id), ("Project", name), ("Ministry", department), ("Code", ""));

    static IEnumerable<string> Lines(ForeignReading reading) =>
        reading.Identities.Select(one =>
            string.Join(' ', one.Entries.Select(entry => $"{entry.Project.Year}:{entry.Project.Name}:{entry.By}"))
        );

    static IEnumerable<string> Told(ForeignReading reading) =>
        reading.Likenesses.Select(one =>
            $"{one.Kind} {one.First.Year} {one.First.Name} > {one.Second.Year} {one.Second.Name}"
        );

    [Fact]
    public void A_number_holds_a_project_together_through_a_rename_which_is_told()
    {
        var reading = Elsewhere.ReadAll(Year(2012, Row("P1", "Festival")), Year(2013, Row("P1", "Unboxed")));
        Assert.Equal(["2012:Festival:Itself 2013:Unboxed:Id"], Lines(reading));
        Assert.Equal(["SameIdOtherName 2012 Festival > 2013 Unboxed"], Told(reading));
        Assert.Equal("elsewhere:P1", reading.Identities[0].Code);
    }

    [Fact]
    public void The_same_name_in_the_same_department_or_its_successor_is_the_same_project()
    {
        var reading = Elsewhere.ReadAll(
            Year(2012, Row("", "Search & Rescue")),
            Year(2013, Row("", "Search and rescue", "Roads")),
            Year(2014, Row("P7", "SEARCH AND RESCUE"))
        );
        Assert.Equal(
            ["2012:Search & Rescue:Itself 2013:Search and rescue:Name 2014:SEARCH AND RESCUE:Name"],
            Lines(reading)
        );
        Assert.Equal("elsewhere:P7", reading.Identities[0].Code);
        Assert.Empty(reading.Likenesses);
    }

    [Fact]
    public void The_same_name_in_another_department_is_for_a_person_to_decide()
    {
        var reading = Elsewhere.ReadAll(Year(2012, Row("", "New prison")), Year(2013, Row("", "New prison", "Health")));
        Assert.Equal(2, reading.Identities.Length);
        Assert.Equal(["SameNameOtherDepartment 2012 New prison > 2013 New prison"], Told(reading));
    }

    [Fact]
    public void The_same_name_under_another_number_is_told_and_not_joined()
    {
        var reading = Elsewhere.ReadAll(Year(2012, Row("DH_1", "Hub")), Year(2013, Row("DOH_1", "Hub")));
        Assert.Equal(2, reading.Identities.Length);
        Assert.Equal(["SameNameOtherId 2012 Hub > 2013 Hub"], Told(reading));
    }

    [Fact]
    public void Where_a_person_says_that_two_numbers_are_one_project_the_years_before_come_along()
    {
        var files = new[]
        {
            Year(2012, Row("", "Hub")),
            Year(2013, Row("DH_1", "Hub")),
            Year(2014, Row("DOH_1", "Hub")),
        };
        var decision = new IdentityDecision(
            new(2013, "Hub", null),
            new(2014, "Hub", null),
            true,
            "J. de Vries",
            "prefix"
        );
        Assert.Equal(["2012:Hub:Itself 2013:Hub:Name 2014:Hub:Decision"], Lines(Elsewhere.Decided([decision], files)));
    }

    [Fact]
    public void A_name_that_says_what_it_was_formerly_is_proposed_and_a_person_joins_it()
    {
        var files = new[]
        {
            Year(2012, Row("", "Urban Fund")),
            Year(2013, Row("", "Cities Online (formerly Urban Fund)")),
        };
        var open = Elsewhere.ReadAll(files);
        Assert.Equal(2, open.Identities.Length);
        Assert.Equal(["FormerlyNamed 2012 Urban Fund > 2013 Cities Online (formerly Urban Fund)"], Told(open));
        var decided = Elsewhere.Decided([Decision(true, "Urban Fund", "Cities Online (formerly Urban Fund)")], files);
        Assert.Equal(["2012:Urban Fund:Itself 2013:Cities Online (formerly Urban Fund):Decision"], Lines(decided));
        Assert.Empty(decided.Likenesses);
    }

    [Fact]
    public void What_is_like_it_is_proposed_until_a_person_says_that_it_is_another()
    {
        var files = new[]
        {
            Year(2012, Row("", "Smart Meters Rollout")),
            Year(2013, Row("", "Smart Metering Rollout")),
        };
        Assert.Equal(["Like 2012 Smart Meters Rollout > 2013 Smart Metering Rollout"], Told(Elsewhere.ReadAll(files)));
        var decided = Elsewhere.Decided([Decision(false, "Smart Meters Rollout", "Smart Metering Rollout")], files);
        Assert.Empty(decided.Likenesses);
        Assert.Equal(2, decided.Identities.Length);
    }

    [Fact]
    public void A_person_can_part_what_bears_one_name()
    {
        var files = new[] { Year(2012, Row("", "New prison")), Year(2013, Row("", "New prison")) };
        Assert.Single(Elsewhere.ReadAll(files).Identities);
        Assert.Equal(2, Elsewhere.Decided([Decision(false, "New prison", "New prison")], files).Identities.Length);
    }

    [Fact]
    public void Of_two_that_bear_one_name_in_a_year_nobody_says_which_one_goes_on()
    {
        var reading = Elsewhere.ReadAll(Year(2012, Row("A", "Twin"), Row("B", "Twin")), Year(2013, Row("", "Twin")));
        Assert.Equal(3, reading.Identities.Length);
        Assert.Equal(["SameNameTwice 2012 Twin > 2013 Twin"], Told(reading));
    }

    [Fact]
    public void A_decision_on_nobody_is_told() =>
        Assert.True(
            Elsewhere
                .Decided([Decision(true, "Nobody", "None")], Year(2012, Row("", "Bridge")))
                .Has(FaultCode.DecisionUnknown)
        );

    [Fact]
    public void A_whole_life_that_leaps_tenfold_between_two_years_is_told()
    {
        static string Costs(string amount) => Elsewhere.With(("Whole life", amount), ("Own plan", ""));
        var reading = Elsewhere.ReadAll(Year(2012, Costs("99.9")), Year(2013, Costs("999")), Year(2014, Costs("9989")));
        var told = Assert.Single(reading.Faults, fault => fault.Code == FaultCode.LeapOverYears);
        Assert.Equal((2013, "999"), (told.Year, told.Written));
    }

    [Fact]
    public void Decisions_are_read_from_a_file_and_what_is_wrong_in_it_is_told()
    {
        var problems = new FolderProblems();
        var read = ReadDecisions.Of(
            """
            decisions:
              - same: true
                first: { year: 2012, name: Urban Fund }
                second: { year: 2013, name: Cities Online, department: Works }
                by: J. de Vries
                reason: The later name says so
            """,
            "decisions.yaml",
            problems
        );
        Assert.Empty(problems.Found);
        Assert.Equal(new NamedProject(2013, "Cities Online", "Works"), Assert.Single(read).Second);
        ReadDecisions.Of("decisions:\n  - { frist: { year: 2012, name: x } }", "decisions.yaml", problems);
        Assert.Contains(
            problems.Found,
            problem => problem.Message.En.Contains("did you mean 'first'", StringComparison.Ordinal)
        );
    }

    static IdentityDecision Decision(bool same, string first, string second) =>
        new(new(2012, first, null), new(2013, second, null), same, "J. de Vries", "told by the ministry");
}
