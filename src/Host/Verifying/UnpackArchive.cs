using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Unpacks an archive into an empty folder, after what it says of itself was found safe.</summary>
internal sealed class UnpackArchive(Stream file, string folder, Faults faults)
{
    /// <summary>Pages and tables pack to a fiftieth at best; what says it unpacks to so much more is there to fill a disk.</summary>
    const int MostTimes = 250;

    const long Small = 4 * 1024 * 1024;

    static readonly Bilingual Name = new("het zipbestand", "the zip file");

    readonly ImmutableArray<ManifestFile>.Builder files = ImmutableArray.CreateBuilder<ManifestFile>();

    /// <summary>What was unpacked.</summary>
    public ImmutableArray<ManifestFile> Files => files.ToImmutable();

    public Step Run()
    {
        var entries = ZipLayout.Read(file, faults);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => IsSafe(entry, seen)))
            Unpack(entry);
        var ours = entries.Count(entry => entry.Mark == PackedMark(entries));
        if (ours < entries.Length)
            foreach (var odd in entries.Where(entry => entry.Mark != PackedMark(entries)))
                faults.Add(
                    odd.Name,
                    "datum, rechten of versie van dit bestand in het archief zijn anders dan die van de andere",
                    "date, rights or version of this file in the archive are other than those of the others"
                );
        return faults.Step(
            "zip",
            Name,
            new(
                $"{entries.Length} bestanden uitgepakt; geen byte zonder bestemming, geen naam die naar buiten leidt of tweemaal voorkomt",
                $"{entries.Length} files unpacked; no byte without a purpose, no name that leads outside or stands there twice"
            )
        );
    }

    /// <summary>How most of the entries are marked. A copy that another program packed anew is marked as that does, and as good.</summary>
    static string PackedMark(ImmutableArray<ZipEntryFacts> entries) =>
        entries
            .GroupBy(entry => entry.Mark, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;

    bool IsSafe(ZipEntryFacts entry, HashSet<string> seen)
    {
        if (!IsPlain(entry.Name))
            faults.Add(
                entry.Name,
                "deze naam leidt buiten de map of is op een ander systeem iets anders; niet uitgepakt",
                "this name leads outside the folder or is something else on another system; not unpacked"
            );
        else if (!seen.Add(entry.Name))
            faults.Add(
                entry.Name,
                "deze naam staat er tweemaal; programma's verschillen in welke zij tonen",
                "this name is there twice; programs differ in which of the two they show"
            );
        else if (entry.Length > Small && entry.Length / MostTimes > Math.Max(1, entry.Packed))
            faults.Add(
                entry.Name,
                $"zegt uit te pakken tot {entry.Length} bytes uit {entry.Packed}; dat is er om een schijf te vullen; niet uitgepakt",
                $"says to unpack to {entry.Length} bytes from {entry.Packed}; that is there to fill a disk; not unpacked"
            );
        else
            return true;
        return false;
    }

    static bool IsPlain(string name) =>
        name != ""
        && !name.Any(one => char.IsControl(one) || one is '\\' or ':' or '\uFFFD')
        && name.Split('/').All(part => part is not ("" or "." or ".."));

    void Unpack(ZipEntryFacts entry)
    {
        var place = Path.Combine(folder, entry.Name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using var to = File.Create(place);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var sum = Copy(entry, to, hash);
            if (to.Length != entry.Length || sum != entry.Crc)
                faults.Add(
                    entry.Name,
                    "lengte of controlegetal van het uitgepakte bestand klopt niet",
                    "length or checksum of the unpacked file is not right"
                );
            files.Add(new(entry.Name, to.Length, Convert.ToHexStringLower(hash.GetHashAndReset())));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            faults.Add(entry.Name, $"niet uit te pakken: {e.Message}", $"cannot be unpacked: {e.Message}");
        }
    }

    uint Copy(ZipEntryFacts entry, FileStream to, IncrementalHash hash)
    {
        using var packed = new StreamSlice(file, entry.Data, entry.Packed);
        using Stream from =
            entry.Method == ZipEntryFacts.Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        var sum = Crc32.Start;
        while (to.Length <= entry.Length && from.Read(buffer) is > 0 and var read)
        {
            sum = Crc32.Add(sum, buffer.AsSpan(0, read));
            hash.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
        }
        return Crc32.End(sum);
    }
}
