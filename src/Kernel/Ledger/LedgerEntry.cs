using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// One line of the ledger: what happened, in whose role, committed to but not told. The content lives apart and may be
/// destroyed; the chain still verifies.
/// </summary>
/// <param name="Position">From 1, without gaps.</param>
/// <param name="At">UTC.</param>
/// <param name="Actor">Pseudonym; never a name.</param>
/// <param name="Kind">What happened, as a stable word: <c>delivery.accepted</c>, <c>publication.made</c>.</param>
/// <param name="Subject">What it happened to: a path or address that may be public.</param>
/// <param name="Commitment">SHA-256 over salt and content, 32 bytes.</param>
/// <param name="Previous">Hash of the entry before, 32 zero bytes for the first.</param>
/// <param name="Hash">SHA-256 over all of the above in a fixed form.</param>
public sealed record LedgerEntry(
    long Position,
    DateTimeOffset At,
    string Actor,
    Role Role,
    string Organisation,
    string Kind,
    string Subject,
    ImmutableArray<byte> Commitment,
    ImmutableArray<byte> Previous,
    ImmutableArray<byte> Hash
);
