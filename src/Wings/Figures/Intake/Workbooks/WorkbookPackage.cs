using System.IO.Compression;
using System.Xml;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>A workbook's package, opened within limits: what unpacks to far more than it is, is refused before it hurts.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    readonly ZipArchive zip;
    readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, long> unpacked = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookPackage(Stream file)
    {
        PackageComplaint.RefuseOther(file);
        try
        {
            zip = new(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > IntakeLimits.ZipEntries)
                throw Bomb();
            foreach (var entry in zip.Entries)
                parts.TryAdd(Inside(entry.FullName.Replace('\\', '/')), entry);
        }
        catch (Exception e) when (IsDamage(e))
        {
            zip?.Dispose();
            throw new UnreadableFileException(PackageComplaint.NoWorkbook);
        }
        catch (UnreadableFileException)
        {
            zip?.Dispose();
            throw;
        }
    }

    /// <summary>Whether an error says that the package or a part of it is not what it should be.</summary>
    public static bool IsDamage(Exception error) =>
        error is XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException;

    /// <summary>Bytes of a part as the package states them; 0 where it is absent.</summary>
    public long LengthOf(string part) => parts.TryGetValue(part, out var entry) ? entry.Length : 0;

    /// <summary>Names of the parts, in the order in which they stand.</summary>
    public IEnumerable<string> Names =>
        zip
            .Entries.Select(entry => Inside(entry.FullName.Replace('\\', '/')))
            .Where(name => name.Length > 0 && !name.EndsWith('/'))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Reads a part as XML, without document types and without anything from outside; null where it is absent.</summary>
    public XmlReader? Open(string part) => OpenBytes(part) is { } bytes ? XmlReader.Create(bytes, Settings) : null;

    /// <summary>The unpacked bytes of a part, within the limits; null where it is absent.</summary>
    public Stream? OpenBytes(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
            return null;
        if (
            entry.Length > IntakeLimits.ZipRatioFrom
            && entry.Length > (long)IntakeLimits.ZipRatio * Math.Max(1, entry.CompressedLength)
        )
            throw Bomb();
        var read = 0L;
        return new BoundedStream(
            entry.Open(),
            IntakeLimits.ZipPart,
            entry.CompressedLength,
            got => Count(part, read += got)
        );
    }

    public void Dispose() => zip.Dispose();

    static XmlReaderSettings Settings { get; } =
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            MaxCharactersFromEntities = 1024,
        };

    static string Inside(string part) =>
        part.Split('/').Contains("..") || part.Contains(':', StringComparison.Ordinal)
            ? throw new UnreadableFileException(PackageComplaint.Outside)
            : part.TrimStart('/');

    // A part that is read once more for another table of its sheet counts once.
    void Count(string part, long read)
    {
        unpacked[part] = Math.Max(read, unpacked.GetValueOrDefault(part));
        if (unpacked.Values.Sum() > IntakeLimits.ZipTotal)
            throw Bomb();
    }

    internal static UnreadableFileException Bomb() => new(PackageComplaint.Bomb);
}
