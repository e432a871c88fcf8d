using System.Collections.Immutable;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>What the ledger commits to of a sample: by what it was drawn from what, and what was found.</summary>
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
    ImmutableArray<SampleItem> Items,
    string? Conclusion
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
            sample.Items,
            sample.Conclusion
        );
}
