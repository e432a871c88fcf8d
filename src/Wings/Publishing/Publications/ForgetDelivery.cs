using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Publications;

/// <summary>
/// Takes out of the publications that are kept what was found in a delivery that is destroyed. Its verdicts stay as they
/// were published; the delivery is marked.
/// </summary>
public static class ForgetDelivery
{
    /// <summary>Within the write that destroys it.</summary>
    /// <param name="file">Path of the delivered file from the edition folder.</param>
    public static async Task Run(RekenschapDb db, string edition, string file, CancellationToken stop = default)
    {
        var kept = await db.Set<StoredPublication>().Where(one => one.Edition == edition).ToListAsync(stop);
        foreach (var publication in kept)
            if (Without(publication.Result, file) is { } result)
                publication.Result = result;
    }

    /// <summary>Null where the delivery is not in it.</summary>
    static string? Without(string result, string file)
    {
        if (JsonNode.Parse(result) is not JsonObject read || read["deliveries"] is not JsonArray deliveries)
            return null;
        var found = false;
        foreach (var delivery in deliveries.OfType<JsonObject>().Where(one => (string?)one["file"] == file))
        {
            found = true;
            delivery["findings"] = new JsonArray();
            delivery["destroyed"] = true;
        }
        return found ? read.ToJsonString(KeptJson.Written) : null;
    }
}
