using System.Text;
using static Rekenschap.Wings.Tests.Archives.Tampering;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Files are changed and the manifest with them.</summary>
static class TamperedManifest
{
    /// <summary>Files are changed and the manifest with them; the ledger finds that.</summary>
    public static IEnumerable<Tampering> All =>
        [
            new(
                "a page, and the manifest",
                one => one.Replace("documents/brief.html", "390", "391").WithManifest(),
                "contents",
                Ledger
            ),
            new("a verdict, and the manifest", one => Tampering.Verdict(one).WithManifest(), "contents", Ledger),
            new("a file added, and the manifest", one => one.Add("a.html", "<p>").WithManifest(), "contents", Ledger),
            new(
                "a value, and the manifest",
                one => one.Replace(Observations, "gas,2023,OCW,,100", "gas,2023,OCW,,101").WithManifest(),
                "observations",
                Observations
            ),
            new("two observations swapped", one => Swapped(one).WithManifest(), "observations", Observations),
            new(
                "an observation dropped",
                one => one.Replace(Observations, "staff,2023,OCW,,61,A,F,,C5,,\n", "").WithManifest(),
                "observations",
                Observations
            ),
            new("a place", one => one.Replace(Observations, "C3", "C4").WithManifest(), "observations", Observations),
            new(
                "a key for salts",
                one => SaltKey(one).WithManifest(),
                "observations",
                "account/observations/all/EZ.csv.csv"
            ),
            new("a salt", one => Salt(one).WithManifest(), "observations", Hidden),
            new("a hidden observation's leaf", one => Leaf(one).WithManifest(), "observations", Hidden),
            new(
                "a value that is no number",
                one => one.Replace(Observations, ",100,", ",1e2,").WithManifest(),
                "observations",
                Observations
            ),
        ];

    static Forged Swapped(Forged archive)
    {
        var lines = archive.Text(Observations).Split('\n');
        (lines[1], lines[2]) = (lines[2], lines[1]);
        return archive.Put(Observations, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    static Forged SaltKey(Forged archive) =>
        Spoiled(archive, "account/deliveries.json", "\"saltKey\": \"", last: false);

    static Forged Salt(Forged archive) => Spoiled(archive, Hidden, ",A,F,,C2,", last: false);

    static Forged Leaf(Forged archive) => Spoiled(archive, Hidden, ",,,,C5,,", last: true);

    /// <summary>Changes the hexadecimal digit after a text.</summary>
    static Forged Spoiled(Forged archive, string path, string before, bool last)
    {
        var text = archive.Text(path);
        var at =
            (last ? text.LastIndexOf(before, StringComparison.Ordinal) : text.IndexOf(before, StringComparison.Ordinal))
            + before.Length;
        Assert.True(at >= before.Length, $"{path} has no '{before}'");
        var other = text[at] == '0' ? '1' : '0';
        return archive.Put(path, Encoding.UTF8.GetBytes(text[..at] + other + text[(at + 1)..]));
    }
}
