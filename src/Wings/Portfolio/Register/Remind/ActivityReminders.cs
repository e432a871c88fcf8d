using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Portfolio.Register.Remind;

/// <summary>Mails about activities that have to be updated, as every node writes them: each once for each activity, last day and receiver.</summary>
/// <param name="address">Where the public finds the server.</param>
public sealed class ActivityReminders(Database database, IRoleHolders holders, IMailOutbox outbox, Uri? address)
{
    sealed record Awaited(int Number, string Ministry, string Publisher, DateOnly Due);

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var today = Clock.DayOf(now);
        var awaited = await Left(today, stop);
        if (awaited.Count == 0)
            return;
        var people = await holders.On(today, [Role.Supplier, Role.Controller], stop);
        foreach (var one in awaited)
            await Write(one, [.. Of(one, people, today)], now, stop);
    }

    /// <summary>Those that end within a month or ended a short while ago.</summary>
    async Task<List<Awaited>> Left(DateOnly today, CancellationToken stop)
    {
        var (first, last) = (today.AddDays(-DueActivityMail.Fresh), today.AddDays(DueActivityMail.Ahead));
        await using var db = database.Open();
        return await db.Set<RegisteredActivity>()
            .Where(one => one.Due >= first && one.Due <= last)
            .OrderBy(one => one.Number)
            .Select(one => new Awaited(one.Number, one.Ministry, one.Publisher, one.Due!.Value))
            .ToListAsync(stop);
    }

    IEnumerable<WantedMail> Of(Awaited one, ImmutableArray<RoleHolder> people, DateOnly today)
    {
        var subject = ActivityPaths.Subject(one.Number);
        var link = address is null ? null : new Uri(address, ActivityPaths.Of(one.Number));
        foreach (var due in DueActivityMail.On(today, one.Due))
        {
            var (line, text) = ActivityMailText.Of(due.Kind, one.Number, one.Due, link);
            var there = people
                .Where(holder => holder.Organisation == one.Ministry && holder.Role == due.Role)
                .DistinctBy(holder => holder.Pseudonym);
            foreach (var holder in there)
                yield return new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{subject}/{one.Due:yyyy-MM-dd}/{due.Kind}/{holder.Pseudonym}"
                    ),
                    subject,
                    one.Ministry,
                    due.Kind,
                    due.Role,
                    holder.Pseudonym,
                    line,
                    text
                );
        }
    }

    async Task Write(Awaited one, IReadOnlyCollection<WantedMail> wanted, DateTimeOffset now, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (wanted.Count == 0 || (await outbox.NotYet(db, wanted, stop)).IsEmpty)
                return;
        var act = new Act(Actor.With("system", one.Publisher, Role.System), Role.System, now, "an activity is due");
        await database.Office.Write(
            act,
            async (writing, deeds, end) =>
            {
                var left = await outbox.NotYet(writing, wanted, end);
                // Another node wrote the same in the meantime.
                if (left.IsEmpty)
                    return Refusals.Duplicate;
                outbox.Put(writing, left, now);
                deeds.RecordJson("activity.reminded", ActivityPaths.Subject(one.Number), new { one.Number, one.Due });
                return null;
            },
            stop
        );
    }
}
