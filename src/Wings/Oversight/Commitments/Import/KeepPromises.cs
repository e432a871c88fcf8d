using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Letters;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>Puts what somebody accepted of a sheet in the register: all of it or nothing, each promise with its own entry in the ledger.</summary>
/// <param name="publisher">Code of the organisation that publishes.</param>
/// <param name="invented">Whether the edition is a demonstration.</param>
sealed class KeepPromises(Database database, Act act, string publisher, bool invented)
{
    /// <param name="last">Number of the latest promise when the sheet was held against the register: with a later one it may have to be read otherwise.</param>
    public Task<Refusal?> Run(ImmutableArray<PromiseStep> steps, int last, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await Last(db.Set<Commitment>(), end) != last)
                    return Refusals.Stale;
                var followed = steps.Select(step => step.Other).OfType<int>().ToList();
                var others = await db.Set<Commitment>()
                    .Where(one => followed.Contains(one.Number))
                    .ToDictionaryAsync(one => one.Number, end);
                var (number, all) = (last, new List<Commitment>());
                foreach (var step in steps)
                {
                    var made = Make(step, ++number);
                    db.Add(made);
                    all.Add(made);
                    CommitmentDeeds.Record(deeds, "imported", made);
                    if (step.Other is { } to && Link(deeds, made, step, others.GetValueOrDefault(to)) is { } refusal)
                        return refusal;
                }
                await LetterDeeds.Met(db, deeds, all, null, end);
                return null;
            },
            stop
        );

    public static async Task<int> Last(IQueryable<Commitment> all, CancellationToken stop) =>
        await all.MaxAsync(one => (int?)one.Number, stop) ?? 0;

    Commitment Make(PromiseStep step, int number) =>
        step.Entered!.Numbered(number, new(Guid.CreateVersion7(act.At)), publisher, invented, act.Role);

    Refusal? Link(Deeds deeds, Commitment made, PromiseStep step, Commitment? other)
    {
        if (other is not { SameAs: null })
            return CommitmentRefusals.NoSuchLink;
        if (made.Link(act, made.Revision, step.Other!.Value) is { } refusal)
            return refusal;
        other.LeadTo();
        CommitmentDeeds.Record(deeds, "linked", made);
        return null;
    }
}
