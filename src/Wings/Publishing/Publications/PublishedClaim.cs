using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Publications;

/// <summary>A claim as it was published: its words, its verdict, and what was said of the value.</summary>
public sealed class PublishedClaim
{
    public required Id<StoredPublication> Publication { get; init; }

    public required string Document { get; init; }

    /// <summary>From 1 in order of the text.</summary>
    public required int Number { get; init; }

    public required string Words { get; init; }

    /// <summary>As the document writes it: <c>gas_use?period=2023</c>.</summary>
    public required string Target { get; init; }

    public required Verdict Verdict { get; init; }

    public required string SaidNl { get; init; }

    public required string SaidEn { get; init; }

    public Bilingual Said => new(SaidNl, SaidEn);
}
