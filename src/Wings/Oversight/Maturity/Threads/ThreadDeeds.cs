using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>What is done with texts for the public, with the numbers as they are within the same write.</summary>
sealed class ThreadDeeds(Database database, Act act, CancellationToken stop)
{
    /// <summary>A text with its numbers, put to who releases it.</summary>
    public Task<Refusal?> Begin(ThreadsText made) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                made.Beside = await Numbers(db, made.Model, made.Year, end);
                if (made.Beside.All(one => one.Average is null))
                    return MaturityRefusals.TellsNothing;
                db.Add(made);
                deeds.RecordJson("maturity_threads.begun", MaturityPaths.Subject(made.Id), MaturityEntry.Of(made));
                return null;
            },
            stop
        );

    public Task<Refusal?> Do(
        Id<ThreadsText> id,
        ThreadsVerb verb,
        Func<ThreadsText, Act, ImmutableArray<ToldLine>, Refusal?> deed
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                if (await db.FindAsync<ThreadsText>([id], end) is not { } one)
                    return MaturityRefusals.Missing;
                if (deed(one, act, await Numbers(db, one.Model, one.Year, end)) is { } refusal)
                    return refusal;
                deeds.RecordJson(
                    "maturity_threads." + ThreadForms.Name(verb),
                    MaturityPaths.Subject(id),
                    MaturityEntry.Of(one)
                );
                return null;
            },
            stop
        );

    /// <summary>What the public may see of a model and year, by what was agreed to.</summary>
    public static async Task<ImmutableArray<ToldLine>> Numbers(
        RekenschapDb db,
        MaturityModel model,
        int year,
        CancellationToken stop
    )
    {
        var all = await db.Set<Assessment>()
            .AsNoTracking()
            .Where(one => one.Model == model && one.State == AssessmentState.Agreed)
            .ToListAsync(stop);
        return ToldLine.Of(model, year, all.ConvertAll(one => one.AsMeasured));
    }
}
