using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>An edition as the database keeps it: its code, and what its whole content hashed to when it was stored.</summary>
public sealed class Edition
{
    public required Id<Edition> Id { get; init; }

    public required string Code { get; init; }

    /// <summary>Of all that was stored last; equal content has an equal one.</summary>
    public ImmutableArray<byte> ContentHash { get; internal set; } = [];

    public DateTimeOffset StoredAt { get; internal set; }

    public int Revision { get; internal set; } = 1;
}

/// <summary>A file of the edition folder by its path; its bytes lie in <see cref="FileBytes"/>.</summary>
public sealed class EditionFile
{
    public required Id<Edition> Edition { get; init; }

    /// <summary>From the edition folder, with forward slashes.</summary>
    public required string Path { get; init; }

    public required ImmutableArray<byte> Hash { get; set; }
}

/// <summary>
/// Bytes of a file, kept once for all who have the same. Destroying a file is removing this row: what names it by its
/// hash stays.
/// </summary>
public sealed class FileBytes
{
    /// <summary>SHA-256.</summary>
    public required ImmutableArray<byte> Hash { get; init; }

    public required byte[] Bytes { get; init; }
}

/// <summary>What a code list's number in observations stands for, per edition; numbers are never used again.</summary>
public sealed class EditionCode
{
    public required Id<Edition> Edition { get; init; }

    public required CodeKind Kind { get; init; }

    public required int Number { get; init; }

    public required string Code { get; init; }
}

public enum CodeKind
{
    Indicator,
    Organisation,

    /// <summary>A combination of further members, as in a claim: <c>province=DR&amp;grade=12</c>.</summary>
    Breakdown,
}
