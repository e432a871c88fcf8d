using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Rekenschap.Kernel.Ledger;

/// <summary>The fixed form in which an entry is hashed: each part after its length, so that no two entries share a form.</summary>
public static class EntrySeal
{
    const string Form = "rekenschap-ledger-1";

    /// <summary>What the first entry has for the hash before it.</summary>
    public static ImmutableArray<byte> Nothing { get; } = [.. new byte[Commitment.Size]];

    /// <summary>The moment as the ledger keeps it: UTC, in whole microseconds, since no database keeps finer ones alike.</summary>
    public static DateTimeOffset Moment(DateTimeOffset at) =>
        new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <summary>The entry with the hash that belongs to all its other parts, and its moment as the ledger keeps it.</summary>
    public static LedgerEntry Sealed(LedgerEntry entry)
    {
        var kept = entry with { At = Moment(entry.At) };
        return kept with { Hash = HashOf(kept) };
    }

    /// <summary>SHA-256 over all parts of an entry but its hash.</summary>
    public static ImmutableArray<byte> HashOf(LedgerEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Form);
        Add(hash, entry.Position);
        Add(hash, (entry.At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
        Add(hash, entry.Actor);
        Add(hash, entry.Role.ToString());
        Add(hash, entry.Organisation);
        Add(hash, entry.Kind);
        Add(hash, entry.Subject);
        Add(hash, entry.Commitment.AsSpan());
        Add(hash, entry.Previous.AsSpan());
        return [.. hash.GetHashAndReset()];
    }

    static void Add(IncrementalHash hash, string text) => Add(hash, Encoding.UTF8.GetBytes(text));

    static void Add(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Add(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
