using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Errata;

/// <summary>A publication of an edition as it is out there: its texts, its verdicts, and the policy they were given by.</summary>
public sealed record PublishedWork(
    StoredPublication Publication,
    Policy Policy,
    ImmutableArray<PublishedText> Texts,
    ImmutableArray<PublishedClaim> Claims
)
{
    /// <summary>Whether a later publication has another text in the place of these.</summary>
    public bool Replaced { get; init; }

    /// <summary>The latest publication of an edition, then each before it with the texts that are no longer in a later one.</summary>
    public static async Task<ImmutableArray<PublishedWork>> Load(
        RekenschapDb db,
        string edition,
        CancellationToken stop = default
    )
    {
        var publications = await db.Set<StoredPublication>()
            .AsNoTracking()
            .Where(one => one.Edition == edition)
            .OrderByDescending(one => one.Number)
            .ToListAsync(stop);
        var works = ImmutableArray.CreateBuilder<PublishedWork>(publications.Count);
        var seen = new HashSet<(string, string)>();
        foreach (var publication in publications)
        {
            var work = await Load(db, publication, stop);
            works.Add(
                work with
                {
                    Texts = [.. work.Texts.Where(text => seen.Add((text.Path, text.Text)))],
                    Replaced = works.Count > 0,
                }
            );
        }
        return works.ToImmutable();
    }

    static async Task<PublishedWork> Load(RekenschapDb db, StoredPublication latest, CancellationToken stop)
    {
        var texts = db.Set<PublishedText>().AsNoTracking().Where(one => one.Publication == latest.Id);
        var claims = db.Set<PublishedClaim>().AsNoTracking().Where(one => one.Publication == latest.Id);
        return new(
            latest,
            latest.Policy.Length == 0 ? Policy.Default : JsonSerializer.Deserialize<Policy>(latest.Policy)!,
            [.. await texts.OrderBy(one => one.Path).ToListAsync(stop)],
            [.. await claims.OrderBy(one => one.Document).ThenBy(one => one.Number).ToListAsync(stop)]
        );
    }
}
