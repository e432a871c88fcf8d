using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Looks up what is being prepared or decided on.</summary>
static class UnderWay
{
    /// <summary>Of one edition, in the order in which they were begun.</summary>
    public static async Task<ImmutableArray<Delivery>> Of(
        Database database,
        WorkedEdition edition,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        var begun = await db.Set<Delivery>()
            .AsNoTracking()
            .Where(one => one.Edition == edition.Id && one.HandedInAt != null)
            .OrderBy(one => one.HandedInAt)
            .ToListAsync(stop);
        return [.. begun.Where(one => one.IsUnderWay)];
    }

    /// <summary>One delivery that was handed in here, with its edition's code; null where there is none.</summary>
    public static async Task<(Delivery Delivery, string Edition)?> Find(
        Database database,
        string id,
        CancellationToken stop
    )
    {
        if (!Id<Delivery>.TryParse(id, out var known))
            return null;
        await using var db = database.Open();
        var found = await db.Set<Delivery>()
            .AsNoTracking()
            .Where(one => one.Id == known && one.HandedInAt != null)
            .Join(
                db.Set<Edition>(),
                one => one.Edition,
                edition => edition.Id,
                (one, edition) => new { one, edition.Code }
            )
            .SingleOrDefaultAsync(stop);
        return found is null ? null : (found.one, found.Code);
    }
}
