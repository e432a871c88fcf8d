using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>The register of a demonstration, and what the public pages take from it.</summary>
public sealed class DemonstrationTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 12, 1);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<PromiseRegister> Filled(TestDatabase database)
    {
        var act = OfficeDatabases.BySystem with { At = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        // Once more adds nothing.
        Assert.Null(await DemoOversight.Ensure(database.Database, act, "BZK"));
        await using var db = database.Open();
        return await PromiseRegister.Read(db, Today);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task There_is_a_promise_of_every_standing_and_nobody_who_exists_is_called_late(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var register = await Filled(database);
        Assert.Equal(
            Enum.GetValues<CommitmentStanding>(),
            register.All.Select(one => one.Facts.On(Today)).Distinct().Order()
        );
        Assert.All(
            register.All.Where(one => one.Facts.On(Today) == CommitmentStanding.Overdue),
            one => Assert.True(one.Invented)
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_law_that_was_promised_for_the_spring_of_2022_came_two_years_late(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var law = (await Filled(database)).All.Single(one => one.Subject.StartsWith("Wet", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2022, 6, 20), law.Until);
        Assert.Equal((CommitmentStanding.KeptLate, 742), (law.Facts.On(Today), law.Facts.DaysLate(Today)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Another_day_or_a_deed_is_another_register(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var register = await Filled(database);
        await using var db = database.Open();
        Assert.True(await register.Holds(db, Today));
        Assert.False(await register.Holds(db, Today.AddDays(1)));
        var open = register.All.First(one => one.State == CommitmentState.Open);
        var deeds = new CommitmentDeeds(
            database.Database,
            OfficeDatabases.By("who", open.Organisation, Kernel.People.Role.Supplier),
            default
        );
        Assert.Null(await deeds.Keep(open.Number, open.Revision, Today, "Een brief"));
        Assert.False(await register.Holds(db, Today));
    }
}
