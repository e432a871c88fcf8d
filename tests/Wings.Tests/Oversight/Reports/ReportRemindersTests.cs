using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Reports.Remind;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Reports;

/// <summary>Mails about reactions: once each, to who has to send, with nothing of the report in them. It is 16 February 2024.</summary>
public sealed class ReportRemindersTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task Round(RightsSite site) =>
        new ReportReminders(
            site.Database.Database,
            new RoleHolders(site.Database.Database),
            new MailOutbox(true),
            new("https://example.org/")
        ).Run(site.Door.Time, TestContext.Current.CancellationToken);

    static async Task<List<string>> Mails(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var mails = await db.Set<Mail>().AsNoTracking().Where(one => one.About == "reports/1").ToListAsync();
        Assert.All(mails, one => Assert.DoesNotContain("Greep", one.Subject + one.Text));
        return [.. mails.Select(one => $"{one.Kind} {one.To}").Order(StringComparer.Ordinal)];
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_has_to_react_is_told_reminded_and_told_late_and_who_sent_is_left_in_peace(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        foreach (
            var (code, role) in new[]
            {
                ("M1", Role.Supplier),
                ("M1", Role.Controller),
                ("M2", Role.Supplier),
                ("M2", Role.Controller),
            }
        )
            await site.As(code, role);
        var auditor = await site.As(RightsSite.Auditors, Role.Auditor);
        await ReportDesks.Enter(auditor, "Greep op rechten", ["M1, M2: Ruim op."], due: "2024-03-08");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(site))));
        Assert.Equal([$"{MailKind.Told} M1-Supplier", $"{MailKind.Told} M2-Supplier"], await Mails(site));
        await ReportDesks.Write(site, "M1", 1, "Dat doen wij.");
        await ReportDesks.Agree(site, "M1", 1);
        await ReportDesks.Send(site, "M1");
        site.Door.Time.Move(TimeSpan.FromDays(16)); // 3 March, the last week.
        await Round(site);
        Assert.Contains($"{MailKind.Reminder} M2-Supplier", await Mails(site));
        site.Door.Time.Move(TimeSpan.FromDays(6)); // 9 March
        await Round(site);
        await Round(site);
        Assert.Equal(
            [
                $"{MailKind.Escalation} M2-Controller",
                $"{MailKind.Overdue} M2-Supplier",
                $"{MailKind.Reminder} M2-Supplier",
                $"{MailKind.Told} M1-Supplier",
                $"{MailKind.Told} M2-Supplier",
            ],
            await Mails(site)
        );
    }
}
