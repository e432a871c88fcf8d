using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Looks up what was asked.</summary>
static class Threads
{
    /// <summary>All of an edition that somebody may see.</summary>
    public static async Task<ImmutableArray<QuestionThread>> Of(
        RekenschapDb db,
        WorkedEdition edition,
        SignedIn who,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Set<QuestionThread>().AsNoTracking().Where(one => one.Edition == edition.Id).ToListAsync(stop)
            ).Where(one => Asked.Sees(who, edition, one.Organisation)),
        ];

    /// <summary>Of one organisation in one collection, by indicator.</summary>
    public static async Task<Dictionary<string, QuestionThread>> Of(
        RekenschapDb db,
        Asked asked,
        CancellationToken stop
    ) =>
        await db.Set<QuestionThread>()
            .AsNoTracking()
            .Where(one =>
                one.Edition == asked.Edition.Id
                && one.Collection == asked.Collection.Code
                && one.Organisation == asked.Organisation
            )
            .ToDictionaryAsync(one => one.Indicator, StringComparer.Ordinal, stop);
}
