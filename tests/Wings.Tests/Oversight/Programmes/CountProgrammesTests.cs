using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>What is counted of programmes for collections that ask it, with those of the demonstration on 1 December 2024.</summary>
public sealed class CountProgrammesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static OfferAsked Asked(string organisation = "Rijk") =>
        new(
            [CountProgrammes.Measures],
            Period.Parse("2021..2025"),
            [
                new(
                    organisation,
                    null,
                    Bilingual.Same(organisation),
                    OrganisationKind.Government,
                    null,
                    null,
                    null,
                    [],
                    []
                ),
            ],
            "Rijk",
            // 2024 is over, and 2025 is not.
            new(2025, 2, 1)
        );

    [Theory, MemberData(nameof(Both))]
    public async Task A_year_that_is_over_has_the_measures_of_public_programmes_as_they_stood_on_its_last_day(
        Store store
    )
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        var offered = await new OversightFigures(database.Database).Count(Asked(), default);
        // One of the three is accounted for elsewhere, another began in 2024; nothing ran in 2021.
        Assert.Equal(
            [
                "2022 1 opgeleverd 0",
                "2022 1 overig 4",
                "2022 1 te_laat 0",
                "2023 1 opgeleverd 1",
                "2023 1 overig 3",
                "2023 1 te_laat 0",
                "2024 1 opgeleverd 1",
                "2024 1 overig 2",
                "2024 1 te_laat 1",
                "2024 2 opgeleverd 0",
                "2024 2 overig 3",
                "2024 2 te_laat 1",
            ],
            offered.Select(Said).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["programmes/1/measures/2", "programmes/2/measures/4"],
            offered
                .Where(one => one.At.Members["stand"] == "te_laat")
                .SelectMany(one => one.Rows)
                .Select(row => row.Subject)
        );
        var coordinator = OfficeDatabases.By("coordinator", "BZK", Role.Coordinator) with { At = act.At };
        Assert.Null(
            await new ProgrammeDeeds(database.Database, coordinator, default).Do(
                1,
                "withdraw",
                (one, _, by) => one.Withdraw(by, one.Revision, "Niet goed")
            )
        );
        var left = await new OversightFigures(database.Database).Count(Asked(), default);
        Assert.Equal(["2"], left.Select(one => one.At.Members["programma"]).Distinct());
    }

    static string Said(OfferedFigure one) =>
        $"{one.At.Period} {one.At.Members["programma"]} {one.At.Members["stand"]} {one.Value}";

    [Fact]
    public void Of_an_organisation_alone_nothing_is_counted() => Assert.Empty(CountProgrammes.Of([], Asked("FIN")));
}
