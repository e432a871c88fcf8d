using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Followers;

/// <summary>What is kept of who follows an activity, for how long, and how often an address is written to.</summary>
public sealed class ForgettingTests(TestDatabases databases)
{
    const string Somebody = "iemand@example.org";

    static readonly DateTimeOffset Noon = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static ActivityFollower Follower() =>
        new()
        {
            Id = FollowSecrets.NewId(),
            Activity = 1,
            Address = new(Somebody),
            Language = Language.Nl,
            StopSecret = FollowSecrets.New(),
        };

    [Theory, MemberData(nameof(Both))]
    public async Task Once_confirmed_nothing_says_when_it_was_asked(Store store)
    {
        await using var site = await FollowerSite.Open(databases, store);
        var one = await site.Running();
        await site.Ask(one, Somebody);
        Assert.NotNull(Assert.Single(await site.Followers()).WaitsSince);
        var mail = Assert.Single(await site.Mails());
        var secret = FollowerSite.Link(mail, "work/follow/confirm/").Split('/')[^1];
        await using var db = site.Database.Open();
        // Of the secret only a hash is kept, once the mail is gone.
        Assert.Empty(await AllThatIsKept.With(db, secret));
        var reader = await site.Reader().Open("work/follow/confirm/" + secret);
        await reader.Press("Ja, mail mij bij wijzigingen");
        var follower = Assert.Single(await site.Followers());
        Assert.Equal(((DateTimeOffset?)null, 0, true), (follower.WaitsSince, follower.Asks, follower.IsConfirmed));
        // An id of this office begins with the moment at which it was made; this one does not.
        var moment = long.Parse(
            follower.Id.Value.ToString("N")[..12],
            NumberStyles.HexNumber,
            CultureInfo.InvariantCulture
        );
        var now = site.Time.GetUtcNow();
        Assert.NotInRange(moment, now.AddDays(-1).ToUnixTimeMilliseconds(), now.AddDays(1).ToUnixTimeMilliseconds());
    }

    [Fact]
    public void A_text_that_holds_a_secret_is_kept_until_it_was_sent_or_given_up()
    {
        foreach (var secret in new[] { true, false })
        {
            var text = secret ? "" : "Open de link";
            var (sent, given, failed) = (New(secret), New(secret), New(secret));
            sent.Take(Noon, TimeSpan.FromMinutes(5));
            Assert.Equal("Open de link", sent.Text);
            sent.IsSent(Noon);
            given.GiveUp(Mail.NoAddress);
            for (var tries = 1; tries <= Mail.MostTries; tries++)
            {
                Assert.Equal("Open de link", failed.Text);
                failed.Take(Noon, TimeSpan.FromMinutes(5));
                failed.HasFailed(Noon, "busy");
            }
            Assert.Equal([text, text, text], new[] { sent.Text, given.Text, failed.Text });
        }

        static Mail New(bool secret) =>
            new()
            {
                Id = new(Guid.CreateVersion7()),
                Key = "x",
                Edition = null,
                Collection = "",
                Organisation = "BZK",
                Kind = MailKind.Told,
                Role = Role.System,
                To = "follower/1",
                Subject = "Gewijzigd",
                Text = "Open de link",
                HoldsSecret = secret,
                MadeAt = Noon,
                NextAt = Noon,
            };
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_confirms_nothing_gets_three_mails_at_most_and_is_forgotten_after_two_days_all_the_same(
        Store store
    )
    {
        await using var site = await FollowerSite.Open(databases, store);
        var one = await site.Running();
        var got = 0;
        for (var hour = 0; hour < 48; hour++)
        {
            await site.Ask(one, Somebody, $"192.0.2.{hour + 1}");
            got += (await site.Mails()).Count;
            Assert.Single(await site.Followers());
            site.Time.Move(TimeSpan.FromHours(1));
        }
        Assert.Equal(ActivityFollower.MostAsks, got);
        await site.Mails();
        Assert.Empty(await site.Followers());
    }

    [Fact]
    public async Task Whose_address_others_filled_in_asks_himself_after_two_days()
    {
        await using var site = await FollowerSite.Open(databases, Store.Sqlite);
        var one = await site.Running();
        int[] others = [.. Enumerable.Range(1, 8).Where(number => number != one.Number)];
        // Strangers ask for all others, and again before the two days end.
        for (var hour = 0; hour < 49; hour++)
        {
            if (hour is 0 or 1 or 47)
                foreach (var number in others)
                    await site.Ask(one with { Number = number }, Somebody, $"198.51.{hour}.{number}");
            await site.Mails();
            site.Time.Move(TimeSpan.FromHours(1));
        }
        await site.Mails();
        await site.Ask(one, Somebody);
        Assert.Contains(await site.Mails(), mail => mail.To == Somebody);
    }

    [Theory]
    [InlineData(1, 59, false)]
    [InlineData(1, 60, true)]
    [InlineData(2, 60, false)]
    [InlineData(2, 120, true)]
    [InlineData(3, 2000, false)]
    public void One_mail_an_hour_counted_from_the_first_and_three_in_all(int asked, int minutes, bool may)
    {
        var one = Follower();
        for (var i = 0; i < asked; i++)
            one.IsAsked(FollowSecrets.New(), Language.Nl, Noon.AddHours(i));
        Assert.Equal((Noon, asked), (one.WaitsSince!.Value, one.Asks));
        Assert.Equal(may, one.MayAsk(Noon.AddMinutes(minutes)));
    }

    [Theory]
    [InlineData(22, "known/2024-02-16")]
    [InlineData(23, "known/2024-02-17")]
    public void Once_a_day_is_a_day_of_the_office(int hour, string key) =>
        Assert.Equal(
            key,
            FollowMail
                .Known(
                    Activity(Facts()),
                    Follower(),
                    FollowerSite.Address,
                    new DateTimeOffset(2024, 2, 16, hour, 30, 0, TimeSpan.Zero)
                )
                .Key
        );

    [Theory, MemberData(nameof(Both))]
    public async Task Without_a_mail_server_nothing_is_written_and_followers_hear_of_it_once_there_is_one(Store store)
    {
        await using var site = await FollowerSite.Open(databases, store);
        var one = await site.Running();
        foreach (var address in new[] { Somebody, "ander@example.org", "derde@example.org" })
            await site.Follow(one, address);
        await site.Publish(one.Number);
        var told = (await site.Followers()).ConvertAll(each => each.Told);
        await Run(new MailOutbox(false));
        Assert.Equal(told, (await site.Followers()).Select(each => each.Told));
        // Of what was written before is asked once, whoever follows.
        var counted = new CountingOutbox();
        await Run(counted);
        Assert.Equal(1, counted.Asked);
        Assert.All(await site.Followers(), each => Assert.Equal(told[0] + 1, each.Told));
        // One after the other, a millisecond apart.
        site.Time.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(3, (await site.Mails()).Count);

        Task Run(IMailOutbox outbox) =>
            new FollowerMails(site.Database.Database, outbox, FollowerSite.Address).Run(site.Time, Stop);
    }
}

/// <summary>The outbox, with how often it was asked what it has.</summary>
sealed class CountingOutbox : IMailOutbox
{
    readonly MailOutbox outbox = new(true);

    public int Asked { get; private set; }

    public bool IsSending => true;

    public Task<ImmutableArray<WantedMail>> NotYet(
        RekenschapDb db,
        IReadOnlyCollection<WantedMail> wanted,
        CancellationToken stop
    )
    {
        Asked++;
        return outbox.NotYet(db, wanted, stop);
    }

    public void Put(RekenschapDb db, IEnumerable<WantedMail> mails, DateTimeOffset at) => outbox.Put(db, mails, at);

    public Task<ImmutableArray<WrittenMail>> About(RekenschapDb db, string about, CancellationToken stop) =>
        outbox.About(db, about, stop);
}
