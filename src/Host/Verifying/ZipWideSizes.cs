using System.Buffers.Binary;

namespace Rekenschap.Host.Verifying;

/// <summary>The sizes over 4 GB that stand in an entry's extra field, in order.</summary>
internal sealed class ZipWideSizes
{
    const int Kind = 1;

    readonly Queue<long> sizes = [];

    public static ZipWideSizes Of(ReadOnlySpan<byte> extra)
    {
        var found = new ZipWideSizes();
        while (extra.Length >= 4)
        {
            var (kind, length) = (
                BinaryPrimitives.ReadUInt16LittleEndian(extra),
                BinaryPrimitives.ReadUInt16LittleEndian(extra[2..])
            );
            if (length > extra.Length - 4)
                break;
            for (var at = 4; kind == Kind && at + sizeof(long) <= 4 + length; at += sizeof(long))
                found.sizes.Enqueue(BinaryPrimitives.ReadInt64LittleEndian(extra[at..]));
            extra = extra[(4 + length)..];
        }
        return found;
    }

    /// <exception cref="EndOfStreamException">There are no more.</exception>
    public long Take() => sizes.TryDequeue(out var size) && size >= 0 ? size : throw new EndOfStreamException();
}
