using System.Text;
using static Rekenschap.Wings.Tests.Archives.Tampering;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Everything is made good again but what follows from the observations.</summary>
static class TamperedWhole
{
    /// <summary>Everything is made good again but what follows from the observations; working it out again finds that.</summary>
    public static IEnumerable<Tampering> All =>
        [
            Whole(
                "words on a page",
                one => one.Replace("documents/brief.html", "390", "391"),
                "site",
                "documents/brief.html"
            ),
            Whole("a published figure", one => one.Replace("data/gas.csv", ",100,", ",99,"), "site", "data/gas.csv"),
            Whole("a figure taken as published", Stated, "site", "data/staff"),
            Whole("a verdict", Tampering.Verdict, "verdicts", Brief + ":11"),
            Whole("a verdict in the ledger", VerdictInLedger, "verdicts", Ledger),
            Whole(
                "the policy",
                one => one.Replace("account/edition/policy.yaml", "6%", "60%"),
                "verdicts",
                "account/edition/"
            ),
            Whole(
                "the policy a little",
                one => one.Replace("account/edition/policy.yaml", "6%", "7%"),
                "verdicts",
                Ledger
            ),
            Whole(
                "words in a document",
                one => one.Replace(Brief, "[390 m3]", "[391 m3]"),
                "verdicts",
                "account/edition/"
            ),
            Whole(
                "prose in a document",
                one => one.Replace(Brief, "volgens de raming", "volgens een raming"),
                "site",
                "documents/brief.html"
            ),
            Whole(
                "a formula",
                one => one.Replace(Catalogue, "gas[p-1y] - 1", "gas[p-1y] - 2"),
                "site",
                "data/gas_change"
            ),
            Whole("a target", one => one.Replace(Catalogue, "value: 400", "value: 300"), "verdicts", Brief),
            Whole(
                "a share of an organisation",
                one => one.Replace("account/edition/organisations.csv", "EZ:0.85 KGG:0.15", "EZ:0.80 KGG:0.20"),
                "site",
                ""
            ),
            Whole(
                "a release removed",
                one => one.Put("account/edition/releases.csv", ReleasesWithout(one)),
                "verdicts",
                "account/edition/"
            ),
            Whole(
                "an acceptance removed",
                one => one.Put("account/edition/accepted.csv", "document,words,claim,verdict,by,reason\n"u8.ToArray()),
                "verdicts",
                "account/edition/"
            ),
            Whole(
                "who is asked",
                one => one.Replace("account/edition/collections/all.yaml", "[ministry]", "[FIN, OCW, VWS]"),
                "site",
                ""
            ),
            Whole(
                "the smallest cell",
                one => one.Replace(Catalogue, "minimum_cell: 10", "minimum_cell: 30"),
                "site",
                ""
            ),
            Whole("a value with its leaf", ValueWithLeaf, "site", "data/gas.csv"),
            Whole(
                "a delivery's day",
                one => one.Replace("account/deliveries.json", "2024-02-05", "2024-02-06"),
                "site",
                ""
            ),
            Whole("a page added", one => one.Add("new.html", "<p>"), "site", "new.html"),
            Whole("a page removed", one => one.Remove("themes.html"), "site", "themes.html"),
            Whole("a page renamed", one => one.Rename("themes.html", "thema.html"), "site", "thema.html"),
            Whole("a delivery's observations removed", one => one.Remove(Observations), "observations", Observations),
        ];

    static Tampering Whole(string name, Func<Forged, Forged> change, string step, string place) =>
        new(name + ", manifest and ledger", one => change(one).WithManifest().WithLedger(), step, place);

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
