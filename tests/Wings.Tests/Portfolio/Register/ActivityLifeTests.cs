using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Register;

/// <summary>An activity from start to delivery, and what happens when several do the same at once. It is 16 February 2024.</summary>
public sealed class ActivityLifeTests(TestDatabases databases)
{
    const string Ministry = "M1";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task Recalibrate(Reader supplier, string at, string date, string end, string euro, string reason) =>
        ActivityDesks.Estimate(
            supplier,
            at,
            "Recalibration",
            date,
            end,
            euro,
            ("reason", reason),
            ("costs", "Meer koppelingen"),
            ("actual.Total", "6.000.000")
        );

    /// <summary>Begins a version, has it written, and makes it public.</summary>
    static async Task Next(RightsSite site, string at, Func<Reader, Task> write)
    {
        await write(await ActivityDesks.Begin(site, Ministry, at));
        await ActivityDesks.Publish(site, Ministry, at);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task It_starts_is_recalibrated_twice_advised_reoriented_and_delivered_and_all_of_it_stays(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.MakePublic(site, Ministry);
        await Next(site, at, one => Recalibrate(one, at, "2022-03-01", "2024-01-01", "12.000.000", "Prices"));
        await Next(
            site,
            at,
            async one =>
            {
                await one.Open(at + "/edit/papers");
                await one.PressNamed(
                    "Voeg toe",
                    ("number", "verzonnen 1"),
                    ("title", "Advies over het zaaksysteem"),
                    ("date", "2022-09-01"),
                    ("advice", "yes")
                );
            }
        );
        await Next(site, at, one => ActivityDesks.Stand(one, at, "2023-02-01", "Reorientation", "2023-02-01"));
        await Next(
            site,
            at,
            async one =>
            {
                await ActivityDesks.Stand(one, at, "2023-06-01", "Running", "2023-06-01");
                await Recalibrate(one, at, "2023-06-01", "2024-02-01", "15.000.000", "ExternalAdvice");
            }
        );
        await Next(site, at, one => ActivityDesks.Stand(one, at, "2024-02-10", "Finished", "2024-02-10"));

        var found = await ActivityPagesTests.Public(site);
        var estimate = Estimate.Of(found.Facts, 2024);
        Assert.Equal((2, true, 1), (found.Facts.Recalibrations, found.Facts.HasAcIctAdvice, found.Facts.AcIctAdvices));
        Assert.Equal((10_000_000m, 15_000_000m), (estimate.InitialEuro, estimate.CurrentEuro));
        Assert.Equal((9_000_000m, CostGroup.To20), (estimate.ForecastEuro, estimate.CostGroup));
        Assert.Equal(EndBucket.LaterOverYear, estimate.EndBucket);
        Assert.Equal(DurationBucket.LaterHalfToWhole, estimate.DurationBucket);
        Assert.Equal(
            [ActivityStatus.Running, ActivityStatus.Reorientation, ActivityStatus.Running, ActivityStatus.Finished],
            found.Facts.History.Select(span => span.Status)
        );
        Assert.Equal([0, 1, 1, 1, 2, 2], found.Steps.Select(step => step.Recalibrations));
        Assert.Equal(
            [10_000_000m, 12_000_000m, 12_000_000m, 12_000_000m, 15_000_000m, 15_000_000m],
            found.Steps.Select(step => step.CurrentEuro)
        );
        Assert.Null(found.Due);
        Assert.True(Scope.IsOnDashboard(found) && Scope.IsInYear(found, 2023) && Scope.IsInYear(found, 2024));
        await using var db = site.Database.Open();
        Assert.Equal(6, (await PortfolioRegister.Versions(db, found.Number)).Length);
        Assert.Null(await LedgerBook.Verify(db));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_many_who_do_the_same_at_once_exactly_one_does_it(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.MakePublic(site, Ministry);
        var number = int.Parse(at.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        int revision;
        await using (var db = site.Database.Open())
            revision = await db.Set<RegisteredActivity>().Select(one => one.Revision).SingleAsync();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(i =>
                    Task.Run(() =>
                        new ActivityDeeds(
                            site.Database.Database,
                            OfficeDatabases.By($"who-{i}", Ministry, Role.Supplier),
                            default
                        ).Begin(number, revision)
                    )
                )
        );
        Assert.Single(answers, answer => answer is null);
        Assert.All(answers.OfType<Refusal>(), refusal => Assert.Equal(RefusalKind.Stale, refusal.Kind));
        await using var after = site.Database.Open();
        Assert.Equal(2, await after.Set<ActivityVersion>().CountAsync());
        Assert.Equal(1, await after.Ledger.CountAsync(entry => entry.Kind == "activity.begun"));
    }
}
