using System.Collections.Immutable;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Figures.Editions;

/// <summary>How an edition is read.</summary>
/// <param name="Strict">Questions without an explanation become errors.</param>
/// <param name="Salts">What the commitments of the ledger are salted with; without it the trial salts of the edition's code.</param>
/// <param name="Progress">Told after each delivery.</param>
/// <param name="Positions">Where a ledger already holds the acceptances, by edition and file; without it they are numbered from 1.</param>
/// <param name="Earlier">An earlier reading of the folder, with the same options: what still holds of it is not read again.</param>
public sealed record ReadOptions(
    bool Strict = false,
    Salts? Salts = null,
    Action<ReadProgress>? Progress = null,
    ImmutableDictionary<string, ImmutableDictionary<string, long>>? Positions = null,
    EarlierReading? Earlier = null
)
{
    /// <summary>The ledger of an earlier publication of the edition, which this one continues; empty for the first.</summary>
    public ImmutableArray<LedgerEntry> Continued { get; init; } = [];

    /// <summary>Whether further files are to be held against what was accepted, after the reading; costs its memory.</summary>
    public bool ForWork { get; init; }
}

/// <summary>How far the reading is: so many of the files, this one being the last.</summary>
public readonly record struct ReadProgress(int Done, int Total, string File);
