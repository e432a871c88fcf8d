using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Portfolio.Followers;

/// <summary>Anybody follows an activity by mail: asked, confirmed, told of each public version, and stopped.</summary>
public sealed class FollowTests(TestDatabases databases)
{
    const string Somebody = "iemand@example.org";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Who_confirms_gets_a_mail_at_each_public_version_until_he_stops(Store store)
    {
        await using var site = await FollowerSite.Open(databases, store);
        var one = await site.Running();
        var asked = await site.Ask(one, Somebody.ToUpperInvariant());
        Assert.Equal((200, "Kijk in uw mail"), (asked.Status, asked.Heading));
        var confirm = Assert.Single(await site.Mails());
        Assert.Equal(Somebody, confirm.To);
        Assert.Contains(one.Name, confirm.Subject, StringComparison.Ordinal);

        // A program that opens the link before its reader does changes nothing.
        var link = FollowerSite.Link(confirm, "work/follow/confirm/");
        var reader = await site.Reader().Open(link);
        Assert.Equal("Bevestig dat u wilt volgen", reader.Heading);
        Assert.False(Assert.Single(await site.Followers()).IsConfirmed);
        await site.Publish(one.Number);
        Assert.Empty(await site.Mails());
        var page = reader.Page;
        await reader.Press("Ja, mail mij bij wijzigingen");
        Assert.Equal((200, "U volgt deze activiteit"), (reader.Status, reader.Heading));

        // It works once.
        Assert.Equal(404, (await site.Reader().Open(link)).Status);
        reader.Show(page);
        await reader.Press("Ja, mail mij bij wijzigingen");
        Assert.Equal(409, reader.Status);

        // What was public before is not told.
        Assert.Empty(await site.Mails());
        site.Time.Move(TimeSpan.FromDays(10));
        await site.Publish(one.Number);
        var told = Assert.Single(await site.Mails());
        Assert.Equal(Somebody, told.To);
        Assert.Contains(
            "Herijkt op 26 februari 2024: Prijsontwikkeling. De loonkosten stegen.",
            told.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("verzonnen", told.Text, StringComparison.Ordinal);
        Assert.Contains($"http://jbr.example.org/portfolio/{one.Slug}.html", told.Text, StringComparison.Ordinal);
        Assert.Empty(await site.Mails());

        var stop = await site.Reader().Open(FollowerSite.Link(told, "work/follow/stop/"));
        Assert.Equal("Stop met volgen", stop.Heading);
        Assert.Single(await site.Followers());
        await stop.Press("Stop, en verwijder mijn adres");
        Assert.Equal((200, "U krijgt geen mail meer"), (stop.Status, stop.Heading));
        Assert.Empty(await site.Followers());
        await site.Publish(one.Number);
        Assert.Empty(await site.Mails());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nothing_of_a_follower_is_in_the_ledger_the_outbox_or_a_log_and_after_stopping_nowhere(Store store)
    {
        await using var site = await FollowerSite.Open(databases, store);
        var one = await site.Running();
        await site.Follow(one, Somebody, "en/");
        await site.Publish(one.Number);
        var told = Assert.Single(await site.Mails());
        Assert.Contains("Estimated costs: was", told.Text, StringComparison.Ordinal);
        await using (var db = site.Database.Open())
        {
            Assert.Equal(["activity_followers"], (await AllThatIsKept.With(db, Somebody)).Distinct());
            Assert.DoesNotContain(
                await db.Ledger.Select(entry => entry.Kind).ToListAsync(Stop),
                kind => kind.Contains("follower", StringComparison.Ordinal)
            );
            Assert.All(
                await db.Set<Mail>().ToListAsync(Stop),
                mail => Assert.StartsWith("follower/", mail.To, StringComparison.Ordinal)
            );
            Assert.Null(await LedgerBook.Verify(db));
            // The outbox remembers that it wrote, and none of the words, in which the links were.
            Assert.All(await db.Set<Mail>().ToListAsync(Stop), mail => Assert.Equal("", mail.Text));
            var secret = FollowerSite.Link(told, "en/work/follow/stop/").Split('/')[^1];
            Assert.Equal(["activity_followers"], (await AllThatIsKept.With(db, secret)).Distinct());
        }
        var stop = await site.Reader().Open(FollowerSite.Link(told, "en/work/follow/stop/"));
        await stop.Press("Stop, and remove my address");
        await using var after = site.Database.Open();
        Assert.Empty(await AllThatIsKept.With(after, Somebody));
        Assert.DoesNotContain("iemand", site.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_or_not_the_address_was_known()
    {
        await using var site = await FollowerSite.Open(databases, Store.Sqlite);
        var one = await site.Running();
        await site.Follow(one, Somebody);
        var known = await site.Ask(one, Somebody);
        var unknown = await site.Ask(one, "ander@example.org");
        var asked = await site.Ask(one, "ander@example.org");
        Assert.Equal(
            [(known.Status, known.Text, known.At.PathAndQuery)],
            new[] { unknown, asked }.Select(each => (each.Status, each.Text, each.At.PathAndQuery)).Distinct()
        );
        // Who follows is told so; who asks twice within the hour gets one mail.
        var mails = await site.Mails();
        Assert.Equal([Somebody, "ander@example.org"], mails.Select(mail => mail.To));
        Assert.Contains("U volgt haar al", mails[0].Text, StringComparison.Ordinal);
        await site.Ask(one, Somebody);
        Assert.Empty(await site.Mails());
    }

    [Fact]
    public async Task An_address_that_nobody_confirms_is_removed_after_two_days_and_its_link_no_longer_holds()
    {
        await using var site = await FollowerSite.Open(databases, Store.Sqlite);
        var one = await site.Running();
        await site.Ask(one, Somebody);
        var link = FollowerSite.Link(Assert.Single(await site.Mails()), "work/follow/confirm/");
        site.Time.Move(ActivityFollower.Confirms - TimeSpan.FromMinutes(1));
        Assert.Equal(200, (await site.Reader().Open(link)).Status);
        site.Time.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(404, (await site.Reader().Open(link)).Status);
        await site.Mails();
        Assert.Empty(await site.Followers());
    }

    [Fact]
    public async Task Nobody_is_made_to_get_mail_without_end()
    {
        await using var site = await FollowerSite.Open(databases, Store.Sqlite);
        var one = await site.Running();
        for (var i = 0; i < 10; i++)
            Assert.Equal(200, (await site.Ask(one, $"a{i}@example.org", "192.0.2.7")).Status);
        var refused = await site.Ask(one, "a10@example.org", "192.0.2.7");
        Assert.Equal(422, refused.Status);
        Assert.Contains("te vaak gevraagd", refused.Text);
        Assert.Equal(200, (await site.Ask(one, "a10@example.org", "192.0.2.8")).Status);
        site.Time.Move(TimeSpan.FromHours(1));
        Assert.Equal(200, (await site.Ask(one, "a11@example.org", "192.0.2.7")).Status);

        // From everywhere, about many activities: one address gets five at most.
        for (var number = 1; number <= 8; number++)
            await site.Ask(one with { Number = number }, Somebody, $"198.51.100.{number}");
        Assert.Equal(5, (await site.Mails()).Count(mail => mail.To == Somebody));
    }

    [Theory]
    [InlineData("")]
    [InlineData("iemand")]
    [InlineData("iemand@localhost")]
    [InlineData("a@example.org, b@example.org")]
    [InlineData("a@example.org\nBcc: b@example.org")]
    [InlineData("Iemand <a@example.org>")]
    [InlineData("\"a b\"@example.org")]
    public async Task What_is_no_single_address_is_refused_with_what_was_typed(string typed)
    {
        await using var site = await FollowerSite.Open(databases, Store.Sqlite);
        var reader = await site.Ask(await site.Running(), typed);
        Assert.Equal(422, reader.Status);
        Assert.Contains("Vul een mailadres in", reader.Text);
        Assert.Empty(await site.Followers());
    }

    [Fact]
    public async Task A_server_that_sends_no_mail_says_so_and_of_what_is_not_public_nothing_is_asked()
    {
        await using var site = await FollowerSite.Open(databases, Store.Sqlite, sends: false);
        var reader = await site.Reader().Open($"work/follow/{(await site.Running()).Number}");
        Assert.Equal(200, reader.Status);
        Assert.Contains("verstuurt geen mail", reader.Text);
        Assert.Null(reader.Page.QuerySelector("main form"));
        foreach (var place in new[] { "100000", "0", "x", "confirm/none", "stop/none" })
            Assert.Equal(404, (await site.Reader().Open("work/follow/" + place)).Status);
    }
}
