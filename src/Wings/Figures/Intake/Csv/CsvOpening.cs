using System.Text;
using System.Text.Unicode;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Csv;

/// <summary>
/// What must be known of a text file before its first row: its encoding, for which all of it is looked at, since one
/// byte at the end can tell UTF-8 from Windows-1252.
/// </summary>
/// <param name="Encoding">Null for UTF-8 and for what bears a byte order mark.</param>
/// <param name="Sample">The beginning, as text, to judge the separator by.</param>
internal sealed record CsvOpening(Stream Stream, Encoding? Encoding, string Sample)
{
    const int SampleSize = 64 << 10;

    public bool IsWindows1252 => Encoding is not null;

    static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static CsvOpening Of(Stream file)
    {
        var stream = Rewindable(file);
        var start = stream.Position;
        var (utf8, head) = Scan(stream);
        stream.Position = start;
        var marked = MarkedEncoding(head);
        var encoding = marked is null && !utf8 ? Windows1252 : null;
        return new(stream, encoding, (marked ?? encoding ?? Encoding.UTF8).GetString(head).TrimStart('\uFEFF'));
    }

    /// <summary>Bytes as UTF-8, whatever their encoding is.</summary>
    public static byte[] ToUtf8(byte[] bytes, out bool wasWindows1252)
    {
        var marked = MarkedEncoding(bytes);
        wasWindows1252 = marked is null && !Utf8.IsValid(bytes);
        var encoding = marked ?? (wasWindows1252 ? Windows1252 : null);
        return encoding is null ? bytes : Encoding.UTF8.GetBytes(encoding.GetString(bytes).TrimStart('\uFEFF'));
    }

    /// <summary>All bytes of a stream that must be small enough to be read whole.</summary>
    public static byte[] ReadWhole(Stream file, int limit)
    {
        var memory = new MemoryStream();
        var block = new byte[81920];
        for (int read; (read = file.Read(block)) > 0; )
        {
            if (memory.Length + read > limit)
                throw new UnreadableFileException(TooLarge(limit));
            memory.Write(block, 0, read);
        }
        return memory.ToArray();
    }

    public static Stream Rewindable(Stream file) =>
        file.CanSeek ? file : new MemoryStream(ReadWhole(file, IntakeLimits.Spooled), false);

    static (bool Utf8, byte[] Head) Scan(Stream stream)
    {
        var block = new byte[SampleSize];
        var head = Array.Empty<byte>();
        var (kept, valid, first) = (0, true, true);
        for (int read; (read = stream.ReadAtLeast(block.AsSpan(kept), block.Length - kept, false)) > 0; first = false)
        {
            var filled = block.AsSpan(0, kept + read);
            if (first)
                head = filled.ToArray();
            var whole = filled.Length - Unfinished(filled);
            valid = Utf8.IsValid(filled[..whole]);
            if (!valid)
                return (false, head);
            filled[whole..].CopyTo(block);
            kept = filled.Length - whole;
        }
        return (valid && kept == 0, head);
    }

    /// <summary>Number of bytes at the end that begin a character of which the rest is still to come.</summary>
    static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if (b < 0x80)
                return 0;
            if (b >= 0xC0)
                return
                    (
                        b >= 0xF0 ? 4
                        : b >= 0xE0 ? 3
                        : 2
                    ) > back
                    ? back
                    : 0;
        }
        return 0;
    }

    static Encoding? MarkedEncoding(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? Encoding.UTF32
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    static Bilingual TooLarge(int limit) =>
        new(
            $"Het bestand is groter dan {limit >> 20} MB; lever het in delen aan",
            $"The file is larger than {limit >> 20} MB; deliver it in parts"
        );
}
