using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>A publication among those of its edition.</summary>
/// <param name="Made">The day it was at the office.</param>
/// <param name="Replaced">By which number, and when; null for the latest.</param>
/// <param name="IsKept">Whether its files are there.</param>
/// <param name="HasArchive">Whether its archive is; something in it may have been destroyed.</param>
/// <param name="Losses">What went from it, by delivery.</param>
public sealed record KeptLine(
    Id<StoredPublication> Id,
    int Number,
    DateOnly Made,
    ImmutableArray<byte> TreeHead,
    (int Number, DateOnly On)? Replaced,
    bool IsKept,
    bool HasArchive,
    ImmutableArray<Bilingual> Losses
)
{
    public Bilingual Mark => KeptTexts.Mark(Number, Made, Replaced);

    /// <summary>Every publication of an edition, the latest first.</summary>
    public static async Task<ImmutableArray<KeptLine>> All(
        RekenschapDb db,
        string edition,
        CancellationToken stop = default
    )
    {
        var all = await db.Set<StoredPublication>()
            .AsNoTracking()
            .Where(one => one.Edition == edition)
            .OrderByDescending(one => one.Number)
            .Select(one => new
            {
                one.Id,
                one.Number,
                one.MadeAt,
                one.TreeHead,
            })
            .ToListAsync(stop);
        var ids = all.ConvertAll(one => one.Id);
        var kept = await db.Set<KeptPublication>()
            .Where(one => ids.Contains(one.Publication))
            .Select(one => one.Publication)
            .ToListAsync(stop);
        var losses = (
            await db.Set<KeptLoss>().AsNoTracking().Where(one => ids.Contains(one.Publication)).ToListAsync(stop)
        )
            .OrderBy(one => one.Delivery, StringComparer.Ordinal)
            .ToLookup(one => one.Publication);
        return
        [
            .. all.Select(
                (one, place) =>
                    new KeptLine(
                        one.Id,
                        one.Number,
                        Clock.DayOf(one.MadeAt),
                        one.TreeHead,
                        place == 0 ? null : (all[place - 1].Number, Clock.DayOf(all[place - 1].MadeAt)),
                        kept.Contains(one.Id),
                        kept.Contains(one.Id) && !losses[one.Id].Any(),
                        [.. losses[one.Id].Select(loss => loss.Says)]
                    )
            ),
        ];
    }
}
