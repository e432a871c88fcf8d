using System.Collections.Immutable;
using Rekenschap.Figures.Archives;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Host.Verifying;

/// <summary>An archive that was unpacked, with what the steps before learned of it; null where that failed.</summary>
internal sealed class ArchiveUnderTest(string folder, ImmutableArray<ManifestFile> files)
{
    /// <summary>Where it was unpacked.</summary>
    public string Folder => folder;

    /// <summary>The files that were unpacked, with what they turned out to be.</summary>
    public ImmutableArray<ManifestFile> Files => files;

    public Manifest? Manifest { get; set; }

    public LedgerFile? LedgerFile { get; set; }

    public ImmutableArray<LedgerEntry> Entries { get; set; } = [];

    public AccountRead? Account { get; set; }

    public EditionBuild? Build { get; set; }

    /// <summary>The head of the ledger as it stands in the archive.</summary>
    public TreeHead? Head { get; set; }

    /// <summary>The ledger as the pages show it: all but the entry that commits to them.</summary>
    public Chain ShownLedger => new(Entries.Take(Math.Max(0, Entries.Length - 1)));

    /// <summary>The bytes of a file; null where there is none.</summary>
    public byte[]? Bytes(string path) =>
        files.Any(file => file.Path == path) ? File.ReadAllBytes(Path.Combine(folder, path)) : null;
}
