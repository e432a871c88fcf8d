using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;

namespace Rekenschap.Wings.Tests.Calling;

/// <summary>Reminders on a schedule, on several nodes at once.</summary>
public sealed class SendingTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task Run(DeliverSite site, KeepingServer server, WorkedEditions? editions = null) =>
        new Reminders(
            site.Database.Database,
            editions ?? site.Editions,
            new Holders(),
            server,
            new("https://example.org/jbr/")
        ).Run(site.Time, TestContext.Current.CancellationToken);

    static async Task<List<Mail>> Mails(DeliverSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<Mail>().AsNoTracking().OrderBy(one => one.Key).ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task However_many_nodes_look_at_once_a_reminder_is_written_once_and_sent_once(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        site.Time.Move(TimeSpan.FromDays(8));
        var server = new KeepingServer();
        using var other = new WorkedEditions(site.Database.Database);
        await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => Task.Run(() => Run(site, server, i % 2 == 0 ? null : other)))
        );
        await Run(site, server);
        Assert.Equal(
            ["ocw-controller@example.org", "ocw-supplier@example.org"],
            server.Taken.Select(one => one.To).Order(StringComparer.Ordinal)
        );
        Assert.All(await Mails(site), one => Assert.Equal((MailState.Sent, 1), (one.State, one.Tries)));
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Ledger.CountAsync(one => one.Kind == "collection.reminded"));
        Assert.Null(await LedgerBook.Verify(db, TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_the_mail_server_refuses_is_tried_again_later_and_in_the_end_given_up(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var server = new KeepingServer { Fault = "the mail server refused (450)" };
        await Run(site, server);
        await Run(site, server);
        var mail = Assert.Single(await Mails(site));
        Assert.Equal((MailState.Waiting, 1, server.Fault), (mail.State, mail.Tries, mail.Fault));
        for (var tries = 1; tries < Mail.MostTries; tries++)
        {
            site.Time.Move(TimeSpan.FromHours(7));
            await Run(site, server);
        }
        mail = (await Mails(site)).Single(one => one.Kind == MailKind.Reminder);
        Assert.Equal((MailState.Failed, Mail.MostTries), (mail.State, mail.Tries));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_mail_goes_ninety_days_after_it_was_written_but_not_before_its_edition_was_published(Store store)
    {
        await using var site = await DeliverSite.Open(
            databases,
            store,
            edition =>
                edition.Write(
                    "edition.yaml",
                    "code: small\ntitle: Klein\nyear: 2023\npublisher: FIN\npublished: 2024-06-15\nroot: Rijk"
                )
        );
        var server = new KeepingServer();
        await Run(site, server);
        var first = Assert.Single(await Mails(site));
        site.Time.Move(TimeSpan.FromDays(91)); // 17 May
        await Run(site, server);
        Assert.Contains(await Mails(site), one => one.Id == first.Id);
        site.Time.Move(TimeSpan.FromDays(30)); // 16 June
        await Run(site, server);
        var left = await Mails(site);
        Assert.DoesNotContain(left, one => one.Id == first.Id);
        Assert.NotEmpty(left);
        site.Time.Move(TimeSpan.FromDays(91));
        await Run(site, server);
        Assert.Empty(await Mails(site));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_mail_that_waited_for_days_is_out_of_date_and_not_sent(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var none = new Reminders(site.Database.Database, site.Editions, new Holders(), null, null);
        await none.Run(site.Time, TestContext.Current.CancellationToken);
        site.Time.Move(TimeSpan.FromDays(3));
        var server = new KeepingServer();
        await Run(site, server);
        var old = (await Mails(site)).Single(one => one.Kind == MailKind.Reminder);
        Assert.Equal((MailState.Failed, Mail.TooOld), (old.State, old.Fault));
        Assert.DoesNotContain(server.Taken, one => one.Id == old.Id.ToString());
    }
}
