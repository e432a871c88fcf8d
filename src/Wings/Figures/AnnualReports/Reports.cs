using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Looks up what was recorded of annual reports.</summary>
static class Reports
{
    /// <summary>Of everybody in a collection: by organisation, and of each the last year first.</summary>
    public static async Task<ImmutableArray<AnnualReport>> Of(
        Database database,
        WorkedEdition edition,
        Collection collection,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        var all = await db.Set<AnnualReport>()
            .AsNoTracking()
            .Where(one => one.Edition == edition.Id && one.Collection == collection.Code)
            .ToListAsync(stop);
        return
        [
            .. all.Where(one => !one.Figures.IsEmpty)
                .OrderBy(one => one.Organisation, StringComparer.Ordinal)
                .ThenByDescending(one => one.Period, StringComparer.Ordinal),
        ];
    }

    /// <summary>Null where nothing was recorded.</summary>
    public static Task<AnnualReport?> Find(
        RekenschapDb db,
        WorkedEdition edition,
        string collection,
        string organisation,
        string period,
        CancellationToken stop
    ) =>
        db.Set<AnnualReport>()
            .SingleOrDefaultAsync(
                one =>
                    one.Edition == edition.Id
                    && one.Collection == collection
                    && one.Organisation == organisation
                    && one.Period == period,
                stop
            );
}
