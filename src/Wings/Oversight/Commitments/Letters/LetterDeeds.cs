using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>What is done with promises in public texts, each deed in a write of its own.</summary>
sealed class LetterDeeds(Database database, Act act, CancellationToken stop)
{
    public Task<Refusal?> Link(Id<LetterPromise> id, int seen, int promise) =>
        Do(
            id,
            "linked",
            async (db, one, end) =>
                await db.Set<Commitment>().AnyAsync(other => other.Number == promise, end)
                    ? one.Link(act, seen, promise)
                    : LetterRefusals.NoSuchPromise
        );

    public Task<Refusal?> SetAside(Id<LetterPromise> id, int seen, string reason) =>
        Do(id, "set_aside", (_, one, _) => Task.FromResult(one.SetAside(act, seen, reason)));

    public Task<Refusal?> Reopen(Id<LetterPromise> id, int seen, string reason) =>
        Do(id, "reopened", (_, one, _) => Task.FromResult(one.Reopen(act, seen, reason)));

    Task<Refusal?> Do(
        Id<LetterPromise> id,
        string kind,
        Func<RekenschapDb, LetterPromise, CancellationToken, Task<Refusal?>> deed
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<LetterPromise>().SingleOrDefaultAsync(one => one.Id == id, end) is not { } one)
                    return LetterRefusals.Missing;
                if (await deed(db, one, end) is { } refusal)
                    return refusal;
                Record(deeds, kind, one);
                return null;
            },
            stop
        );

    /// <summary>Within the write that enters promises: what of public texts waited for them waits no longer.</summary>
    /// <param name="from">The one from which a promise was entered; null where it came in any other way.</param>
    public static async Task Met(
        RekenschapDb db,
        Deeds deeds,
        IReadOnlyCollection<Commitment> made,
        Id<LetterPromise>? from,
        CancellationToken stop
    )
    {
        var (days, named) = (made.Select(one => one.PaperDate).Distinct().ToList(), from ?? default);
        var waiting = await db.Set<LetterPromise>()
            .Where(one => one.State == LetterPromiseState.Waiting && (days.Contains(one.Date) || one.Id == named))
            .ToListAsync(stop);
        foreach (var one in waiting)
            if (
                made.FirstOrDefault(promise => one.Id == named || one.IsSaidBy(promise.PaperDate, promise.Words)) is
                { } promise
            )
            {
                one.EnteredAs(promise.Number);
                Record(deeds, "entered", one);
            }
    }

    /// <summary>The text is public, and why something was set aside is the office's.</summary>
    static void Record(Deeds deeds, string kind, LetterPromise one) =>
        deeds.RecordJson(
            "letter_promise." + kind,
            LetterPaths.Subject(one.Letter),
            new
            {
                one.Number,
                State = one.State.ToString(),
                one.Promise,
                one.Said,
            }
        );
}
