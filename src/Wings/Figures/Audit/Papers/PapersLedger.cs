using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Audit.Ledger;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Audit.Papers;

/// <summary>Some entries of the ledger, each with what its hash is over and the proof that it is in the tree with this head.</summary>
/// <param name="Size">Entries of the whole ledger when it was taken along.</param>
/// <param name="Root">In hexadecimal.</param>
sealed record PapersLedger(string Edition, long Size, string Root, ImmutableArray<PapersEntry> Entries)
{
    public static PapersLedger Of(string edition, ImmutableArray<LedgerEntry> entries, LedgerProofs proofs) =>
        new(
            edition,
            proofs.Size,
            proofs.Root,
            [.. entries.OrderBy(one => one.Position).Select(one => PapersEntry.Of(one, proofs.Of(one.Position)))]
        );

    /// <summary>That the sample was drawn, and what was done with it since.</summary>
    public static Task<List<LedgerEntry>> OfSample(RekenschapDb db, AuditSample sample, CancellationToken stop)
    {
        var subject = SampleBook.Subject(sample.Id);
        return db.Ledger.Where(one => one.Subject == subject).OrderBy(one => one.Position).ToListAsync(stop);
    }
}

/// <summary>An entry as an archive writes it, with its proof; hashes in hexadecimal.</summary>
/// <param name="Actor">A pseudonym: the hash is over it.</param>
/// <param name="Inclusion">The hashes beside the way to the root, from below.</param>
sealed record PapersEntry(
    long Position,
    string At,
    string Actor,
    string Role,
    string Organisation,
    string Kind,
    string Subject,
    string Commitment,
    string Previous,
    string Hash,
    ImmutableArray<string> Inclusion
)
{
    public static PapersEntry Of(LedgerEntry one, ImmutableArray<string> inclusion) =>
        new(
            one.Position,
            LedgerRows.At(one),
            one.Actor,
            one.Role.ToString(),
            one.Organisation,
            one.Kind,
            one.Subject,
            Hex(one.Commitment),
            Hex(one.Previous),
            Hex(one.Hash),
            inclusion
        );

    static string Hex(ImmutableArray<byte> bytes) => Convert.ToHexStringLower(bytes.AsSpan());
}
