using System.Collections.Immutable;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Host.Archiving;

/// <summary>
/// For whoever wants to check one entry, or an earlier head, without the whole ledger: the proofs of RFC 9162, hashes in
/// hexadecimal.
/// </summary>
/// <param name="Printed">The head that the pages print, of the ledger before the archive was packed, with the proof that the last one grew from it.</param>
internal sealed record ProofsFile(
    string Edition,
    string Time,
    long Size,
    string Root,
    PrintedHead Printed,
    ImmutableArray<EntryProof> Entries
)
{
    public const string Path = "account/proofs.json";

    public static ProofsFile Of(TreeHead head, IReadOnlyList<LedgerEntry> entries)
    {
        ImmutableArray<ImmutableArray<byte>> leaves =
        [
            .. entries.Select(entry => MerkleTree.Leaf(entry.Hash.AsSpan())),
        ];
        var tree = new StandingTree(leaves);
        var printed = Math.Max(0, leaves.Length - 1);
        return new(
            head.Edition,
            head.TimeText,
            head.Size,
            head.RootText,
            new(
                printed,
                LedgerLine.Hex(MerkleTree.Root(leaves[..printed])),
                printed == 0 ? [] : [.. MerkleTree.Consistency(leaves, printed).Select(LedgerLine.Hex)]
            ),
            [
                .. entries.Select(
                    (entry, index) => new EntryProof(entry.Position, [.. tree.Proof(index).Select(LedgerLine.Hex)])
                ),
            ]
        );
    }
}

/// <summary>A head of the same ledger when it was shorter.</summary>
internal sealed record PrintedHead(long Size, string Root, ImmutableArray<string> Consistency);

/// <summary>The hashes beside the way from an entry to the root, from below.</summary>
internal sealed record EntryProof(long Position, ImmutableArray<string> Inclusion);
