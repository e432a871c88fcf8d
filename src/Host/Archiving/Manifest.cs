using System.Collections.Immutable;

namespace Rekenschap.Host.Archiving;

/// <summary>
/// What is in an archive, file by file. Its bytes are what the ledger's last entry commits to, so that whoever trusts the
/// tree head can trust every file.
/// </summary>
/// <param name="Files">All but the manifest itself and the ledger with its proofs, by path.</param>
/// <param name="Address">Where the public finds the publication; null when that was not said.</param>
internal sealed record Manifest(
    string Format,
    string Edition,
    string Published,
    ImmutableArray<ManifestFile> Files,
    string? Address = null
)
{
    public const string Path = "manifest.json";

    public const string CurrentFormat = "rekenschap-publication-1";
}

/// <summary>A file of an archive.</summary>
/// <param name="Sha256">In hexadecimal.</param>
internal sealed record ManifestFile(string Path, long Bytes, string Sha256);
