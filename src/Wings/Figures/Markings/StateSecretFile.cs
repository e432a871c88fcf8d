using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Rekenschap.Figures.Markings;

/// <summary>What looking through a file came to.</summary>
public enum Looked
{
    Clean,
    Marked,

    /// <summary>It unpacks to more than can be looked through.</summary>
    TooMuch,
}

/// <summary>
/// Looks through a file for markings of state secrets, before anything of it is kept: in every part of a workbook - cells,
/// headers, footers, sheet names, properties, what is embedded in it - and in the text of any other file, damaged ones too.
/// </summary>
/// <remarks>A picture of a stamp is not read, nor what is locked with a password.</remarks>
public static class StateSecretFile
{
    const long MostUnpacked = 512L << 20;
    const int MostDepth = 3;

    public static Looked Look(ReadOnlyMemory<byte> bytes)
    {
        var left = MostUnpacked;
        return Look(bytes.ToArray(), 0, ref left);
    }

    static Looked Look(byte[] bytes, int depth, ref long left)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
            return Plain(bytes) ? Looked.Marked : Looked.Clean;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
                if (Look(entry, depth, ref left) is var found and not Looked.Clean)
                    return found;
            return Looked.Clean;
        }
        catch (Exception damage)
            when (damage is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // Intake says what is wrong with it; what can be read of it as it lies is looked at all the same.
            return Plain(bytes) ? Looked.Marked : Looked.Clean;
        }
    }

    static Looked Look(ZipArchiveEntry entry, int depth, ref long left)
    {
        if (StateSecretWords.In(entry.FullName))
            return Looked.Marked;
        using var part = entry.Open();
        if (depth < MostDepth && IsPackage(entry.Name))
            return Bytes(part, ref left) is { } inner ? Look(inner, depth + 1, ref left) : Looked.TooMuch;
        return IsText(entry.Name) ? Markup(part, ref left) : Looked.Clean;
    }

    static bool IsText(string name) =>
        Path.GetExtension(name).ToLowerInvariant()
            is ".xml"
                or ".rels"
                or ".vml"
                or ".txt"
                or ".csv"
                or ".html"
                or ".rdf"
                or "";

    static bool IsPackage(string name) =>
        Path.GetExtension(name).ToLowerInvariant()
            is ".xlsx"
                or ".xlsm"
                or ".docx"
                or ".docm"
                or ".pptx"
                or ".ods"
                or ".odt"
                or ".odp"
                or ".zip";

    static byte[]? Bytes(Stream part, ref long left)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int got; (got = part.Read(buffer)) > 0; bytes.Write(buffer, 0, got))
            if ((left -= got) < 0)
                return null;
        return bytes.ToArray();
    }

    static Looked Markup(Stream part, ref long left)
    {
        var sieve = new MarkupSieve(new());
        using var text = new StreamReader(part, Encoding.UTF8);
        var buffer = ArrayPool<char>.Shared.Rent(1 << 16);
        try
        {
            for (int got; (got = text.Read(buffer)) > 0 && !sieve.Found; )
            {
                if ((left -= got) < 0)
                    return Looked.TooMuch;
                sieve.Add(buffer.AsSpan(0, got));
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
        sieve.End();
        return sieve.Found ? Looked.Marked : Looked.Clean;
    }

    /// <summary>Text in whatever encoding: as single bytes, as pairs of them, and without tags.</summary>
    static bool Plain(byte[] bytes)
    {
        var single = Encoding.Latin1.GetString(bytes);
        return Lines(single)
            || Tagged(single)
            || Lines(Encoding.Unicode.GetString(bytes))
            || Lines(Encoding.BigEndianUnicode.GetString(bytes));
    }

    static bool Lines(string text)
    {
        var sieve = new LineSieve();
        sieve.Add(text);
        sieve.End();
        return sieve.Found;
    }

    static bool Tagged(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return false;
        var sieve = new MarkupSieve(new());
        sieve.Add(text);
        sieve.End();
        return sieve.Found;
    }
}
