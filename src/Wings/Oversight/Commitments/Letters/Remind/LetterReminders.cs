using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Mails;

namespace Rekenschap.Oversight.Commitments.Letters.Remind;

/// <summary>
/// Reads what became public, and mails about promises in it that nobody put in the register: once, and once more when some
/// still wait. To the coordinators of who publishes, who may enter those of every ministry; where there are none to its suppliers.
/// </summary>
/// <param name="address">Where the public finds the server.</param>
public sealed class LetterReminders(
    Database database,
    IPublicLetters letters,
    IRoleHolders holders,
    IMailOutbox outbox,
    Uri? address
)
{
    /// <summary>So many days after the first mail another is written.</summary>
    public const int Again = 14;

    sealed record Left(string Letter, string Publisher, DateOnly ReadOn, int Waiting);

    public async Task Run(TimeProvider time, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var today = Clock.DayOf(now);
        await new ReadLetters(database, letters).Run(now, stop);
        var all = await Waiting(stop);
        if (all.Count == 0)
            return;
        var people = await holders.On(today, [Role.Coordinator, Role.Supplier], stop);
        foreach (var one in all)
            await Write(one).Run(database, outbox, [.. Of(one, people, today)], now, stop);
    }

    async Task<List<Left>> Waiting(CancellationToken stop)
    {
        await using var db = database.Open();
        var counts = await db.Set<LetterPromise>()
            .Where(one => one.State == LetterPromiseState.Waiting)
            .GroupBy(one => one.Letter)
            .Select(group => new { Letter = group.Key, Count = group.Count() })
            .ToListAsync(stop);
        var keys = counts.ConvertAll(one => one.Letter);
        var read = await db.Set<ReadLetter>().AsNoTracking().Where(one => keys.Contains(one.Key)).ToListAsync(stop);
        return
        [
            .. read.OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new Left(
                    one.Key,
                    one.Publisher,
                    one.ReadOn,
                    counts.Find(other => other.Letter == one.Key)!.Count
                )),
        ];
    }

    IEnumerable<WantedMail> Of(Left one, ImmutableArray<RoleHolder> people, DateOnly today)
    {
        var isAgain = today >= one.ReadOn.AddDays(Again);
        var subject = LetterPaths.Subject(one.Letter);
        var (line, text) = LetterMailText.Of(
            one.Waiting,
            isAgain,
            address is null ? null : new Uri(address, LetterPaths.Root)
        );
        var there = people.Where(holder => holder.Organisation == one.Publisher).ToList();
        var meant = there.FindAll(holder => holder.Role == Role.Coordinator);
        foreach (var holder in (meant.Count > 0 ? meant : there).DistinctBy(holder => holder.Pseudonym))
            yield return new(
                $"{subject}/{(isAgain ? "again" : "first")}/{holder.Pseudonym}",
                subject,
                one.Publisher,
                MailKind.Reminder,
                holder.Role,
                holder.Pseudonym,
                line,
                text
            );
    }

    static WriteOnce Write(Left one) =>
        new(
            one.Publisher,
            "promises wait",
            deeds => deeds.RecordJson("letter.reminded", LetterPaths.Subject(one.Letter), new { one.Waiting })
        );
}
