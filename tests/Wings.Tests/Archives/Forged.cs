using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Verifying;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>
/// An archive in the hands of somebody who wants to change it: any file, and then as much of the manifest and the ledger
/// as is made good again.
/// </summary>
internal sealed class Forged
{
    readonly List<(string Path, byte[] Bytes)> files = [];

    public Forged(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(bytes);
            files.Add((entry.FullName, bytes.ToArray()));
        }
    }

    public IEnumerable<string> Paths => files.Select(file => file.Path);

    public byte[] Bytes(string path) => files.Single(file => file.Path == path).Bytes;

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public Forged Put(string path, byte[] bytes)
    {
        files[files.FindIndex(file => file.Path == path)] = (path, bytes);
        return this;
    }

    public Forged Replace(string path, string from, string to)
    {
        Assert.Contains(from, Text(path), StringComparison.Ordinal);
        return Put(path, Encoding.UTF8.GetBytes(Text(path).Replace(from, to, StringComparison.Ordinal)));
    }

    public Forged FlipByte(string path)
    {
        var bytes = Bytes(path);
        bytes[bytes.Length / 2] ^= 1;
        return Put(path, bytes);
    }

    public Forged Add(string path, string text)
    {
        files.Insert(0, (path, Encoding.UTF8.GetBytes(text)));
        return this;
    }

    public Forged AddAgain(string path)
    {
        files.Add((path, Bytes(path)));
        return this;
    }

    public Forged Remove(string path)
    {
        Assert.Equal(1, files.RemoveAll(file => file.Path == path));
        return this;
    }

    public Forged Rename(string path, string to)
    {
        files[files.FindIndex(file => file.Path == path)] = (to, Bytes(path));
        return this;
    }

    public LedgerFile Ledger => CanonicalJson.Read<LedgerFile>(Bytes(LedgerFile.Path), out _)!;

    public Forged Change(Func<LedgerFile, LedgerFile> change) =>
        Put(LedgerFile.Path, CanonicalJson.Write(change(Ledger)));

    /// <summary>Changes the lines of the ledger as they stand, and makes nothing good.</summary>
    public Forged Lines(Func<ImmutableArray<LedgerLine>, IEnumerable<LedgerLine>> change) =>
        Change(ledger => ledger with { Entries = [.. change(ledger.Entries)] });

    /// <summary>Makes the manifest that of the files as they are now.</summary>
    public Forged WithManifest()
    {
        var manifest = CanonicalJson.Read<Manifest>(Bytes(Manifest.Path), out _)!;
        string[] beside = [Manifest.Path, LedgerFile.Path, ProofsFile.Path];
        var listed = files
            .Where(file => !beside.Contains(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new ManifestFile(
                file.Path,
                file.Bytes.Length,
                Convert.ToHexStringLower(SHA256.HashData(file.Bytes))
            ));
        return Put(Manifest.Path, CanonicalJson.Write(manifest with { Files = [.. listed] }));
    }

    /// <summary>Makes commitments, chain and proofs those of the contents as they are now, from the first entry on.</summary>
    public Forged WithLedger()
    {
        var previous = EntrySeal.Nothing;
        var sealedEntries = new List<LedgerEntry>();
        var lines = new List<LedgerLine>();
        foreach (var line in Ledger.Entries)
        {
            var salt = LedgerLine.Bytes(line.Salt)!.Value;
            var content =
                line.Kind == OpenedLedger.Packed ? Bytes(Manifest.Path) : Encoding.UTF8.GetBytes(line.Content!);
            var entry = EntrySeal.Sealed(
                line.Read()! with
                {
                    Position = lines.Count + 1,
                    Commitment = Commitment.To(salt.AsSpan(), content),
                    Previous = previous,
                }
            );
            previous = entry.Hash;
            sealedEntries.Add(entry);
            lines.Add(LedgerLine.Of(entry, new(entry.Position, salt, [.. content])));
        }
        Put(LedgerFile.Path, CanonicalJson.Write(Ledger with { Entries = [.. lines] }));
        return WithProofs(sealedEntries);
    }

    public Forged WithProofs(IReadOnlyList<LedgerEntry> entries) =>
        Put(ProofsFile.Path, CanonicalJson.Write(ProofsFile.Of(HeadOf(entries), entries)));

    public TreeHead Head => HeadOf([.. Ledger.Entries.Select(line => line.Read()!)]);

    TreeHead HeadOf(IReadOnlyList<LedgerEntry> entries) =>
        new(Ledger.Edition, entries[^1].At, entries.Count, Chain.TreeHeadOf(entries));

    public string Write(Action<byte[]>? spoil = null)
    {
        var to = Path.Combine(Folder.New(), "publication.zip");
        using (var file = File.Create(to))
        using (var pack = new PackArchive(file, new(2024, 5, 15)))
            foreach (var (path, bytes) in files)
                pack.Add(path, bytes);
        if (spoil is not null)
        {
            var packed = File.ReadAllBytes(to);
            spoil(packed);
            File.WriteAllBytes(to, packed);
        }
        return to;
    }

    public static Task<ImmutableArray<Step>> Verify(string archive, Against? against = null) =>
        new VerifyArchive(archive, against ?? new()).Run(TestContext.Current.CancellationToken);

    public Task<ImmutableArray<Step>> Verify(Against? against = null) => Verify(Write(), against);
}
