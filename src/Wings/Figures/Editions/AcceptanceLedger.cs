using System.Collections.Immutable;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Figures.Editions;

/// <summary>The ledger of an edition's acceptances, with what each entry commits to.</summary>
/// <param name="Acceptances">In order; the first belongs to position 1.</param>
/// <param name="Seals">Makes the leaves of an acceptance's observations anew, for a proof of one of them.</param>
public sealed record AcceptanceLedger(Chain Chain, ImmutableArray<Acceptance> Acceptances, SealAcceptances Seals)
{
    public IReadOnlyList<LedgerEntry> Entries => Chain.Entries;
}

/// <summary>One acceptance: its entry, the content that the entry commits to, and the hash of the file that was accepted.</summary>
/// <param name="Delivery">Position in the edition's list of deliveries.</param>
/// <param name="FileHash">SHA-256 of the file's bytes.</param>
/// <param name="Content">UTF-8 text of lines <c>key value</c>; holds a commitment to the file's hash, and the root of the observations' leaves.</param>
public sealed record Acceptance(
    LedgerEntry Entry,
    int Delivery,
    ImmutableArray<byte> FileHash,
    ImmutableArray<byte> Content
);
