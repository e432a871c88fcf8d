using System.Collections.Immutable;
using System.IO.Compression;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Archiving;

/// <summary>The ledger of an earlier publication of the same edition, with what its entries commit to as far as that was told.</summary>
internal sealed record EarlierLedger(LedgerFile File, ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>Of an archive; null where that holds no ledger that is an unbroken chain.</summary>
    public static EarlierLedger? Read(string archive)
    {
        try
        {
            using var zip = ZipFile.OpenRead(archive);
            using var bytes = new MemoryStream();
            using (var stream = zip.GetEntry(LedgerFile.Path)?.Open() ?? Stream.Null)
                stream.CopyTo(bytes);
            return
                CanonicalJson.Read<LedgerFile>(bytes.ToArray(), out _) is { } file
                && file.Read() is { } entries
                && Chain.Verify(entries) is null
                ? new(file, entries)
                : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Why an edition cannot continue it; null where it can.</summary>
    public Bilingual? Problem(EditionRead read)
    {
        if (read.Folder!.Facts.Code is var code && code != File.Edition)
            return OtherEdition(code, File.Edition);
        try
        {
            _ = read.Ledger;
        }
        catch (LedgerDiffersException e)
        {
            return Differs(e.File);
        }
        return Lost(read).FirstOrDefault() is { } lost ? IsLost(lost) : null;
    }

    /// <summary>What was accepted then and is neither in the folder nor said to be destroyed.</summary>
    IEnumerable<string> Lost(EditionRead read)
    {
        var there = read.Deliveries.Where(one => one.Report.Accepted is not null).Select(one => one.Report.File);
        var gone = read.Folder!.Destroyed.Select(one => one.File);
        return Entries
            .Where(entry => entry.Kind == SealAcceptances.Kind)
            .Select(entry => entry.Subject)
            .Except(there.Concat(gone), StringComparer.Ordinal);
    }

    public static Bilingual NoLedger(string archive) =>
        new(
            $"--continues {archive}: dit is geen archief van een publicatie met een gaaf grootboek",
            $"--continues {archive}: this is no archive of a publication with a sound ledger"
        );

    static Bilingual OtherEdition(string here, string there) =>
        new(
            $"--continues: het grootboek is van editie {there}, deze map van {here}",
            $"--continues: the ledger is of edition {there}, this folder of {here}"
        );

    static Bilingual Differs(string file) =>
        new(
            $"{file} is in het grootboek dat wordt voortgezet met een andere inhoud of een andere sleutel aanvaard; lever een verbetering onder het volgende nummer, of geef de sleutel van toen",
            $"{file} was accepted with another content or another key in the ledger that is continued; hand in a correction under the next number, or give the key of then"
        );

    static Bilingual IsLost(string file) =>
        new(
            $"{file} is aanvaard in het grootboek dat wordt voortgezet en ontbreekt nu; zet het terug, of noem het in destroyed.csv",
            $"{file} was accepted in the ledger that is continued and is missing now; put it back, or name it in destroyed.csv"
        );
}
