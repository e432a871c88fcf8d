using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>A file of a kept publication: a stretch of its bytes. The archive is the stretch that holds nearly all others.</summary>
public sealed class KeptFile
{
    public required Id<StoredPublication> Publication { get; init; }

    /// <summary>From the publication's root, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Where it begins among the publication's bytes.</summary>
    public required long Start { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256; empty where the content was destroyed, since a small file can be guessed from it.</summary>
    public required ImmutableArray<byte> Hash { get; set; }

    /// <summary>Whether the content went because it held something of a delivery that was destroyed.</summary>
    public bool Destroyed { get; set; }
}
