using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Errata;

/// <summary>The latest publication of an edition as it is out there: its texts, its verdicts, and the policy they were given by.</summary>
public sealed record PublishedWork(
    StoredPublication Publication,
    Policy Policy,
    ImmutableArray<PublishedText> Texts,
    ImmutableArray<PublishedClaim> Claims
)
{
    /// <summary>Null where nothing was published.</summary>
    public static async Task<PublishedWork?> Load(RekenschapDb db, string edition, CancellationToken stop = default)
    {
        if (await StoredPublication.Latest(db, edition, stop) is not { } latest)
            return null;
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
