using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Publications;

/// <summary>Takes a document that is destroyed out of the publications that are kept: its text, its claims, and what was judged of it.</summary>
public static class ForgetDocument
{
    static readonly string[] Lists = ["claims", "untagged", "errata"];

    /// <summary>Within the write that destroys it.</summary>
    /// <param name="file">Path of the text from the edition folder.</param>
    public static async Task Run(RekenschapDb db, string edition, string file, CancellationToken stop = default)
    {
        var kept = await db.Set<StoredPublication>().Where(one => one.Edition == edition).ToListAsync(stop);
        foreach (var publication in kept)
        {
            publication.Result = Without(publication.Result, file);
            await db.Set<PublishedText>()
                .Where(one => one.Publication == publication.Id && one.Path == file)
                .ExecuteDeleteAsync(stop);
            await db.Set<PublishedClaim>()
                .Where(one => one.Publication == publication.Id && one.Document == file)
                .ExecuteDeleteAsync(stop);
        }
    }

    static string Without(string result, string file)
    {
        if (JsonNode.Parse(result) is not JsonObject read)
            return result;
        foreach (var list in Lists.Select(name => read[name]).OfType<JsonArray>())
            for (var i = list.Count - 1; i >= 0; i--)
                if ((string?)list[i]!["document"] == file)
                    list.RemoveAt(i);
        return read.ToJsonString(KeptJson.Written);
    }
}
