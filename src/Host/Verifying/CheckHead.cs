using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Whether the ledger grew from one whose head somebody kept, and nothing in it was changed since.</summary>
internal static class CheckHead
{
    static readonly Bilingual Name = new("het eerdere grootboek", "the earlier ledger");

    /// <param name="kept">A tree head file or a root in hexadecimal, as it was given; null when none was.</param>
    public static Step Run(ArchiveUnderTest archive, KeptHead? kept)
    {
        if (kept is null)
            return new(
                "against",
                Name,
                StepOutcome.NotChecked,
                new(
                    "geen eerder boomhoofd gegeven (--against); dat het grootboek sindsdien alleen is aangevuld, is niet na te gaan",
                    "no earlier tree head given (--against); that the ledger was only ever appended to since cannot be checked"
                ),
                []
            );
        if (archive.Head is not { } head)
            return new("against", Name, StepOutcome.NotChecked, VerifyWords.NoLedger, []);
        var faults = new Faults();
        var size = SizeOf(archive.Entries, kept.Root);
        if (kept.Edition is { } edition && edition != head.Edition)
            faults.Add(
                kept.Source,
                $"is van editie {edition}, dit archief van {head.Edition}",
                $"is of edition {edition}, this archive of {head.Edition}"
            );
        else if (size is null && HasGrown(archive, kept))
            return faults.Step("against", Name, Grown(kept), EnteredAnew);
        else if (size is null || (kept.Size is { } stated && stated != size))
            faults.Add(kept.Source, Changed(archive, kept));
        return faults.Step(
            "against",
            Name,
            new(
                $"de eerste {size} van {head.Size} regels zijn die van {kept.Source}; daarna is alleen aangevuld",
                $"the first {size} of {head.Size} entries are those of {kept.Source}; after that it was only appended to"
            )
        );
    }

    /// <summary>
    /// Whether the deliveries of then stand at the beginning and others came after them. A publication of the very same
    /// deliveries that is another is no growth.
    /// </summary>
    static bool HasGrown(ArchiveUnderTest archive, KeptHead kept) =>
        kept.Deliveries is { Size: > 0 } then
        && LedgerLine.Bytes(then.Root) is { } root
        && SizeOf(archive.Entries, root) == then.Size
        && archive.Entries.Skip((int)then.Size).Any(entry => entry.Kind == SealAcceptances.Kind);

    static Bilingual Grown(KeptHead kept) =>
        new(
            $"de {kept.Deliveries!.Size} regels waarop de publicatie van {kept.Source} rustte staan er onveranderd; daarna kwamen er aanleveringen bij",
            $"the {kept.Deliveries!.Size} entries that the publication of {kept.Source} rested on stand there unchanged; deliveries came after them"
        );

    static readonly Bilingual EnteredAnew = new(
        "de publicatie van toen staat niet in dit grootboek, dat opnieuw is opgezet; met build --continues blijft zij erin",
        "the publication of then is not in this ledger, which was set up anew; with build --continues it stays in it"
    );

    /// <summary>How many entries the ledger had when its root was this; null when it never was.</summary>
    static long? SizeOf(ImmutableArray<LedgerEntry> entries, ImmutableArray<byte> root)
    {
        var tree = new GrowingTree();
        if (tree.Root.SequenceEqual(root))
            return 0;
        foreach (var entry in entries)
        {
            tree.Add(MerkleTree.Leaf(entry.Hash.AsSpan()));
            if (tree.Root.SequenceEqual(root))
                return tree.Count;
        }
        return null;
    }

    static Bilingual Changed(ArchiveUnderTest archive, KeptHead kept) =>
        kept.Size > archive.Entries.Length
            ? new(
                $"noemt {kept.Size} regels, dit grootboek heeft er {archive.Entries.Length}: er is iets afgehaald",
                $"names {kept.Size} entries, this ledger has {archive.Entries.Length}: something was taken off"
            )
            : new(
                "het grootboek in dit archief is niet gegroeid uit dat van dit boomhoofd: een regel van toen is gewijzigd, verplaatst of weggelaten",
                "the ledger in this archive did not grow from that of this tree head: an entry of then was changed, moved or left out"
            );
}

/// <summary>A head that somebody kept.</summary>
/// <param name="Source">The file that it came from, or the root as it was given.</param>
/// <param name="Edition">Null where only a root was kept.</param>
/// <param name="Deliveries">The ledger before its publication was entered; null where only a root was kept.</param>
internal sealed record KeptHead(
    string Source,
    string? Edition,
    long? Size,
    ImmutableArray<byte> Root,
    DeliveriesHead? Deliveries = null
)
{
    /// <summary>A root in hexadecimal, or a file with a tree head; null where it is neither.</summary>
    public static KeptHead? Read(string given)
    {
        if (LedgerLine.Bytes(given) is { } root)
            return new(given, null, null, root);
        if (!File.Exists(given) || TreeHeadFile.Read(File.ReadAllBytes(given)) is not { } file)
            return null;
        return new(Path.GetFileName(given), file.Edition, file.Size, file.ToHead()!.Root, file.Deliveries);
    }
}
