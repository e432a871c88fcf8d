using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Brings together what the grid of an organisation shows.</summary>
sealed class OpenGrid(Database database)
{
    /// <summary>Null for an organisation that the collection does not know.</summary>
    public async Task<GridSheet?> Run(WorkCall call, WorkedEdition edition, Collection collection)
    {
        var organisation = call.Who.Organisation;
        if (!edition.Knows(collection, organisation, out var deliverer))
            return null;
        await using var db = database.Open();
        var all = await db.Set<Delivery>()
            .AsNoTracking()
            .Where(one =>
                one.Edition == edition.Id && one.Collection == collection.Code && one.Organisation == organisation
            )
            .OrderBy(one => one.Number)
            .ToListAsync(call.Stop);
        var underWay = all.Find(one => one.IsUnderWay);
        var number = underWay?.Number ?? (all.Count == 0 ? 1 : all[^1].Number + 1);
        var draft = await db.Set<GridDraft>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one =>
                    one.Edition == edition.Id && one.Collection == collection.Code && one.Organisation == organisation,
                call.Stop
            );
        var bytes = underWay is null ? null : await KeptFiles.Find(db, underWay.FileHash, call.Stop);
        return new(
            edition,
            collection,
            deliverer,
            underWay,
            number,
            GridPlan.Of(edition, collection, deliverer),
            underWay is null || bytes is null
                ? ImmutableDictionary<(string, Coordinate), decimal?>.Empty
                : Held(
                    edition,
                    DraftFiles.Of(collection, deliverer, underWay, underWay.Explanations, call.Clock.Today),
                    bytes
                ),
            draft?.Number == number ? draft : null
        );
    }

    static ImmutableDictionary<(string, Coordinate), decimal?> Held(
        WorkedEdition edition,
        DeliveryFile file,
        byte[] bytes
    ) =>
        ReadableRows
            .Of(edition, file, bytes)
            .DistinctBy(row => (row.Indicator, row.At))
            .ToImmutableDictionary(row => (row.Indicator, row.At), row => row.Value);
}
