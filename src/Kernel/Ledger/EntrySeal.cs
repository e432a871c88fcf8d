using System.Buffers.Binary;
using System.Collections.Immutable;
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
        const int usual = 512;
        var role = entry.Role.ToString();
        var length = Length(entry, role);
        var form = length <= usual ? stackalloc byte[usual] : new byte[length];
        Write(form, entry, role);
        return MerkleTree.HashOf(form[..length]);
    }

    /// <summary>Eight texts or hashes, each behind its length, and two numbers.</summary>
    static int Length(LedgerEntry entry, string role) =>
        10 * sizeof(long)
        + Encoding.UTF8.GetByteCount(Form)
        + Encoding.UTF8.GetByteCount(entry.Actor)
        + Encoding.UTF8.GetByteCount(role)
        + Encoding.UTF8.GetByteCount(entry.Organisation)
        + Encoding.UTF8.GetByteCount(entry.Kind)
        + Encoding.UTF8.GetByteCount(entry.Subject)
        + entry.Commitment.Length
        + entry.Previous.Length;

    static void Write(Span<byte> to, LedgerEntry entry, string role)
    {
        Put(ref to, Form);
        Put(ref to, entry.Position);
        Put(ref to, (entry.At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
        Put(ref to, entry.Actor);
        Put(ref to, role);
        Put(ref to, entry.Organisation);
        Put(ref to, entry.Kind);
        Put(ref to, entry.Subject);
        Put(ref to, entry.Commitment.AsSpan());
        Put(ref to, entry.Previous.AsSpan());
    }

    static void Put(ref Span<byte> to, string text)
    {
        var written = Encoding.UTF8.GetBytes(text, to[sizeof(long)..]);
        Put(ref to, written);
        to = to[written..];
    }

    static void Put(ref Span<byte> to, ReadOnlySpan<byte> bytes)
    {
        Put(ref to, bytes.Length);
        bytes.CopyTo(to);
        to = to[bytes.Length..];
    }

    static void Put(ref Span<byte> to, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(to, number);
        to = to[sizeof(long)..];
    }
}
