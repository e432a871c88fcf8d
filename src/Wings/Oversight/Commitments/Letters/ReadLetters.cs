using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>Reads every text that became public once, and keeps what it promises until somebody says what became of it.</summary>
sealed class ReadLetters(Database database, IPublicLetters letters)
{
    /// <summary>So many are read in a round: a server that has years of them takes its time.</summary>
    const int AtOnce = 20;

    public async Task Run(DateTimeOffset now, CancellationToken stop)
    {
        var keys = await letters.Keys(stop);
        List<string> known;
        await using (var db = database.Open())
            known = await db.Set<ReadLetter>().Select(one => one.Key).ToListAsync(stop);
        var read = 0;
        // One that cannot be read now is asked for again, and holds up none behind it.
        foreach (var key in keys.Except(known))
            if (read < AtOnce && await letters.Read(key, stop) is { } letter)
            {
                await Keep(letter, now, stop);
                read++;
            }
    }

    Task<Refusal?> Keep(PublicLetter letter, DateTimeOffset now, CancellationToken stop)
    {
        var act = new Act(Actor.With("system", letter.Publisher, Role.System), Role.System, now, "a text is public");
        return database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                // Another node read it in the meantime.
                if (await db.Set<ReadLetter>().AnyAsync(one => one.Key == letter.Key, end))
                    return Refusals.Duplicate;
                db.Add(
                    new ReadLetter
                    {
                        Key = letter.Key,
                        Publisher = letter.Publisher,
                        Title = letter.Title,
                        Paper = letter.Paper,
                        Date = letter.Date,
                        ReadOn = Clock.DayOf(now),
                    }
                );
                var entered = await db.Set<Commitment>()
                    .Where(one => one.PaperDate == letter.Date)
                    .Select(one => new { one.Number, one.Words })
                    .ToListAsync(end);
                foreach (var (said, at) in letter.Promises.Select((said, at) => (said, at)))
                {
                    var one = Made(letter, said, at + 1, now);
                    if (entered.Find(promise => one.IsSaidBy(letter.Date, promise.Words)) is { } promise)
                        one.EnteredAs(promise.Number);
                    db.Add(one);
                }
                deeds.RecordJson(
                    "letter.read",
                    LetterPaths.Subject(letter.Key),
                    new { Promises = letter.Promises.Length }
                );
                return null;
            },
            stop
        );
    }

    static LetterPromise Made(PublicLetter letter, SaidPromise said, int number, DateTimeOffset now) =>
        new()
        {
            Id = new(Guid.CreateVersion7(now)),
            Letter = letter.Key,
            Publisher = letter.Publisher,
            Date = letter.Date,
            Number = number,
            Words = said.Words,
            Phrase = said.Phrase,
            Until = said.Until,
        };
}
