using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Register;

/// <summary>An activity from its first draft to the public, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class ActivityPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<List<string>> Deeds(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db
            .Ledger.Where(entry => entry.Kind.StartsWith("activity."))
            .OrderBy(entry => entry.Position)
            .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
            .ToListAsync();
    }

    internal static async Task<Activity> Public(RightsSite site)
    {
        await using var db = site.Database.Open();
        return Assert.Single((await PortfolioRegister.Read(db, new(2024, 2, 16))).All);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_activity_is_entered_filled_in_checked_and_published_and_is_then_for_all(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.Enter(site, "M1");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        Assert.Contains("Dit ontbreekt nog", supplier.Text);
        Assert.Contains("de doelstelling", supplier.Text);
        await ActivityDesks.Fill(site, "M1", at);
        Assert.Equal(404, (await (await site.As("M2", Role.Supplier)).Open(at)).Status);
        await ActivityDesks.Publish(site, "M1", at);
        var other = await (await site.As("M2", Role.Supplier)).Open(at);
        Assert.Equal(200, other.Status);
        Assert.Contains("€ 10.000.000", other.Text);
        Assert.Contains("31 januari 2025", other.Text);
        Assert.Equal(
            [
                "activity.entered Supplier M1",
                "activity.written Supplier M1",
                "activity.written Supplier M1",
                "activity.written Supplier M1",
                "activity.offered Supplier M1",
                "activity.checked Controller M1",
                "activity.published Coordinator FIN",
            ],
            await Deeds(site)
        );
        var one = await Public(site);
        Assert.Equal(
            ("Nieuw zaaksysteem", "M1", 1, true),
            (one.Name, one.Ministry, one.Version, Scope.IsOnDashboard(one))
        );
        Assert.Equal(new DateOnly(2025, 1, 31), one.Due);
        Assert.Equal(ActivityStatus.Running, Assert.Single(one.Facts.History).Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_wrote_it_does_not_check_it_and_who_checked_it_does_not_publish_it(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.Enter(site, "M1");
        await ActivityDesks.Fill(site, "M1", at);
        await (await (await site.As("M1", Role.Supplier)).Open(at)).Press("Bied aan voor controle");
        var number = int.Parse(at.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var writer = OfficeDatabases.By("M1-Supplier", "M1", Role.Controller);
        var revision = await Revision(site);
        var refused = await new ActivityDeeds(site.Database.Database, writer, default).Check(number, revision);
        Assert.Equal("activity.four_eyes", refused?.Code);
        await (await (await site.As("M1", Role.Controller)).Open(at)).Press("Meld als gecontroleerd");
        var checker = OfficeDatabases.By("M1-Controller", RightsSite.Publisher, Role.Coordinator);
        var deeds = new ActivityDeeds(site.Database.Database, checker, default);
        Assert.Equal("activity.four_eyes", (await deeds.Publish(number, await Revision(site), new(2024, 2, 16)))?.Code);
        // What was not filled in is not offered, whatever the form says.
        Assert.DoesNotContain("activity.published", string.Join(' ', await Deeds(site)));
    }

    static async Task<int> Revision(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<RegisteredActivity>().Select(one => one.Revision).SingleAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_published_initial_estimate_is_locked_until_it_is_unlocked_with_a_reason_that_all_can_read(
        Store store
    )
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.MakePublic(site, "M1");
        var supplier = await ActivityDesks.Begin(site, "M1", at);
        await supplier.Open(at + "/edit/estimates?line=0");
        await supplier.PressNamed("Bewaar deze regel", ("estimated.Total", "12.000.000"));
        Assert.Equal(409, supplier.Status);
        Assert.Contains("vergrendeld", supplier.Text);
        await supplier.Open(at + "/edit/estimates?line=0");
        await supplier.Press("Haal deze regel weg");
        Assert.Equal(409, supplier.Status);

        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.Press("Ontgrendel");
        Assert.Equal(422, coordinator.Status);
        await coordinator.Press("Ontgrendel", ("Waarom?", "Een nul te weinig bij de start"));
        Assert.Equal(200, coordinator.Status);
        await supplier.Open(at + "/edit/estimates?line=0");
        await supplier.PressNamed("Bewaar deze regel", ("estimated.Total", "12.000.000"));
        Assert.Equal(200, supplier.Status);
        await ActivityDesks.Publish(site, "M1", at);

        var one = await Public(site);
        var unlock = Assert.Single(one.Unlocks);
        Assert.Equal(("Een nul te weinig bij de start", new DateOnly(2024, 2, 16)), (unlock.Reason, unlock.Used));
        Assert.Equal(12_000_000m, Estimate.Of(one.Facts, 2024).InitialEuro);
        var reader = await (await site.As("M2", Role.Auditor)).Open(at);
        Assert.Contains("Een nul te weinig bij de start", reader.Text);
        Assert.Contains("activity.unlocked Coordinator FIN", await Deeds(site));
        // Published once more it is locked again.
        supplier = await ActivityDesks.Begin(site, "M1", at);
        await supplier.Open(at + "/edit/estimates?line=0");
        await supplier.PressNamed("Bewaar deze regel", ("estimated.Total", "13.000.000"));
        Assert.Equal(409, supplier.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task In_reorientation_nothing_public_changes_until_a_version_ends_it(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.MakePublic(site, "M1");
        var supplier = await ActivityDesks.Begin(site, "M1", at);
        await ActivityDesks.Stand(supplier, at, "2024-02-01", "Reorientation", "2024-02-01");
        await ActivityDesks.Publish(site, "M1", at);
        Assert.Null((await Public(site)).Due);

        supplier = await ActivityDesks.Begin(site, "M1", at);
        await ActivityDesks.Estimate(
            supplier,
            at,
            "Recalibration",
            "2024-02-10",
            "2025-01-01",
            "14.000.000",
            ("reason", "Prices"),
            ("costs", "Tarieven stegen")
        );
        Assert.DoesNotContain("Bied aan voor controle", (await supplier.Open(at)).Text);
        Assert.Equal(10_000_000m, Estimate.Of((await Public(site)).Facts, 2024).CurrentEuro);
        await ActivityDesks.Stand(supplier, at, "2024-02-15", "Running", "2024-02-15");
        await ActivityDesks.Publish(site, "M1", at);

        var one = await Public(site);
        Assert.Equal(14_000_000m, Estimate.Of(one.Facts, 2024).CurrentEuro);
        Assert.Equal(
            [ActivityStatus.Running, ActivityStatus.Reorientation, ActivityStatus.Running],
            one.Facts.History.Select(span => span.Status)
        );
        Assert.Equal([1, 2, 3], one.Steps.Select(step => step.Version));
        await supplier.Open(at + "/compare?version=3");
        Assert.Contains("Tarieven stegen", supplier.Text);
        Assert.Contains("In heroriëntatie", supplier.Text);
        Assert.Equal(404, (await supplier.Open(at + "/compare?version=9")).Status);
    }

    [Fact]
    public async Task A_stale_page_is_refused_and_nothing_of_it_is_kept()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await ActivityDesks.Enter(site, "M1");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at + "/edit/parties");
        var seen = supplier.Page;
        await supplier.PressNamed("Voeg toe", ("name", "Bureau Een"));
        Assert.Equal(200, supplier.Status);
        supplier.Show(seen);
        await supplier.PressNamed("Voeg toe", ("name", "Bureau Twee"));
        Assert.Equal(412, supplier.Status);
        await supplier.Open(at);
        Assert.Contains("Bureau Een", supplier.Text);
        Assert.DoesNotContain("Bureau Twee", supplier.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_kept()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await ActivityDesks.Enter(site, "M1");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at + "/edit/estimates");
        await supplier.PressNamed(
            "Voeg toe",
            ("action", "Recalibration"),
            ("date", "2024-02-17"),
            ("estimated.Total", "10.00.000")
        );
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Deze dag moet nog komen", supplier.Text);
        Assert.Contains("ten minste één reden", supplier.Text);
        Assert.Contains("'10.00.000' is geen bedrag in euro", supplier.Text);
        await supplier.Open(at + "/edit/standing");
        await supplier.PressNamed("Bewaar", ("date", "2024-01-31"), ("status", "Running"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("vul in sinds wanneer", supplier.Text);
        Assert.Equal(["activity.entered Supplier M1"], await Deeds(site));
    }

    [Fact]
    public async Task What_came_back_says_why_and_only_to_whom_it_concerns()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await ActivityDesks.Enter(site, "M1");
        await ActivityDesks.Fill(site, "M1", at);
        await ActivityDesks.Check(site, "M1", at);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.Press("Geef terug", ("Waarom?", "De baten ontbreken"));
        Assert.Equal((200, "/work/activities"), (coordinator.Status, coordinator.At.AbsolutePath));
        Assert.Equal(404, (await coordinator.Open(at)).Status);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        Assert.Contains("De baten ontbreken", supplier.Text);
        await supplier.Open("/work");
        Assert.Contains("1 ICT-activiteit in concept", supplier.Text);
    }

    [Fact]
    public async Task A_place_is_decided_with_a_reason_and_anybody_reads_it()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await ActivityDesks.MakePublic(site, "M1");
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.PressNamed("Leg het besluit vast", ("where", "year"), ("year", "20x3"), ("in", "out"));
        Assert.Equal(422, coordinator.Status);
        await coordinator.PressNamed(
            "Leg het besluit vast",
            ("where", "year"),
            ("year", "2024"),
            ("in", "out"),
            ("said", "Hoort bij een ander programma")
        );
        Assert.Equal(200, coordinator.Status);
        var one = await Public(site);
        Assert.True(Scope.IsActiveIn(one.Facts, 2022));
        Assert.False(Scope.IsInYear(one, 2024));
        Assert.True(Scope.IsOnDashboard(one));
        Assert.Contains("Hoort bij een ander programma", (await (await site.As("M2", Role.Editor)).Open(at)).Text);
        Assert.Contains("activity.placed Coordinator FIN", await Deeds(site));
    }

    [Fact]
    public void Every_state_and_verb_is_either_a_row_or_refused() =>
        Assert.All(
            from state in Enum.GetValues<VersionState>()
            from verb in Enum.GetValues<ActivityVerb>()
            select (state, verb),
            one =>
            {
                var (state, verb) = one;
                var role = ActivityWorkflow.Rows.Row(state, verb)?.Permission ?? Role.Coordinator;
                var act = OfficeDatabases.By("who", "FIN", role);
                var refusal = ActivityWorkflow.Rows.Refuse(state, verb, act, _ => null);
                Assert.Equal(ActivityWorkflow.Rows.Row(state, verb) is null, refusal is not null);
            }
        );
}
