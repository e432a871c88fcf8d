using System.Collections.Immutable;
using Rekenschap.Figures.Editions;

namespace Rekenschap.Figures.Archives;

/// <summary>An edition as an archive gives it: its figures, and for each delivery what its observations amount to.</summary>
/// <param name="Read">Its deliveries hold no files, its withheld observations no value.</param>
/// <param name="Sealed">In order of acceptance.</param>
public sealed record AccountRead(EditionRead Read, ImmutableArray<SealedDelivery> Sealed)
{
    /// <summary>Observations whose value the archive tells.</summary>
    public int Opened => Sealed.Sum(one => one.Observations - one.Withheld);

    /// <summary>Observations that it only commits to.</summary>
    public int Withheld => Sealed.Sum(one => one.Withheld);

    /// <summary>Figures that rest on those, taken as they were published.</summary>
    public int Stated => Read.Figures!.Secrets.Withheld?.Stated ?? 0;

    /// <summary>How often a figure was asked for that could be neither worked out nor found among those.</summary>
    public int Unknown => Read.Figures!.Secrets.Withheld?.Unknown ?? 0;
}

/// <summary>What the observations of an accepted delivery amount to.</summary>
/// <param name="File">Path of the delivered file from the edition folder.</param>
/// <param name="Root">Root over the leaves as they follow from the observations, in hexadecimal.</param>
/// <param name="StatedRoot">As the archive's list of deliveries has it.</param>
public sealed record SealedDelivery(
    string File,
    long? LedgerPosition,
    int Observations,
    int Withheld,
    string Root,
    string? StatedRoot
);
