using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Commitments.Letters;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What is done with promises, each deed in a write of its own.</summary>
sealed class CommitmentDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>Takes a promise into the register, under the next number.</summary>
    /// <param name="make">Makes it with its number.</param>
    /// <param name="from">The promise in a public text from which it was entered; null where there is none.</param>
    public async Task<(Refusal? Refusal, int Number)> Enter(Func<int, Commitment> make, Id<LetterPromise>? from = null)
    {
        var number = 0;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                number = (await db.Set<Commitment>().MaxAsync(one => (int?)one.Number, end) ?? 0) + 1;
                var made = make(number);
                db.Add(made);
                deeds.RecordJson("commitment.entered", CommitmentPaths.Subject(number), CommitmentEntry.Of(made));
                await LetterDeeds.Met(db, deeds, [made], from, end);
                return null;
            },
            stop
        );
        return (refusal, number);
    }

    public Task<Refusal?> Keep(int number, int seen, DateOnly on, string evidence) =>
        Do(number, "kept", one => one.Keep(act, seen, on, evidence));

    public Task<Refusal?> Withdraw(int number, int seen, DateOnly on, string reason) =>
        Do(number, "withdrawn", one => one.Withdraw(act, seen, on, reason));

    public Task<Refusal?> Reopen(int number, int seen, string reason) =>
        Do(number, "reopened", one => one.Reopen(act, seen, reason));

    public Task<Refusal?> Correct(int number, int seen, EnteredCommitment right, DateOnly on, string reason) =>
        Do(number, "corrected", one => one.Correct(act, seen, right, on, reason));

    public Task<Refusal?> Unlink(int number, int seen) => Do(number, "unlinked", one => one.Unlink(act, seen));

    public Task<Refusal?> Link(int number, int seen, int to) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var all = await db.Set<Commitment>()
                    .Where(one => one.Number == number || one.Number == to || one.SameAs == number)
                    .ToListAsync(end);
                if (all.Find(one => one.Number == number) is not { } one)
                    return CommitmentRefusals.Missing;
                if (all.Exists(other => other.SameAs == number))
                    return CommitmentRefusals.LeadsHere;
                if (to == number || all.Find(other => other.Number == to) is not { SameAs: null } other)
                    return CommitmentRefusals.NoSuchLink;
                if (one.Link(act, seen, to) is { } refusal)
                    return refusal;
                // Linking that one elsewhere at the same moment is refused as stale.
                other.LeadTo();
                Record(deeds, "linked", one);
                return null;
            },
            stop
        );

    Task<Refusal?> Do(int number, string kind, Func<Commitment, Refusal?> deed) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.Set<Commitment>().SingleOrDefaultAsync(one => one.Number == number, end) is not { } one)
                    return CommitmentRefusals.Missing;
                if (deed(one) is { } refusal)
                    return refusal;
                Record(deeds, kind, one);
                return null;
            },
            stop
        );

    internal static void Record(Deeds deeds, string kind, Commitment one) =>
        deeds.RecordJson("commitment." + kind, CommitmentPaths.Subject(one.Number), CommitmentEntry.Of(one));
}
