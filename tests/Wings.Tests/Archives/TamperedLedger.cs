using Rekenschap.Host.Archiving;
using static Rekenschap.Wings.Tests.Archives.Tampering;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>The ledger of an archive is changed.</summary>
static class TamperedLedger
{
    /// <summary>Lines of the ledger are changed as they stand.</summary>
    public static IEnumerable<Tampering> All =>
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
}
