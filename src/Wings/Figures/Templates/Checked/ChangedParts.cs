using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Intake.Xml;
using Rekenschap.Figures.Templates.Books;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>A package of which some parts become others; the rest is copied as it is.</summary>
internal sealed class ChangedParts(WorkbookPackage package)
{
    /// <summary>Bytes of all parts together: beyond this a workbook is not written again.</summary>
    public const long Most = 256L << 20;

    /// <summary>Bytes of a part that is held whole.</summary>
    const long MostHeld = 8 << 20;

    static readonly XmlWriterSettings Written = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // Line breaks that a cell holds stay what they are.
        NewLineHandling = NewLineHandling.Entitize,
    };

    readonly Dictionary<string, byte[]> changed = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookPackage Package => package;

    public bool Has(string part) => changed.ContainsKey(part) || package.Has(part);

    /// <summary>A part held whole, as it was or as it has become; null where it is absent.</summary>
    public XDocument? Load(string part)
    {
        if (changed.TryGetValue(part, out var bytes))
            return XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
        if (package.LengthOf(part) > MostHeld)
            throw new UnreadableFileException(CheckedTexts.TooLarge);
        using var xml = package.Open(part);
        return xml is null ? null : XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    public string? Text(string part)
    {
        if (package.LengthOf(part) > MostHeld)
            throw new UnreadableFileException(CheckedTexts.TooLarge);
        using var bytes = package.OpenBytes(part);
        return bytes is null ? null : new StreamReader(bytes, Encoding.UTF8).ReadToEnd();
    }

    public void Put(string part, string text) => changed[part] = Written.Encoding.GetBytes(text);

    public void Put(string part, XDocument document) => Write(part, document.Save);

    /// <summary>Writes a part anew.</summary>
    public void Write(string part, Action<XmlWriter> write)
    {
        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(new BoundedOutput(bytes, Most / 2, CheckedTexts.TooLarge), Written))
            write(xml);
        changed[part] = bytes.ToArray();
    }

    public byte[] Pack()
    {
        using var parts = new PackedParts(new(1980, 1, 1));
        var left = Most;
        foreach (var name in package.Names)
            if (changed.Remove(name, out var bytes))
                parts.Put(name, bytes);
            else
                parts.Put(name, into => left -= Copy(name, into, left), LevelOf(name));
        foreach (var (name, bytes) in changed.OrderBy(one => one.Key, StringComparer.Ordinal))
            parts.Put(name, bytes);
        return parts.Close();
    }

    long Copy(string name, Stream into, long left)
    {
        using var from = package.OpenBytes(name)!;
        var block = new byte[81920];
        var copied = 0L;
        for (int read; (read = from.Read(block)) > 0; copied += read)
            if (copied + read > left)
                throw new UnreadableFileException(CheckedTexts.TooLarge);
            else
                into.Write(block, 0, read);
        return copied;
    }

    // An ODF package says at a fixed place what it is.
    static CompressionLevel LevelOf(string name) =>
        name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
}
