using System.Collections.Immutable;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Figures.Archives;

/// <summary>The observations of one delivery as they stand in an archive.</summary>
/// <param name="Places">How the place of each is written, by row.</param>
/// <param name="Withheld">Rows that are only committed to.</param>
/// <param name="Root">Root over the leaves.</param>
sealed record ArchivedRows(
    ImmutableArray<Observation> Observations,
    ImmutableArray<string> Places,
    ImmutableArray<int> Withheld,
    ImmutableArray<byte> Root
)
{
    public static readonly ArchivedRows None = new([], [], [], MerkleTree.Root([]));
}
