using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Followers;

/// <summary>
/// Mails to who follows an activity, as every node writes them, each once; and addresses that nobody confirmed are removed.
/// Where no mail is sent none is written: followers hear of all that changed once it is.
/// </summary>
/// <param name="address">Where the public finds the server; null where nobody said, and no mail is written.</param>
public sealed class FollowerMails(Database database, IMailOutbox outbox, Uri? address)
{
    const int AtOnce = 200;

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        await Sweep(time.GetUtcNow(), stop);
        if (address is null || !outbox.IsSending)
            return;
        foreach (var number in await Changed(stop))
            while (await Write(new(database, outbox, address), number, time.GetUtcNow(), stop) == AtOnce) { }
    }

    async Task Sweep(DateTimeOffset now, CancellationToken stop)
    {
        var last = now - ActivityFollower.Confirms;
        await using (var db = database.Open())
            if (!await Unconfirmed(db, last).AnyAsync(stop))
                return;
        await database.Office.Keep(
            async (db, _, end) =>
            {
                db.RemoveRange(await Unconfirmed(db, last).ToListAsync(end));
                return null;
            },
            stop
        );
    }

    static IQueryable<ActivityFollower> Unconfirmed(RekenschapDb db, DateTimeOffset last) =>
        db.Set<ActivityFollower>().Where(one => one.ConfirmHash != null && one.WaitsSince <= last);

    /// <summary>Activities of which a version is public that some follower was not told of.</summary>
    async Task<List<int>> Changed(CancellationToken stop)
    {
        await using var db = database.Open();
        return await db.Set<RegisteredActivity>()
            .Where(one =>
                db.Set<ActivityFollower>()
                    .Any(follower =>
                        follower.Activity == one.Number
                        && follower.ConfirmHash == null
                        && follower.Told < one.PublishedVersion
                    )
            )
            .OrderBy(one => one.Number)
            .Select(one => one.Number)
            .ToListAsync(stop);
    }

    /// <returns>How many were written.</returns>
    async Task<int> Write(FollowerBook book, int number, DateTimeOffset now, CancellationToken stop)
    {
        var written = 0;
        await database.Office.Keep(
            async (db, _, end) =>
            {
                written = 0;
                // What was taken off the dashboard has no page; its followers hear of it when it is back.
                if (await FollowerBook.Find(db, number, end) is not { } one)
                    return null;
                var left = await db.Set<ActivityFollower>()
                    .Where(each => each.Activity == number && each.ConfirmHash == null && each.Told < one.Version)
                    .OrderBy(each => each.Id)
                    .Take(AtOnce)
                    .ToListAsync(end);
                var mails = left.ConvertAll(follower =>
                    FollowerBook.Wanted(
                        one,
                        follower,
                        FollowMail.Changed(
                            one,
                            follower,
                            book.Link(follower, DashboardPaths.Of(one)),
                            book.Stop(follower)
                        )
                    )
                );
                await book.Put(db, mails, now, end);
                foreach (var follower in left)
                    follower.Told = one.Version;
                written = left.Count;
                return null;
            },
            stop
        );
        return written;
    }
}

/// <summary>Where mail reaches people: followers by the address that they gave, all others as they are known in the office.</summary>
public sealed class FollowerAddresses(Database database, IRoleHolders holders) : IRoleHolders
{
    public Task<ImmutableArray<RoleHolder>> On(DateOnly day, ImmutableArray<Role> roles, CancellationToken stop) =>
        holders.On(day, roles, stop);

    public async Task<string?> Address(string pseudonym, CancellationToken stop)
    {
        if (!pseudonym.StartsWith(FollowSecrets.Receiver, StringComparison.Ordinal))
            return await holders.Address(pseudonym, stop);
        if (!Id<ActivityFollower>.TryParse(pseudonym[FollowSecrets.Receiver.Length..], out var id))
            return null;
        await using var db = database.Open();
        var found = await db.Set<ActivityFollower>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, stop);
        return found?.Address.Text;
    }
}
