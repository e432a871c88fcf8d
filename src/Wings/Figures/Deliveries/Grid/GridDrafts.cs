using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>What was typed for a delivery that is done with.</summary>
static class GridDrafts
{
    /// <summary>Lets go of it: the figures of a delivery are kept with it, and go with it.</summary>
    public static Task Forget(Database database, Delivery done, CancellationToken stop) =>
        database.Office.Keep(
            async (db, _, end) =>
            {
                db.RemoveRange(
                    await db.Set<GridDraft>()
                        .Where(one =>
                            one.Edition == done.Edition
                            && one.Collection == done.Collection
                            && one.Organisation == done.Organisation
                            && one.Number <= done.Number
                        )
                        .ToListAsync(end)
                );
                return null;
            },
            stop
        );
}
