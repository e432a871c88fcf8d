using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>Asked within every write that hands in, submits or accepts, whatever way it comes in.</summary>
static class FreezeGuard
{
    /// <param name="at">When the deed is done.</param>
    /// <returns>Null where it may.</returns>
    public static async Task<Refusal?> Refuse(
        RekenschapDb db,
        Id<Edition> edition,
        string collection,
        string organisation,
        DateTimeOffset at,
        CancellationToken stop
    )
    {
        var freeze = await db.Set<ChangeFreeze>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Edition == edition, stop);
        if (freeze is null || !freeze.HoldsOn(Clock.DayOf(at)))
            return null;
        var isExcepted = await db.Set<FreezeException>()
            .AnyAsync(
                one =>
                    one.Edition == edition
                    && one.Collection == collection
                    && one.Organisation == organisation
                    && one.EndedAt == null,
                stop
            );
        return isExcepted ? null : FreezeTexts.Refusal(freeze.From!.Value);
    }

    public static Task<Refusal?> Refuse(
        RekenschapDb db,
        Delivery delivery,
        DateTimeOffset at,
        CancellationToken stop
    ) => Refuse(db, delivery.Edition, delivery.Collection, delivery.Organisation, at, stop);
}
