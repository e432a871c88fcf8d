using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ledger;

/// <summary>Where a ledger stops being true, and why. Everything before the position verifies.</summary>
public sealed record LedgerBreak(long Position, Bilingual Reason);

/// <summary>A ledger in memory, to which entries are only ever appended. Not safe for concurrent appending.</summary>
public sealed class Chain
{
    readonly List<LedgerEntry> entries;

    /// <summary>Without entries.</summary>
    public Chain() => entries = [];

    /// <summary>With entries as they were kept; whether they are an unbroken chain is for <see cref="Verify"/> to say.</summary>
    public Chain(IEnumerable<LedgerEntry> kept) => entries = [.. kept];

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>Hash of the last entry; 32 zero bytes while there is none.</summary>
    public ImmutableArray<byte> Head => entries.Count == 0 ? EntrySeal.Nothing : entries[^1].Hash;

    /// <summary>Root of the Merkle tree (RFC 9162) whose leaves are the hashes of the entries, in order.</summary>
    public ImmutableArray<byte> TreeHead => TreeHeadOf(entries);

    /// <inheritdoc cref="TreeHead"/>
    public static ImmutableArray<byte> TreeHeadOf(IEnumerable<LedgerEntry> entries) =>
        MerkleTree.Root([.. entries.Select(entry => MerkleTree.Leaf(entry.Hash.AsSpan()))]);

    /// <summary>
    /// Appends what happened. The content itself is not kept, only a commitment to it, whose salt is
    /// <see cref="Salts.ForEntry"/> of the entry.
    /// </summary>
    public LedgerEntry Append(
        DateTimeOffset at,
        string actor,
        Role role,
        string organisation,
        string kind,
        string subject,
        ReadOnlySpan<byte> content,
        Salts salts
    )
    {
        var position = entries.Count + 1L;
        var commitment = Commitment.To(salts.ForEntry(position, kind, subject), content);
        var open = new LedgerEntry(position, at, actor, role, organisation, kind, subject, commitment, Head, []);
        var entry = EntrySeal.Sealed(open);
        entries.Add(entry);
        return entry;
    }

    /// <summary>The first position at which the entries, given from the first on, are not an unbroken chain; null when they are.</summary>
    public static LedgerBreak? Verify(IEnumerable<LedgerEntry> entries)
    {
        var (position, previous) = (0L, EntrySeal.Nothing);
        foreach (var entry in entries)
        {
            if (Fault(entry, ++position, previous) is { } fault)
                return new(position, fault);
            previous = entry.Hash;
        }
        return null;
    }

    static Bilingual? Fault(LedgerEntry entry, long position, ImmutableArray<byte> previous)
    {
        if (entry.Position != position)
            return new(
                $"Op plaats {position} van het grootboek staat regel {entry.Position}; er ontbreekt of verschoof een regel",
                $"Position {position} of the ledger holds entry {entry.Position}; an entry is missing or was moved"
            );
        if (!entry.Previous.AsSpan().SequenceEqual(previous.AsSpan()))
            return new(
                $"Regel {position} van het grootboek sluit niet aan op regel {position - 1}",
                $"Entry {position} of the ledger does not follow from entry {position - 1}"
            );
        if (!entry.Hash.AsSpan().SequenceEqual(EntrySeal.HashOf(entry).AsSpan()))
            return new(
                $"Regel {position} van het grootboek ({entry.Kind} {entry.Subject}) is na het vastleggen gewijzigd: de controlewaarde klopt niet",
                $"Entry {position} of the ledger ({entry.Kind} {entry.Subject}) was changed after it was recorded: its hash does not match"
            );
        return null;
    }
}
