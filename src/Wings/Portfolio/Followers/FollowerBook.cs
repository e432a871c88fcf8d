using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Followers;

/// <summary>Who follows which activity. Nothing of it is a deed of the office, so the ledger, which forgets nothing, hears of none of it.</summary>
/// <param name="address">Where the public finds the server.</param>
sealed class FollowerBook(Database database, IMailOutbox outbox, Uri address)
{
    /// <summary>
    /// One address waits for so many activities at most. Since none of them waits longer than two days, who was asked for by
    /// others can ask again after that, or sooner by confirming one.
    /// </summary>
    const int MostUnconfirmed = 5;

    /// <summary>An activity that the public can read, by its number; null where there is none.</summary>
    public static async Task<Activity?> Find(RekenschapDb db, int number, CancellationToken stop)
    {
        var one = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Number == number && row.PublishedVersion != null, stop);
        if (one is null)
            return null;
        var version = await db.Set<ActivityVersion>()
            .AsNoTracking()
            .SingleAsync(row => row.Activity == number && row.Version == one.PublishedVersion, stop);
        var activity = one.As(version);
        return Scope.IsOnDashboard(activity) ? activity : null;
    }

    /// <summary>An address is given for an activity. Whoever asks learns nothing of whether it was known.</summary>
    public Task Ask(Activity one, FollowAddress to, Language language, DateTimeOffset now, CancellationToken stop)
    {
        var (confirm, end) = (FollowSecrets.New(), FollowSecrets.New());
        return database.Office.Keep(
            async (db, _, cancel) =>
            {
                var known = await db.Set<ActivityFollower>()
                    .SingleOrDefaultAsync(row => row.Activity == one.Number && row.Address == to, cancel);
                if (known is { IsConfirmed: true })
                    await Put(db, [Wanted(one, known, FollowMail.Known(one, known, Stop(known), now))], now, cancel);
                else if (known?.MayAsk(now) == false)
                    return null;
                else if (known is null && await Unconfirmed(db, to, cancel) >= MostUnconfirmed)
                    return null;
                else
                {
                    if (known is null)
                        db.Add(known = Made(one, to, language, end));
                    known.IsAsked(confirm, language, now);
                    var mail = FollowMail.Confirm(one, known, Link(known, FollowPaths.Confirm(confirm)));
                    await Put(db, [Wanted(one, known, mail)], now, cancel);
                }
                return null;
            },
            stop
        );
    }

    static ActivityFollower Made(Activity one, FollowAddress to, Language language, string end) =>
        new()
        {
            Id = FollowSecrets.NewId(),
            Activity = one.Number,
            Address = to,
            Language = language,
            StopSecret = end,
        };

    static Task<int> Unconfirmed(RekenschapDb db, FollowAddress to, CancellationToken stop) =>
        db.Set<ActivityFollower>().CountAsync(row => row.Address == to && row.ConfirmHash != null, stop);

    /// <summary>A mail as the outbox takes it. Each has a link with which something is done, and so holds a secret.</summary>
    public static WantedMail Wanted(Activity one, ActivityFollower follower, FollowMail mail) =>
        new(
            $"{follower.Receiver}/{mail.Key}",
            ActivityPaths.Subject(one.Number),
            one.Ministry,
            MailKind.Told,
            Role.System,
            follower.Receiver,
            mail.Subject,
            mail.Text
        )
        {
            HoldsSecret = true,
        };

    /// <summary>Puts mails in the outbox, but for those of which the same is there.</summary>
    public async Task Put(
        RekenschapDb db,
        IReadOnlyCollection<WantedMail> mails,
        DateTimeOffset now,
        CancellationToken stop
    ) => outbox.Put(db, await outbox.NotYet(db, mails, stop), now);

    public Uri Stop(ActivityFollower follower) => Link(follower, FollowPaths.Stop(follower.StopSecret));

    public Uri Link(ActivityFollower follower, string place) =>
        new(address, Ui.Work.WorkPaths.In(follower.Language, place));

    /// <summary>Whoever opens the link of a mail in time; null where it never held, was used, or is too old.</summary>
    public static Task<ActivityFollower?> Waiting(
        RekenschapDb db,
        string secret,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var (hash, since) = (FollowSecrets.HashOf(secret), now - ActivityFollower.Confirms);
        return db.Set<ActivityFollower>()
            .SingleOrDefaultAsync(row => row.ConfirmHash == hash && row.WaitsSince > since, stop);
    }

    /// <summary>From the version that is public now on.</summary>
    /// <returns>Number of the activity; null where the link no longer holds.</returns>
    public static async Task<int?> Confirm(Database database, string secret, DateTimeOffset now, CancellationToken stop)
    {
        int? number = null;
        await database.Office.Keep(
            async (db, _, cancel) =>
            {
                number = null;
                if (await Waiting(db, secret, now, cancel) is not { } follower)
                    return null;
                var one = await Find(db, follower.Activity, cancel);
                follower.IsHere(one?.Version ?? 0);
                number = follower.Activity;
                return null;
            },
            stop
        );
        return number;
    }

    public static Task<ActivityFollower?> Following(RekenschapDb db, string secret, CancellationToken stop) =>
        db.Set<ActivityFollower>().SingleOrDefaultAsync(row => row.StopSecret == secret, stop);

    /// <summary>Nothing of who stops is left.</summary>
    /// <returns>Number of the activity; null where nobody followed by that link.</returns>
    public static async Task<int?> End(Database database, string secret, CancellationToken stop)
    {
        int? number = null;
        await database.Office.Keep(
            async (db, _, cancel) =>
            {
                number = null;
                if (await Following(db, secret, cancel) is not { } follower)
                    return null;
                number = follower.Activity;
                db.Remove(follower);
                return null;
            },
            stop
        );
        return number;
    }
}
