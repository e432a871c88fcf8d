using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Programmes.Remind;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>Mails about reports of programmes that are due. It is 16 February 2024.</summary>
public sealed class ProgrammeRemindersTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task Round(RightsSite site) =>
        new ProgrammeReminders(
            site.Database.Database,
            new RoleHolders(site.Database.Database),
            new MailOutbox(true),
            new("https://example.org/")
        ).Run(site.Door.Time, TestContext.Current.CancellationToken);

    static async Task<List<Mail>> Mails(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var all = await db.Set<Mail>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        return all.FindAll(one => one.About?.StartsWith("programmes/", StringComparison.Ordinal) == true);
    }

    static async Task Ask(RightsSite site, string moment)
    {
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/programmes/1");
        await coordinator.PressNamed("Vraag om de rapportage", ("moment", moment));
        Assert.Equal(200, coordinator.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_owes_a_report_is_reminded_once_and_told_that_it_is_late_with_a_word_to_the_controller(
        Store store
    )
    {
        await using var site = await RightsSite.Open(databases, store);
        await ProgrammeDesks.Measure(site); // A report of 31 December is owed, and long past.
        await site.As("M1", Role.Supplier);
        await site.As("M1", Role.Controller);
        await Ask(site, "2024-03-15");
        await Round(site);
        Assert.Empty(await Mails(site));
        site.Door.Time.Move(TimeSpan.FromDays(15)); // 2 March
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(site))));
        var first = Assert.Single(await Mails(site));
        Assert.Equal(("M1", "M1-Supplier", MailKind.Reminder), (first.Organisation, first.To, first.Kind));
        Assert.Contains("15 maart 2024", first.Text);
        Assert.Contains("https://example.org/work/programmes/1", first.Text);
        Assert.DoesNotContain(ProgrammeDesks.Name, first.Subject + first.Text);
        site.Door.Time.Move(TimeSpan.FromDays(14)); // 16 March
        await Round(site);
        await Round(site);
        Assert.Equal(
            [("M1-Controller", MailKind.Escalation), ("M1-Supplier", MailKind.Overdue)],
            (await Mails(site))
                .Where(one => one.Kind != MailKind.Reminder)
                .Select(one => (one.To, one.Kind))
                .OrderBy(one => one.To, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Who_reported_is_not_written_to_and_who_did_not_is()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var place = await ProgrammeDesks.Measure(site);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/programmes/1");
        await ProgrammeDesks.Add(coordinator, owner: "M2", what: "Kasten legen");
        await Ask(site, "2024-02-10");
        await site.As("M2", Role.Supplier);
        var supplier = await ProgrammeDesks.At(site, place, "M1", Role.Supplier);
        await supplier.PressNamed(
            "Bewaar de rapportage",
            ("moment", "2024-02-10"),
            ("on", "2024-02-12"),
            ("judgement", "OnCourse"),
            ("says", "Het loopt"),
            ("words", "")
        );
        Assert.Equal(200, supplier.Status);
        await Round(site);
        Assert.Equal(["M2"], (await Mails(site)).Select(one => one.Organisation).Distinct());
    }

    [Fact]
    public void One_kind_of_mail_is_due_on_a_day_and_none_far_from_the_moment() =>
        Prop.ForAll(
                Gen.Choose(-400, 400).ToArbitrary(),
                days =>
                {
                    var moment = new DateOnly(2024, 6, 30);
                    var kinds = DueProgrammeMail.On(moment.AddDays(-days), moment).Select(one => one.Kind).ToList();
                    return days switch
                    {
                        > DueProgrammeMail.Ahead or < -DueProgrammeMail.Fresh => kinds.Count == 0,
                        >= 0 => kinds.SequenceEqual([MailKind.Reminder]),
                        _ => kinds.SequenceEqual([MailKind.Overdue, MailKind.Escalation]),
                    };
                }
            )
            .QuickCheckThrowOnFailure();
}
