using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities.Definitions;
using Rekenschap.Portfolio.Dashboard;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Activities;

/// <summary>An indicator that is redefined keeps what was stated under what it meant then.</summary>
public sealed class DefinitionTests
{
    static Definition Version(int version, string? from, Comparison against) =>
        new(
            "devices",
            version,
            from is null ? null : Day(from),
            new($"betekenis {version}", $"meaning {version}"),
            against,
            against == Comparison.First ? null : new("zo om te zetten", "mapped so"),
            new("bron", "source")
        );

    static DefinedIndicator Devices(params Definition[] later) =>
        new("devices", new("Apparaten", "Devices"), [Version(1, null, Comparison.First), .. later]);

    [Theory]
    [InlineData("2019-12-31", 1)]
    [InlineData("2020-01-01", 2)]
    [InlineData("2022-06-30", 2)]
    [InlineData("2022-07-01", 3)]
    public void On_a_day_the_definition_of_that_day_holds(string day, int version) =>
        Assert.Equal(
            version,
            Devices(Version(2, "2020-01-01", Comparison.None), Version(3, "2022-07-01", Comparison.Same))
                .On(Day(day))
                .Version
        );

    [Theory]
    [InlineData(Comparison.None, 2020)]
    [InlineData(Comparison.Mapped, 2020)]
    [InlineData(Comparison.Same)]
    public void A_line_breaks_in_the_first_year_that_ends_under_another_meaning(Comparison against, params int[] years)
    {
        var breaks = DefinitionBreaks.Of(
            Devices(Version(2, "2020-07-01", against)),
            [2018, 2019, 2020, 2021],
            Language.Nl
        );
        Assert.Equal(years.Select(year => $"{year}"), breaks.Select(one => one.From));
        Assert.All(breaks, one => Assert.Equal("betekenis 2 zo om te zetten", one.Why));
    }

    [Fact]
    public void A_redefinition_between_two_years_that_are_shown_breaks_at_the_later_even_where_another_followed()
    {
        var twice = Devices(Version(2, "2019-03-01", Comparison.None), Version(3, "2020-03-01", Comparison.Same));
        Assert.Equal([2021], twice.BreaksIn([2018, 2021]).Select(one => one.Year));
        Assert.Empty(twice.BreaksIn([2020, 2021]));
        Assert.Empty(twice.BreaksIn([2021]));
        Assert.Empty(twice.BreaksIn([]));
    }

    [Fact]
    public void Definitions_that_do_not_follow_one_another_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Devices(Version(3, "2020-01-01", Comparison.None)));
        Assert.Throws<ArgumentException>(() => Devices(Version(2, "2020-01-01", Comparison.First)));
        Assert.Throws<ArgumentException>(() =>
            Devices(Version(2, "2020-01-01", Comparison.None), Version(3, "2020-01-01", Comparison.None))
        );
        Assert.Throws<ArgumentException>(() =>
            Devices(Version(2, "2020-01-01", Comparison.None) with { Mapping = null })
        );
        Assert.Throws<ArgumentException>(() => new DefinedIndicator("devices", new("Apparaten", "Devices")));
    }

    /// <summary>However often it was redefined: the years fall into runs, one more than there are breaks, and each run has one meaning.</summary>
    [Fact]
    public void Within_a_run_of_years_all_is_comparable() =>
        Prop.ForAll(
                Gen.Choose(2000, 2030).ListOf(5).Select(all => all.Distinct().Order().ToList()).ToArbitrary(),
                days =>
                {
                    var one = Devices([.. days.Select((year, i) => Version(i + 2, $"{year}-07-01", Comparison.None))]);
                    var years = Enumerable.Range(1998, 36).ToList();
                    var breaks = one.BreaksIn(years).Select(found => found.Year).ToList();
                    return breaks.SequenceEqual(days)
                        && years
                            .GroupBy(year => breaks.Count(start => start <= year))
                            .All(run => run.Select(year => one.On(new(year, 12, 31)).Version).Distinct().Count() == 1);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2020-12-31", 1)]
    [InlineData("2021-01-01", 2)]
    [InlineData("2024-06-30", 2)]
    [InlineData("2024-07-01", 3)]
    public void An_advice_is_of_the_bureau_the_college_or_the_law_by_its_day(string day, int version) =>
        Assert.Equal(version, PublishedDefinitions.Advice.On(Day(day)).Version);
}
