using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ledger;

/// <summary>What a ledger entry speaks of, kept apart from it, with the salt of its commitment.</summary>
public sealed record LedgerContent(long Position, ImmutableArray<byte> Salt, ImmutableArray<byte> Content);

/// <summary>What is left where content was destroyed: on what ground, by whose authority, on which day.</summary>
/// <param name="Position">Of the entry whose content it was.</param>
public sealed record Tombstone(long Position, string Ground, string Authority, DateOnly Date);

/// <summary>Holds contents against the commitments of the ledger.</summary>
public static class Contents
{
    /// <summary>
    /// The first entry whose content is neither what was committed to nor destroyed under a tombstone; null when there
    /// is none. Says nothing about the chain itself: see <see cref="Chain.Verify"/>.
    /// </summary>
    public static LedgerBreak? Verify(
        IEnumerable<LedgerEntry> entries,
        IReadOnlyDictionary<long, LedgerContent> contents,
        IReadOnlyDictionary<long, Tombstone> tombstones
    )
    {
        foreach (var entry in entries)
            if (Fault(entry, contents.GetValueOrDefault(entry.Position), tombstones) is { } fault)
                return new(entry.Position, fault);
        return null;
    }

    static Bilingual? Fault(LedgerEntry entry, LedgerContent? content, IReadOnlyDictionary<long, Tombstone> tombstones)
    {
        if (content is null)
            return tombstones.ContainsKey(entry.Position)
                ? null
                : new(
                    $"De inhoud bij regel {entry.Position} van het grootboek ({entry.Kind} {entry.Subject}) ontbreekt, en er is geen verklaring van vernietiging",
                    $"The content of entry {entry.Position} of the ledger ({entry.Kind} {entry.Subject}) is missing, and there is no record of its destruction"
                );
        return Commitment.Matches(entry.Commitment.AsSpan(), content.Salt.AsSpan(), content.Content.AsSpan())
            ? null
            : new(
                $"De inhoud bij regel {entry.Position} van het grootboek ({entry.Kind} {entry.Subject}) is niet wat werd vastgelegd",
                $"The content of entry {entry.Position} of the ledger ({entry.Kind} {entry.Subject}) is not what was committed to"
            );
    }
}
