using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>
/// The last day on which silence keeps a delivery from being approved: the one by which who delivers had to, which is later
/// than the collection's own where more time was granted. Whoever gets the rows later must have the time to look at them.
/// </summary>
static class AnswerDay
{
    /// <param name="granted">The last day that was granted to who delivers; null where none was.</param>
    public static DateOnly Of(Collection collection, DateOnly? granted) =>
        granted is { } later && later > collection.Due ? later : collection.Due;

    public static async Task<DateOnly> Of(
        RekenschapDb db,
        Delivery delivery,
        Collection collection,
        CancellationToken stop
    ) =>
        Of(
            collection,
            await db.Set<MoreTimeRequest>()
                .Where(one =>
                    one.Edition == delivery.Edition
                    && one.Collection == delivery.Collection
                    && one.Organisation == delivery.Organisation
                )
                .MaxAsync(one => one.Until, stop)
        );
}
