using Microsoft.EntityFrameworkCore;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Demonstration;

/// <summary>The made-up portfolio has the totals that were known in January 2024.</summary>
public sealed class DemoPortfolioTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly IReadOnlyList<DemoActivity> All = DemoActivities.All();

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Its_totals_are_those_of_January_2024(int year)
    {
        var totals = PortfolioTotals.Of(All.Select(one => one.Facts), year);

        Assert.Equal(
            (121, 4, 125),
            (totals.Of(ActivityStatus.Running), totals.Of(ActivityStatus.Reorientation), totals.Live)
        );
        Assert.Equal((247, 18), (totals.Of(ActivityStatus.Finished), totals.Of(ActivityStatus.Cancelled)));
        Assert.Equal(
            (125, 5_170_000_000m, 6_140_000_000m),
            (totals.Costs.Compared, totals.Costs.InitialEuro, totals.Costs.CurrentEuro)
        );
        Assert.Equal(18.8m, Math.Round(totals.Costs.Change!.Value * 100, 1));
        Assert.Equal((5.3m, 0), (Math.Round(totals.Durations.CurrentMean!.Value, 1), totals.Durations.CurrentUnknown));
        Assert.True(totals.Durations.InitialMean < totals.Durations.CurrentMean);
        Assert.Equal(45, totals.WithAdvice);
    }

    [Fact]
    public void Its_activities_are_told_apart_and_hold_together()
    {
        Assert.Equal(390, All.Select(one => one.Name).Distinct().Count());
        Assert.Equal(11, All.Select(one => one.Ministry).Distinct().Count());
        Assert.All(All, one => Assert.Empty(Missing.Of(one.Facts)));
        Assert.All(
            All,
            one =>
            {
                var (facts, estimate) = (one.Facts, Estimate.Of(one.Facts, 2024));
                Assert.True(estimate.InitialEuro >= 5_000_000m, one.Name);
                Assert.True(estimate.SpentEuro <= estimate.CurrentEuro, one.Name);
                Assert.True(facts.Forms[0].Action == CostAction.Initial && facts.Forms[0].Date == facts.General.Start);
                Assert.All(facts.Forms, form => Assert.True(form.Date <= facts.Standing.Date));
                Assert.All(facts.Forms, form => Assert.False(form.Estimated.IsUneven));
                Assert.InRange(facts.General.Benefits.Distinct().Count(), 1, 3);
                if (facts.IsLive)
                    Assert.True(estimate.CurrentEnd > new DateOnly(2024, 1, 31), one.Name);
            }
        );
    }

    [Fact]
    public void Some_were_recalibrated_more_than_twice_and_every_reason_is_there()
    {
        var live = All.Where(one => one.Facts.IsLive).ToList();

        Assert.True(live.Count(one => one.Facts.Recalibrations > 2) >= 10);
        Assert.All(
            PortfolioTotals.Of(live.Select(one => one.Facts), 2024).Reasons,
            reason => Assert.True(reason.Value > 0, reason.Key.ToString())
        );
        Assert.Contains(live, one => Estimate.Of(one.Facts, 2024).CostChangeEuro < 0);
    }

    [Fact]
    public void It_is_the_same_each_time() =>
        Assert.Equal(
            All.Select(one => (one.Name, one.Ministry, FactsJson.Write(one.Facts))),
            DemoActivities.All().Select(one => (one.Name, one.Ministry, FactsJson.Write(one.Facts)))
        );

    [Theory, MemberData(nameof(Both))]
    public async Task It_is_stored_once_and_read_back_as_it_was_made(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        var act = OfficeDatabases.BySystem with { At = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK"));
        Assert.Null(await DemoPortfolio.Ensure(database.Database, act, "BZK"));

        await using var db = database.Open();
        var register = await PortfolioRegister.Read(db, new(2024, 2, 16));
        Assert.Equal(390, register.All.Length);
        Assert.Equal(
            All.Select(one => FactsJson.Write(one.Facts)),
            register.All.Select(one => FactsJson.Write(one.Facts))
        );
        Assert.All(register.All, one => Assert.True(one.Invented && Scope.IsOnDashboard(one)));
        Assert.Equal(6_140_000_000m, PortfolioTotals.Of(register.All.Select(one => one.Facts), 2024).Costs.CurrentEuro);
        Assert.Equal(390, await db.Ledger.CountAsync(entry => entry.Kind == "activity.published"));
        Assert.Contains(register.All, one => one.IsOverdue(register.Day));
        Assert.Contains(register.All, one => one.Due >= register.Day);
        Assert.True(await register.Holds(db, new(2024, 2, 16)));

        var often = register.All.First(one => one.Facts.Recalibrations > 2);
        var versions = await PortfolioRegister.Versions(db, often.Number);
        Assert.Equal(often.Steps.Select(step => step.Version), versions.Select(one => one.Version));
        Assert.Equal(
            often.Steps.Select(step => step.CurrentEuro),
            versions.Select(one => Estimate.Of(one.Facts, one.PublishedOn!.Value.Year).CurrentEuro)
        );
    }
}
