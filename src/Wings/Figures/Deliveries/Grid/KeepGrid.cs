using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Keeps what was typed, for who goes on later or elsewhere.</summary>
sealed class KeepGrid(Database database, GridSheet sheet, Language language, DateTimeOffset now)
{
    /// <param name="seen">Revision of the draft that the page showed; 0 where there was none.</param>
    /// <returns>The draft as it now is, or why it was not kept.</returns>
    public async Task<(Refusal? Refusal, GridDraft? Draft)> Keep(
        ImmutableSortedDictionary<string, string> typed,
        int seen,
        CancellationToken stop
    )
    {
        GridDraft? kept = null;
        var refusal = await database.Office.Keep(
            async (db, _, end) =>
            {
                var draft = await Find(db, end);
                // What was typed for an earlier delivery counts as nothing.
                if (Refusals.IfStale(seen, draft?.Number == sheet.Number ? draft.Revision : 0) is { } stale)
                    return stale;
                if (draft is null)
                    db.Add(draft = New());
                (draft.Number, draft.Language, draft.Typed, draft.SavedAt) = (sheet.Number, language, typed, now);
                draft.Over = sheet.UnderWay?.FileHash ?? [];
                draft.Revision++;
                kept = draft;
                return null;
            },
            stop
        );
        return (refusal, refusal is null ? kept : null);
    }

    /// <summary>After a file was made of it: gone where that holds no errors, else still what stands in the fields.</summary>
    public Task<Refusal?> Done(Id<Delivery> made, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                if (await Find(db, end) is not { } draft)
                    return null;
                var delivery = await db.Set<Delivery>().AsNoTracking().SingleAsync(one => one.Id == made, end);
                if (delivery.State == DeliveryState.Drafted)
                    draft.Over = delivery.FileHash;
                else
                    db.Remove(draft);
                return null;
            },
            stop
        );

    Task<GridDraft?> Find(RekenschapDb db, CancellationToken stop) =>
        db.Set<GridDraft>()
            .SingleOrDefaultAsync(
                one =>
                    one.Edition == sheet.Edition.Id
                    && one.Collection == sheet.Collection.Code
                    && one.Organisation == sheet.Deliverer.Code,
                stop
            );

    GridDraft New() =>
        new()
        {
            Edition = sheet.Edition.Id,
            Collection = sheet.Collection.Code,
            Organisation = sheet.Deliverer.Code,
        };
}
