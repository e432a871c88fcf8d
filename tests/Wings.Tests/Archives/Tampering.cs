using System.Text;
using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Something that somebody does to an archive, and where it must be found.</summary>
/// <param name="Step">The step that must find it.</param>
/// <param name="Place">What the place of a fault must begin with.</param>
internal sealed record Tampering(string Name, Func<Forged, Forged> Do, string Step, string Place)
{
    const string Brief = "account/edition/documents/brief.md";
    const string Catalogue = "account/edition/catalogue/all.yaml";
    const string Observations = "account/observations/all/OCW.csv.csv";
    const string Hidden = "account/observations/all/FIN.csv.csv";
    const string Ledger = LedgerFile.Path;

    public override string ToString() => Name;

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
    public static IEnumerable<Tampering> OfFiles =>
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

    /// <summary>Lines of the ledger are changed as they stand.</summary>
    public static IEnumerable<Tampering> OfTheLedger =>
        [
            new("the first entry dropped", one => one.Lines(all => all.Skip(1)), "ledger", Ledger + "#1"),
            new("an entry dropped", one => one.Lines(all => all.RemoveAt(2)), "ledger", Ledger + "#3"),
            new("the last entry dropped", one => one.Lines(all => all.SkipLast(1)), "ledger", Ledger),
            new(
                "two entries swapped",
                one => one.Lines(all => [all[0], all[2], all[1], .. all[3..]]),
                "ledger",
                Ledger + "#2"
            ),
            new("an entry doubled", one => one.Lines(all => [all[0], all[0], .. all[1..]]), "ledger", Ledger + "#2"),
            new(
                "an entry inserted",
                one => one.Lines(all => [all[0], all[1] with { Kind = "x" }, .. all[1..]]),
                "ledger",
                Ledger + "#2"
            ),
            new(
                "another organisation",
                one => Line(one, line => line with { Organisation = "VWS" }),
                "ledger",
                Ledger + "#2"
            ),
            new(
                "another moment",
                one => Line(one, line => line with { At = "2024-02-17T00:00:00Z" }),
                "ledger",
                Ledger + "#2"
            ),
            new(
                "another kind",
                one => Line(one, line => line with { Kind = "delivery.refused" }),
                "ledger",
                Ledger + "#2"
            ),
            new(
                "another subject",
                one => Line(one, line => line with { Subject = "deliveries/all/X.csv" }),
                "ledger",
                Ledger + "#2"
            ),
            new(
                "another commitment",
                one => Line(one, line => line with { Commitment = line.Hash }),
                "ledger",
                Ledger + "#2"
            ),
            new(
                "another content",
                one => Line(one, line => line with { Content = line.Content + "let_pass number\n" }),
                "contents",
                Ledger + "#2"
            ),
            new("another salt", one => Line(one, line => line with { Salt = line.Hash }), "contents", Ledger + "#2"),
            new("a forged proof", ForgedProof, "proofs", ProofsFile.Path),
        ];

    /// <summary>Files are changed and the manifest with them; the ledger finds that.</summary>
    public static IEnumerable<Tampering> WithManifest =>
        [
            new(
                "a page, and the manifest",
                one => one.Replace("documents/brief.html", "390", "391").WithManifest(),
                "contents",
                Ledger
            ),
            new("a verdict, and the manifest", one => Verdict(one).WithManifest(), "contents", Ledger),
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

    /// <summary>Everything is made good again but what follows from the observations; working it out again finds that.</summary>
    public static IEnumerable<Tampering> WithLedger =>
        [
            All(
                "words on a page",
                one => one.Replace("documents/brief.html", "390", "391"),
                "site",
                "documents/brief.html"
            ),
            All("a published figure", one => one.Replace("data/gas.csv", ",100,", ",99,"), "site", "data/gas.csv"),
            All("a figure taken as published", Stated, "site", "data/staff"),
            All("a verdict", Verdict, "verdicts", Brief + ":11"),
            All("a verdict in the ledger", VerdictInLedger, "verdicts", Ledger),
            All(
                "the policy",
                one => one.Replace("account/edition/policy.yaml", "6%", "60%"),
                "verdicts",
                "account/edition/"
            ),
            All(
                "the policy a little",
                one => one.Replace("account/edition/policy.yaml", "6%", "7%"),
                "verdicts",
                Ledger
            ),
            All(
                "words in a document",
                one => one.Replace(Brief, "[390 m3]", "[391 m3]"),
                "verdicts",
                "account/edition/"
            ),
            All(
                "prose in a document",
                one => one.Replace(Brief, "volgens de raming", "volgens een raming"),
                "site",
                "documents/brief.html"
            ),
            All(
                "a formula",
                one => one.Replace(Catalogue, "gas[p-1y] - 1", "gas[p-1y] - 2"),
                "site",
                "data/gas_change"
            ),
            All("a target", one => one.Replace(Catalogue, "value: 400", "value: 300"), "verdicts", Brief),
            All(
                "a share of an organisation",
                one => one.Replace("account/edition/organisations.csv", "EZ:0.85 KGG:0.15", "EZ:0.80 KGG:0.20"),
                "site",
                ""
            ),
            All(
                "a release removed",
                one => one.Put("account/edition/releases.csv", ReleasesWithout(one)),
                "verdicts",
                "account/edition/"
            ),
            All(
                "an acceptance removed",
                one => one.Put("account/edition/accepted.csv", "document,words,claim,verdict,by,reason\n"u8.ToArray()),
                "verdicts",
                "account/edition/"
            ),
            All(
                "who is asked",
                one => one.Replace("account/edition/collections/all.yaml", "[ministry]", "[FIN, OCW, VWS]"),
                "site",
                ""
            ),
            All("the smallest cell", one => one.Replace(Catalogue, "minimum_cell: 10", "minimum_cell: 30"), "site", ""),
            All("a value with its leaf", ValueWithLeaf, "site", "data/gas.csv"),
            All(
                "a delivery's day",
                one => one.Replace("account/deliveries.json", "2024-02-05", "2024-02-06"),
                "site",
                ""
            ),
            All("a page added", one => one.Add("new.html", "<p>"), "site", "new.html"),
            All("a page removed", one => one.Remove("themes.html"), "site", "themes.html"),
            All("a page renamed", one => one.Rename("themes.html", "thema.html"), "site", "thema.html"),
            All("a delivery's observations removed", one => one.Remove(Observations), "observations", Observations),
        ];

    static Tampering All(string name, Func<Forged, Forged> change, string step, string place) =>
        new(name + ", manifest and ledger", one => change(one).WithManifest().WithLedger(), step, place);

    static Forged Line(Forged archive, Func<LedgerLine, LedgerLine> change) =>
        archive.Lines(all => all.SetItem(1, change(all[1])));

    static Forged ForgedProof(Forged archive)
    {
        var proofs = CanonicalJson.Read<ProofsFile>(archive.Bytes(ProofsFile.Path), out _)!;
        var first = proofs.Entries[0];
        var forged = first with { Inclusion = first.Inclusion.SetItem(0, proofs.Root) };
        return archive.Put(
            ProofsFile.Path,
            CanonicalJson.Write(proofs with { Entries = proofs.Entries.SetItem(0, forged) })
        );
    }

    static Forged Verdict(Forged archive) =>
        archive.Replace("account/verdicts.json", "\"verdict\": \"fails\"", "\"verdict\": \"holds\"");

    static Forged VerdictInLedger(Forged archive) =>
        archive.Lines(all =>
            all.SetItem(
                all.Length - 2,
                all[^2] with
                {
                    Content = all[^2].Content!.Replace("Fails", "Holds", StringComparison.Ordinal),
                }
            )
        );

    static Forged Stated(Forged archive) => archive.Replace("account/stated.json", "\"value\": 226", "\"value\": 227");

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

    static byte[] ReleasesWithout(Forged archive) =>
        Encoding.UTF8.GetBytes(archive.Text("account/edition/releases.csv").Split('\n')[0] + "\n");

    /// <summary>Whoever has the key to the salts of a delivery can commit to another value.</summary>
    static Forged ValueWithLeaf(Forged archive)
    {
        archive.Replace(Observations, "gas,2023,OCW,,100", "gas,2023,OCW,,101");
        var old = RootOf(archive);
        var steps = Rekenschap.Figures.Archives.ReadAccount.Read(Unpacked(archive));
        var root = steps.Sealed.Single(one => one.File == "deliveries/all/OCW.csv").Root;
        archive.Replace("account/deliveries.json", old, root);
        return archive.Lines(all =>
            all.Select(line => line with { Content = line.Content?.Replace(old, root, StringComparison.Ordinal) })
        );
    }

    static string RootOf(Forged archive) =>
        archive
            .Ledger.Entries.Single(line => line.Subject == "deliveries/all/OCW.csv")
            .Content!.Split('\n')
            .Single(line => line.StartsWith("root ", StringComparison.Ordinal))["root ".Length..];

    static string Unpacked(Forged archive)
    {
        var folder = Contract.Folder.New();
        System.IO.Compression.ZipFile.ExtractToDirectory(archive.Write(), folder);
        return folder;
    }
}
