using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>
/// Asks, answers or closes. The ledger is told that something was said and commits to it by its hash; the words stay in the
/// thread.
/// </summary>
sealed class SayInThread(Database database, Act act, Asked asked, string indicator)
{
    public Task<Refusal?> Say(Side side, int seen, string text, CancellationToken stop) =>
        Do(
            thread => (thread.Say(act, seen, side, text), thread.OpenBy == side ? "asked" : "answered"),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            stop
        );

    public Task<Refusal?> Close(int seen, CancellationToken stop) =>
        Do(thread => (thread.Close(seen), "closed"), null, stop);

    async Task<Refusal?> Do(
        Func<QuestionThread, (Refusal? Refusal, string Told)> deed,
        string? sha256,
        CancellationToken stop
    )
    {
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var thread = await Find(db, end);
                var (refused, told) = deed(thread);
                if (refused is not null)
                    return refused;
                var subject = $"{asked.Edition.Facts.Code}/{asked.Collection.Code}/{asked.Organisation}/{indicator}";
                deeds.RecordJson(
                    $"question.{told}",
                    subject,
                    new { Message = thread.Messages.Length, Sha256 = sha256 }
                );
                return null;
            },
            stop
        );
        // Two who ask the first question at once: the other was first, and is read first.
        return refusal == Refusals.Duplicate ? Refusals.Stale : refusal;
    }

    async Task<QuestionThread> Find(RekenschapDb db, CancellationToken stop)
    {
        var known = await db.Set<QuestionThread>()
            .SingleOrDefaultAsync(
                one =>
                    one.Edition == asked.Edition.Id
                    && one.Collection == asked.Collection.Code
                    && one.Organisation == asked.Organisation
                    && one.Indicator == indicator,
                stop
            );
        if (known is not null)
            return known;
        var thread = new QuestionThread
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Edition = asked.Edition.Id,
            Collection = asked.Collection.Code,
            Organisation = asked.Organisation,
            Indicator = indicator,
        };
        db.Add(thread);
        return thread;
    }
}
