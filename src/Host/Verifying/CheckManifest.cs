using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Whether the archive holds just the files of its manifest, each as the manifest has it.</summary>
internal static class CheckManifest
{
    static readonly Bilingual Name = new("de bestanden", "the files");
    static readonly string[] Beside = [Manifest.Path, LedgerFile.Path, ProofsFile.Path];

    public static Step Run(ArchiveUnderTest archive)
    {
        var faults = new Faults();
        if (archive.Bytes(Manifest.Path) is not { } bytes)
            faults.Add(
                Manifest.Path,
                "ontbreekt; zonder lijst van bestanden is niets te toetsen",
                "is missing; without a list of files nothing can be checked"
            );
        else if (CanonicalJson.Read<Manifest>(bytes, out var met) is not { } manifest)
            faults.Add(
                Manifest.Path,
                $"is geen lijst van bestanden zoals wij die schrijven: {met}",
                $"is no list of files as we write it: {met}"
            );
        else if (manifest.Format != Manifest.CurrentFormat)
            faults.Add(
                Manifest.Path,
                $"vorm '{manifest.Format}' kent deze versie niet; verwacht: {Manifest.CurrentFormat}",
                $"this version does not know form '{manifest.Format}'; expected: {Manifest.CurrentFormat}"
            );
        else
        {
            archive.Manifest = manifest;
            Compare(archive, manifest, faults);
        }
        var count = archive.Manifest?.Files.Length ?? 0;
        return faults.Step(
            "files",
            Name,
            new(
                $"{count} bestanden vergeleken met het manifest: naam, lengte en SHA-256",
                $"{count} files compared with the manifest: name, length and SHA-256"
            )
        );
    }

    static void Compare(ArchiveUnderTest archive, Manifest manifest, Faults faults)
    {
        var there = archive.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (
            var twice in manifest.Files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(g => g.Count() > 1)
        )
            faults.Add(twice.Key, "staat meer dan eens in het manifest", "is more than once in the manifest");
        foreach (var file in manifest.Files)
            if (!there.Remove(file.Path, out var found))
                faults.Add(file.Path, "staat in het manifest en ontbreekt", "is in the manifest and is missing");
            else if (found != file)
                faults.Add(
                    file.Path,
                    $"is gewijzigd: SHA-256 {found.Sha256} waar het manifest {file.Sha256} heeft",
                    $"was changed: SHA-256 {found.Sha256} where the manifest has {file.Sha256}"
                );
        foreach (var path in there.Keys.Except(Beside).Order(StringComparer.Ordinal))
            faults.Add(path, "staat niet in het manifest", "is not in the manifest");
    }
}
