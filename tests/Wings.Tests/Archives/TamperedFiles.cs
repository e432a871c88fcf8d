using Rekenschap.Host.Archiving;
using static Rekenschap.Wings.Tests.Archives.Tampering;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Bytes and names of files are changed and nothing else.</summary>
static class TamperedFiles
{
    /// <summary>A byte is changed and nothing else.</summary>
    public static IEnumerable<Tampering> Flips =>
        new[]
        {
            "index.html",
            "documents/brief.html",
            "data/gas.csv",
            "data/ledger.json",
            "assets/rekenschap.js",
            "account/deliveries.json",
            Observations,
            Hidden,
            "account/stated.json",
            "account/verdicts.json",
            Catalogue,
            "account/edition/organisations.csv",
            "account/edition/collections/all.yaml",
            "account/edition/policy.yaml",
            "account/edition/releases.csv",
            "account/edition/accepted.csv",
            "account/edition/edition.yaml",
            Brief,
        }
            .Select(path => new Tampering($"a byte of {path}", archive => archive.FlipByte(path), "files", path))
            .Append(new("a byte of the manifest", archive => archive.FlipByte(Manifest.Path), "files", Manifest.Path))
            .Append(new("a byte of the ledger", archive => archive.FlipByte(Ledger), "ledger", Ledger))
            .Append(
                new("a byte of the proofs", archive => archive.FlipByte(ProofsFile.Path), "proofs", ProofsFile.Path)
            );

    /// <summary>The files of the archive are others than those of its manifest.</summary>
    public static IEnumerable<Tampering> Named =>
        [
            new("a file added", one => one.Add("extra.html", "<p>"), "files", "extra.html"),
            new(
                "a file added among the accounts",
                one => one.Add("account/extra.csv", "a"),
                "files",
                "account/extra.csv"
            ),
            new("a file removed", one => one.Remove("data/gas.csv"), "files", "data/gas.csv"),
            new("a file renamed", one => one.Rename("data/gas.csv", "data/GAS.csv"), "files", "data/GAS.csv"),
            new("two files of one name", one => one.AddAgain("index.html"), "zip", "index.html"),
            new("a name that leads outside", one => one.Add("../outside.html", "<p>"), "zip", "../outside.html"),
            new("a name from the root", one => one.Add("/etc/outside", "<p>"), "zip", "/etc/outside"),
            new("a name of another system", one => one.Add("a\\..\\b", "<p>"), "zip", "a\\"),
            new("the manifest removed", one => one.Remove(Manifest.Path), "files", Manifest.Path),
            new("the ledger removed", one => one.Remove(Ledger), "ledger", Ledger),
            new("the proofs removed", one => one.Remove(ProofsFile.Path), "proofs", ProofsFile.Path),
        ];
}
