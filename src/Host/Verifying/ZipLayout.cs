using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rekenschap.Host.Verifying;

/// <summary>
/// Reads how a zip file is laid out and lets no byte go unexplained: entries one after another from the first byte,
/// then the directory, then its end, then nothing.
/// </summary>
internal sealed class ZipLayout
{
    const uint EndMark = 0x06054b50;
    const uint WideEndMark = 0x06064b50;
    const uint DirectoryMark = 0x02014b50;
    const uint EntryMark = 0x04034b50;
    const int EndSize = 22;
    const int WideEndSize = 56 + 20;
    const int DirectorySize = 46;
    const int EntrySize = 30;
    const int DescriptorFlag = 8;
    const int LongestComment = ushort.MaxValue;

    readonly Stream file;
    readonly Faults faults;
    readonly ImmutableArray<ZipEntryFacts>.Builder entries = ImmutableArray.CreateBuilder<ZipEntryFacts>();
    readonly Dictionary<ZipEntryFacts, long> ends = [];

    ZipLayout(Stream file, Faults faults) => (this.file, this.faults) = (file, faults);

    /// <summary>The entries in the directory's order; none, with a fault, where this is no zip file.</summary>
    public static ImmutableArray<ZipEntryFacts> Read(Stream file, Faults faults)
    {
        var layout = new ZipLayout(file, faults);
        try
        {
            layout.Read();
        }
        catch (Exception e) when (e is EndOfStreamException or OverflowException or ArgumentOutOfRangeException)
        {
            faults.Add(
                "publication.zip",
                "het zipbestand breekt af of is beschadigd",
                "the zip file breaks off or is damaged"
            );
        }
        return layout.entries.ToImmutable();
    }

    void Read()
    {
        var end = FindEnd();
        if (end < 0)
        {
            faults.Add("publication.zip", "dit is geen zipbestand", "this is no zip file");
            return;
        }
        var tail = Bytes(end, EndSize);
        var (count, size, start) = ((long)U16(tail, 10), (long)U32(tail, 12), (long)U32(tail, 16));
        var wide = count == ushort.MaxValue || size == uint.MaxValue || start == uint.MaxValue;
        if (wide)
            (count, size, start) = Wide(end);
        // One file on one disk, without comment; a program that reads these otherwise sees another archive.
        if (U32(tail, 4) != 0 || U16(tail, 8) != U16(tail, 10) || U16(tail, 20) != 0)
            faults.Add(
                "publication.zip",
                "het einde van het zipbestand spreekt zichzelf tegen",
                "the end of the zip file contradicts itself"
            );
        if (start + size + (wide ? WideEndSize : 0) != end)
            faults.Add(
                "publication.zip",
                "tussen de bestanden en het einde staan bytes die nergens bij horen",
                "between the files and the end stand bytes that belong to nothing"
            );
        Directory(start, count, start + size);
        Gapless(start);
    }

    /// <summary>A comment, or bytes behind the end, could say anything.</summary>
    long FindEnd()
    {
        for (var at = file.Length - EndSize; at >= Math.Max(0, file.Length - EndSize - LongestComment); at--)
            if (U32(Bytes(at, 4), 0) == EndMark)
            {
                if (at != file.Length - EndSize)
                    faults.Add(
                        "publication.zip",
                        $"achter het einde staan {file.Length - EndSize - at} bytes die er niet horen",
                        $"{file.Length - EndSize - at} bytes stand behind the end that do not belong there"
                    );
                return at;
            }
        return -1;
    }

    (long Count, long Size, long Start) Wide(long end)
    {
        var tail = Bytes(end - WideEndSize, WideEndSize);
        return U32(tail, 0) == WideEndMark
            ? (Signed(tail, 32), Signed(tail, 40), Signed(tail, 48))
            : throw new EndOfStreamException();
    }

    void Directory(long at, long count, long end)
    {
        for (var i = 0L; i < count; i++)
        {
            var head = Bytes(at, DirectorySize);
            if (U32(head, 0) != DirectoryMark)
                throw new EndOfStreamException();
            var (name, extra, comment) = (U16(head, 28), U16(head, 30), U16(head, 32));
            var rest = Bytes(at + DirectorySize, name + extra + comment);
            Entry(head, Encoding.UTF8.GetString(rest.AsSpan(0, name)), rest.AsSpan(name, extra), comment);
            at += DirectorySize + name + extra + comment;
        }
        if (at != end)
            faults.Add(
                "publication.zip",
                "de inhoudsopgave telt niet wat erin staat",
                "the directory does not count what is in it"
            );
    }

    void Entry(byte[] head, string name, ReadOnlySpan<byte> extra, int comment)
    {
        long packed = U32(head, 20);
        long length = U32(head, 24);
        long start = U32(head, 42);
        var more = ZipWideSizes.Of(extra);
        length = length == uint.MaxValue ? more.Take() : length;
        packed = packed == uint.MaxValue ? more.Take() : packed;
        start = start == uint.MaxValue ? more.Take() : start;
        var local = Bytes(start, EntrySize);
        var nameLength = U16(local, 26);
        var data = start + EntrySize + nameLength + U16(local, 28);
        var flags = U16(head, 8);
        var one = new ZipEntryFacts(
            name,
            start,
            data,
            U16(head, 10),
            U32(head, 16),
            packed,
            length,
            Mark(head, extra, comment)
        );
        entries.Add(one);
        ends[one] = data + packed + ((flags & DescriptorFlag) != 0 ? DescriptorAt(data + packed) : 0);
        Agree(one, head, local, Encoding.UTF8.GetString(Bytes(start + EntrySize, nameLength)), flags);
    }

    /// <summary>The entry's own header must say what the directory says: programs differ in which of the two they believe.</summary>
    void Agree(ZipEntryFacts one, byte[] head, byte[] local, string name, int flags)
    {
        var sized = (flags & DescriptorFlag) == 0;
        if (
            U32(local, 0) != EntryMark
            || name != one.Name
            || !local.AsSpan(4, 10).SequenceEqual(head.AsSpan(6, 10))
            || (sized && U32(local, 14) != one.Crc)
            || (sized && !SameSize(U32(local, 18), one.Packed))
            || (sized && !SameSize(U32(local, 22), one.Length))
        )
            faults.Add(
                one.Name,
                "de kop van dit bestand in het archief zegt iets anders dan de inhoudsopgave",
                "the header of this file in the archive says otherwise than the directory"
            );
        if ((flags & 1) != 0 || one.Method is not (ZipEntryFacts.Stored or ZipEntryFacts.Deflated))
            faults.Add(
                one.Name,
                "dit bestand is versleuteld of op een onbekende wijze ingepakt",
                "this file is encrypted or packed in an unknown way"
            );
    }

    static bool SameSize(uint local, long size) => local == size || local == uint.MaxValue;

    void Gapless(long directory)
    {
        var at = 0L;
        foreach (var one in entries.OrderBy(one => one.Start))
        {
            if (one.Start != at)
                faults.Add(
                    one.Name,
                    $"voor dit bestand staan bytes in het archief die nergens bij horen, of het overlapt een ander",
                    $"before this file stand bytes in the archive that belong to nothing, or it overlaps another"
                );
            at = ends[one];
        }
        if (at != directory)
            faults.Add(
                "publication.zip",
                "achter het laatste bestand staan bytes die nergens bij horen",
                "behind the last file stand bytes that belong to nothing"
            );
    }

    /// <summary>Sizes behind the bytes, for programs that could not go back to write them before.</summary>
    int DescriptorAt(long at) => U32(Bytes(at, 4), 0) == 0x08074b50 ? 16 : 12;

    static string Mark(byte[] head, ReadOnlySpan<byte> extra, int comment) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Convert.ToHexString(head, 4, 4)}-{U16(head, 8) & ~0x800:x}-{U16(head, 10)}-{Convert.ToHexString(head, 12, 4)}-{Convert.ToHexString(head, 34, 8)}-{extra.Length}-{comment}"
        );

    byte[] Bytes(long at, int count)
    {
        if (at < 0 || at + count > file.Length)
            throw new EndOfStreamException();
        var bytes = new byte[count];
        file.Position = at;
        file.ReadExactly(bytes);
        return bytes;
    }

    static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    static long Signed(byte[] bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at));
}
