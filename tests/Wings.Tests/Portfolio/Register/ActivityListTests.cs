using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Register.Remind;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Portfolio.Register;

/// <summary>The register as a list, and what is late in it. It is 16 February 2024.</summary>
public sealed class ActivityListTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_parliament_was_told_has_to_be_on_the_dashboard_within_two_weeks(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.MakePublic(site, "M1");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.PressNamed("Meld dit", ("on", "2024-02-05"), ("said", "31 490, nr. 400"));
        Assert.Equal(new DateOnly(2024, 2, 19), (await ActivityPagesTests.Public(site)).Due);
        site.Door.Time.Move(TimeSpan.FromDays(4));
        await using (var db = site.Database.Open())
            Assert.True(
                Assert.Single((await PortfolioRegister.Read(db, new(2024, 2, 20))).All).IsOverdue(new(2024, 2, 20))
            );
        var person = await site.Person("late", RightsSite.Publisher, Role.Coordinator);
        var coordinator = site.Door.Reader;
        coordinator.Give("rekenschap", person.Secret);
        await coordinator.Open("/work");
        Assert.Contains("1 ICT-activiteit te laat bijgewerkt", coordinator.Text);
        await coordinator.Open("/work/activities?due=late");
        Assert.Contains("Nieuw zaaksysteem", coordinator.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_list_is_narrowed_by_its_address_and_tells_no_draft_of_another(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await ActivityDesks.MakePublic(site, "M1", "=Eerste");
        await ActivityDesks.Enter(site, "M2", "Tweede");
        var first = await (await site.As("M1", Role.Supplier)).Open("/work/activities");
        Assert.Contains("=Eerste", first.Text);
        Assert.DoesNotContain("Tweede", first.Text);
        await first.Open("/work/activities?status=running&state=published&ministry=M1");
        Assert.Contains("=Eerste", first.Text);
        await first.Open("/work/activities?status=finished");
        Assert.Contains("Er is geen ICT-activiteit die hieraan voldoet", first.Text);
        await first.Open("/work/activities?state=nonsense");
        Assert.Contains("Er is geen ICT-activiteit die hieraan voldoet", first.Text);
        var own = await (await site.As("M2", Role.Supplier)).Open("/work/activities?state=draft");
        Assert.Contains("Tweede", own.Text);
        await first.Ask("work/activities/activities.csv");
        var csv = await first.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("1,'=Eerste,M1,M1,running,10000000,2024-01-31,2025-01-31,no,1,", csv);
        Assert.DoesNotContain("Tweede", csv);
        // A new draft of what is public is told to nobody else.
        await ActivityDesks.Begin(site, "M1", "/work/activities/1");
        await own.Open("/work/activities?state=draft&ministry=M1");
        Assert.Contains("Er is geen ICT-activiteit die hieraan voldoet", own.Text);
        await own.Open("/work/activities?state=published&ministry=M1");
        Assert.Contains("=Eerste", own.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_to_update_is_reminded_once_and_the_controller_hears_when_it_is_late(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await ActivityDesks.MakePublic(site, "M1", "Geheim plan");
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.PressNamed("Meld dit", ("on", "2024-02-15"), ("said", "31 490, nr. 400"));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(site))));
        var mail = Assert.Single(await Mails(site));
        Assert.Equal(("M1", "M1-Supplier", MailKind.Reminder), (mail.Organisation, mail.To, mail.Kind));
        Assert.Contains("29 februari 2024", mail.Text);
        Assert.DoesNotContain("Geheim plan", mail.Subject + mail.Text);
        site.Door.Time.Move(TimeSpan.FromDays(14)); // 1 March
        await Round(site);
        await Round(site);
        Assert.Equal(
            [MailKind.Reminder, MailKind.Overdue, MailKind.Escalation],
            (await Mails(site)).Select(one => one.Kind).Order()
        );
        site.Door.Time.Move(TimeSpan.FromDays(30));
        await Round(site);
        Assert.Equal(3, (await Mails(site)).Count);
    }

    static Task Round(RightsSite site) =>
        new ActivityReminders(
            site.Database.Database,
            new RoleHolders(site.Database.Database),
            new MailOutbox(true),
            new("https://example.org/")
        ).Run(site.Door.Time, TestContext.Current.CancellationToken);

    static async Task<List<Mail>> Mails(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        return await db.Set<Mail>().AsNoTracking().Where(one => one.About == "activities/1").ToListAsync();
    }
}
