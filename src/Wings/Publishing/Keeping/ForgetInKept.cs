using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>
/// Takes out of the publications that are kept what a destroyed delivery held: the files that hold it go, in their place it
/// is told what went, and nothing that is left in the ledger opens a commitment to it.
/// </summary>
public static class ForgetInKept
{
    /// <summary>Within the write that destroys it.</summary>
    public static async Task Run(
        RekenschapDb db,
        string edition,
        ShownOf shown,
        Bilingual says,
        CancellationToken stop = default
    )
    {
        var kept = await db.Set<KeptPublication>()
            .Join(
                db.Set<StoredPublication>().Where(one => one.Edition == edition),
                one => one.Publication,
                publication => publication.Id,
                (one, publication) => new { one, publication.Result }
            )
            .ToListAsync(stop);
        foreach (var found in kept.Where(found => Had(found.Result, shown)))
            await Forget(db, found.one, shown, says, stop);
    }

    /// <summary>A publication tells of every delivery and document that was in it; of other files it does not.</summary>
    static bool Had(string result, ShownOf shown) =>
        shown is { IsProse: false, Collection: "" } || result.Contains($"\"{shown.File}\"", StringComparison.Ordinal);

    static async Task Forget(
        RekenschapDb db,
        KeptPublication kept,
        ShownOf shown,
        Bilingual says,
        CancellationToken stop
    )
    {
        var id = kept.Publication;
        var holds = new HoldsOf(
            shown,
            await db.Set<PublishedText>().AsNoTracking().Where(one => one.Publication == id).ToListAsync(stop),
            await db.Set<PublishedClaim>().AsNoTracking().Where(one => one.Publication == id).ToListAsync(stop)
        );
        var files = await db.Set<KeptFile>().Where(one => one.Publication == id).ToListAsync(stop);
        foreach (var file in files.Where(file => holds.Takes(file.Path)))
            (file.Destroyed, file.Hash) = (true, []);
        kept.Ledger = Closed(kept.Ledger, shown.File);
        db.Add(
            new KeptLoss
            {
                Publication = id,
                Delivery = shown.File,
                SaysNl = says.Nl,
                SaysEn = says.En,
            }
        );
        await EraseBlocks.But(db, id, files.Where(file => !file.Destroyed), stop);
    }

    /// <summary>The ledger without what opens its entries about a delivery.</summary>
    static string Closed(string ledger, string delivery)
    {
        var read = JsonNode.Parse(ledger)!;
        foreach (var entry in read["entries"]!.AsArray().OfType<JsonObject>())
            if ((string?)entry["subject"] == delivery)
            {
                entry.Remove("salt");
                entry.Remove("content");
            }
        return read.ToJsonString(KeptJson.Written) + "\n";
    }
}
