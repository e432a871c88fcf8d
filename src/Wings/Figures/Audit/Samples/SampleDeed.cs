using System.Collections.Immutable;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>
/// What the ledger commits to of a sample: by what it was drawn from what, and what was found. Of an item its place and no
/// value: what was delivered can be destroyed, and must not stay behind here.
/// </summary>
sealed record SampleDeed(
    string Edition,
    string Indicator,
    string Collection,
    string Period,
    string Method,
    int Size,
    string Seed,
    int Population,
    string Digest,
    ImmutableArray<SampledDeed> Items,
    bool IsClosed
)
{
    public static SampleDeed Of(AuditSample sample) =>
        new(
            sample.Edition,
            sample.Indicator,
            sample.Collection,
            sample.Period,
            sample.Method.ToString(),
            sample.Size,
            sample.Seed,
            sample.Population,
            sample.Digest,
            [
                .. sample.Items.Select(one => new SampledDeed(
                    one.Key,
                    one.File,
                    one.Place,
                    one.Position,
                    one.Hits,
                    one.Finding.ToString()
                )),
            ],
            sample.ClosedAt is not null
        );
}

/// <summary>An item as the ledger commits to it.</summary>
sealed record SampledDeed(string Key, string File, string Place, long? Position, int Hits, string Finding);
