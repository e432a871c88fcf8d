using System.Globalization;
using System.Text;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Whether the ledger is an unbroken chain, whether each content is what was committed to, and whether the proofs are those of its tree.</summary>
internal static class CheckLedger
{
    static readonly Bilingual ChainName = new("de keten", "the chain");
    static readonly Bilingual ContentsName = new("wat is vastgelegd", "what was committed to");
    static readonly Bilingual ProofsName = new("de bewijzen", "the proofs");

    public static Step Chain(ArchiveUnderTest archive)
    {
        var faults = new Faults();
        Read(archive, faults);
        if (Kernel.Ledger.Chain.Verify(archive.Entries) is { } broken)
            faults.Add(Place(broken.Position), broken.Reason);
        else if (archive.LedgerFile is not null)
            Ends(archive, faults);
        var count = archive.Entries.Length;
        return faults.Step(
            "ledger",
            ChainName,
            new(
                $"{count} regels van het grootboek, elk aansluitend op de vorige; wortel van de boom: {archive.Head?.RootText}",
                $"{count} entries of the ledger, each following from the one before; root of the tree: {archive.Head?.RootText}"
            )
        );
    }

    static void Read(ArchiveUnderTest archive, Faults faults)
    {
        if (archive.Bytes(LedgerFile.Path) is not { } bytes)
            faults.Add(LedgerFile.Path, "ontbreekt", "is missing");
        else if (CanonicalJson.Read<LedgerFile>(bytes, out var met) is not { } file)
            faults.Add(
                LedgerFile.Path,
                $"is geen grootboek zoals wij dat schrijven: {met}",
                $"is no ledger as we write it: {met}"
            );
        else if (file.Read() is not { } entries)
            faults.Add(
                LedgerFile.Path,
                "bevat een regel met een onleesbaar tijdstip of een onleesbare controlewaarde",
                "holds an entry with an unreadable moment or hash"
            );
        else
        {
            (archive.LedgerFile, archive.Entries) = (file, entries);
            var time = entries.Length == 0 ? default : entries[^1].At;
            archive.Head = new(file.Edition, time, entries.Length, Kernel.Ledger.Chain.TreeHeadOf(entries));
        }
    }

    /// <summary>The last two entries are the publication and its packing, of this edition, on its day.</summary>
    static void Ends(ArchiveUnderTest archive, Faults faults)
    {
        var kinds = archive.Entries.Select(entry => entry.Kind).ToList();
        if (kinds.Count < 2 || kinds[^1] != OpenedLedger.Packed || kinds[^2] != PublicationLedger.Kind)
            faults.Add(
                LedgerFile.Path,
                $"eindigt niet met {PublicationLedger.Kind} en {OpenedLedger.Packed}; er is iets afgehaald of bijgeschreven",
                $"does not end with {PublicationLedger.Kind} and {OpenedLedger.Packed}; something was taken off or added"
            );
        if (
            archive.Manifest is { } manifest
            && (archive.LedgerFile!.Edition != manifest.Edition || DayOf(archive) != manifest.Published)
        )
            faults.Add(
                LedgerFile.Path,
                $"is van editie {archive.LedgerFile.Edition} van {DayOf(archive)}; het manifest van {manifest.Edition} van {manifest.Published}",
                $"is of edition {archive.LedgerFile.Edition} of {DayOf(archive)}; the manifest of {manifest.Edition} of {manifest.Published}"
            );
    }

    static string DayOf(ArchiveUnderTest archive) =>
        archive.Entries.Length == 0 ? "" : archive.Entries[^1].At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Step Contents(ArchiveUnderTest archive)
    {
        if (archive.LedgerFile is null)
            return new("contents", ContentsName, StepOutcome.NotChecked, VerifyWords.NoLedger, []);
        var faults = new Faults();
        var (opened, closed) = (0, 0);
        foreach (var (entry, line) in archive.Entries.Zip(archive.LedgerFile.Entries))
        {
            if (ContentOf(archive, line) is not { } content || LedgerLine.Bytes(line.Salt) is not { } salt)
            {
                closed++;
                if (entry.Position > archive.Entries.Length - 2)
                    faults.Add(
                        Place(entry.Position),
                        $"de inhoud van {line.Kind} ontbreekt",
                        $"the content of {line.Kind} is missing"
                    );
                continue;
            }
            opened++;
            if (!Commitment.Matches(entry.Commitment.AsSpan(), salt.AsSpan(), content))
                faults.Add(Place(entry.Position), NotCommitted(entry));
        }
        return faults.Step(
            "contents",
            ContentsName,
            new(
                $"de inhoud van {opened} regels is wat is vastgelegd; de laatste legt het manifest vast, en daarmee elk bestand",
                $"the content of {opened} entries is what was committed to; the last commits to the manifest, and so to every file"
            ),
            closed == 0
                ? null
                : new(
                    $"van {closed} regels staat de inhoud niet in het archief",
                    $"of {closed} entries the content is not in the archive"
                )
        );
    }

    static byte[]? ContentOf(ArchiveUnderTest archive, LedgerLine line) =>
        line.Kind == OpenedLedger.Packed
            ? (line.Position == archive.Entries.Length ? archive.Bytes(Manifest.Path) : null)
        : line.Content is { } text ? Encoding.UTF8.GetBytes(text)
        : null;

    static Bilingual NotCommitted(LedgerEntry entry) =>
        entry.Kind == OpenedLedger.Packed
            ? new(
                $"regel {entry.Position} van het grootboek legt een ander manifest vast dan dit: er is na het publiceren een bestand gewijzigd, en het manifest mee",
                $"entry {entry.Position} of the ledger commits to another manifest than this one: a file was changed after publication, and the manifest with it"
            )
            : new(
                $"de inhoud bij regel {entry.Position} van het grootboek ({entry.Kind} {entry.Subject}) is niet wat werd vastgelegd",
                $"the content of entry {entry.Position} of the ledger ({entry.Kind} {entry.Subject}) is not what was committed to"
            );

    public static Step Proofs(ArchiveUnderTest archive)
    {
        if (archive.Head is not { } head)
            return new("proofs", ProofsName, StepOutcome.NotChecked, VerifyWords.NoLedger, []);
        var faults = new Faults();
        if (archive.Bytes(ProofsFile.Path) is not { } bytes)
            faults.Add(ProofsFile.Path, "ontbreekt", "is missing");
        else if (!bytes.AsSpan().SequenceEqual(CanonicalJson.Write(ProofsFile.Of(head, archive.Entries))))
            faults.Add(
                ProofsFile.Path,
                "de bewijzen zijn niet die van dit grootboek",
                "the proofs are not those of this ledger"
            );
        return faults.Step(
            "proofs",
            ProofsName,
            new(
                $"{archive.Entries.Length} insluitingsbewijzen (RFC 9162) en het bewijs dat het grootboek groeide uit dat wat de pagina's noemen",
                $"{archive.Entries.Length} inclusion proofs (RFC 9162), and the proof that the ledger grew from the one that the pages name"
            )
        );
    }

    public static string Place(long position) =>
        string.Create(CultureInfo.InvariantCulture, $"{LedgerFile.Path}#{position}");
}
