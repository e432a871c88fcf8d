using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>
/// So many bytes of a kept publication, squeezed. In blocks any file can be taken out without unpacking the others, and no
/// file, however large, is ever whole in memory.
/// </summary>
public sealed class KeptBlock
{
    /// <summary>Bytes of a block before it is squeezed; the last of a publication has fewer.</summary>
    public const int Size = 256 * 1024;

    public required Id<StoredPublication> Publication { get; init; }

    /// <summary>From 0.</summary>
    public required int Number { get; init; }

    /// <summary>Brotli.</summary>
    public required byte[] Bytes { get; set; }
}
