using System.IO.Compression;
using System.Xml;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>A workbook's package, opened within limits: what unpacks to far more than it is, is refused before it hurts.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    readonly ZipArchive zip;
    readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    long unpacked;

    public WorkbookPackage(Stream file)
    {
        try
        {
            zip = new(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > IntakeLimits.ZipEntries)
                throw Bomb();
            foreach (var entry in zip.Entries)
                parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
        catch (Exception e)
            when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            zip?.Dispose();
            throw new UnreadableFileException(NoWorkbook);
        }
    }

    public static Bilingual NoWorkbook { get; } =
        new(
            "Het bestand is geen leesbare werkmap; sla het op als .xlsx, zonder wachtwoord",
            "The file is not a readable workbook; save it as .xlsx, without a password"
        );

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Reads a part as XML, without document types and without anything from outside; null where it is absent.</summary>
    public XmlReader? Open(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
            return null;
        if (
            entry.Length > IntakeLimits.ZipRatioFrom
            && entry.Length > (long)IntakeLimits.ZipRatio * Math.Max(1, entry.CompressedLength)
        )
            throw Bomb();
        return XmlReader.Create(
            new BoundedStream(entry.Open(), IntakeLimits.ZipPart, Count),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
                MaxCharactersFromEntities = 1024,
            }
        );
    }

    public void Dispose() => zip.Dispose();

    // Counted over all parts, as they are read: sizes in the directory of a package may lie.
    void Count(int read)
    {
        unpacked += read;
        if (unpacked > IntakeLimits.ZipTotal)
            throw Bomb();
    }

    internal static UnreadableFileException Bomb() =>
        new(
            new Bilingual(
                "De werkmap pakt uit tot veel meer dan zij is en wordt niet gelezen; bewaar alleen het blad met de cijfers",
                "The workbook unpacks to far more than it is and is not read; keep only the sheet with the figures"
            )
        );
}
