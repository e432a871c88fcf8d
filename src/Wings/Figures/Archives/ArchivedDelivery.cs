using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Archives;

/// <summary>A delivery as an archive tells of it: what everybody may know, no person.</summary>
/// <param name="Root">Root over the leaves of its observations, in hexadecimal; null where nothing was accepted.</param>
/// <param name="SaltKey">The key from which the salts of its observations follow, in hexadecimal; null where one of them is withheld, since it would open that too.</param>
/// <param name="FileSalt">Opens, with the SHA-256 of the delivered file, the line <c>file</c> of what the ledger committed to; null as the key.</param>
/// <param name="Answers">Every answer to it, in order; in <paramref name="Latest"/> the last of each organisation.</param>
/// <param name="Words">What was noted beside its observations, and how questions about them were answered.</param>
sealed record ArchivedDelivery(
    string File,
    string Collection,
    string Organisation,
    int Number,
    DeliveryStatus Status,
    int Observations,
    DateOnly? Received,
    DateOnly? Accepted,
    long? LedgerPosition,
    string? Reason,
    string? Root,
    string? SaltKey,
    string? FileSalt,
    ImmutableArray<string> Sheets,
    ImmutableArray<Confirmation> Answers,
    ImmutableArray<Confirmation> Latest,
    ImmutableArray<string> SpokenFor,
    ImmutableArray<ArchivedWords> Words,
    ImmutableArray<Finding> Findings
)
{
    public DeliveryReport ToReport() =>
        new(File, Collection, Organisation, Number, Status, Observations, Received, Accepted, Findings, LedgerPosition)
        {
            Confirmations = Latest,
            Reason = Reason,
        };
}

/// <summary>Words beside an observation.</summary>
/// <param name="Row">Which of the delivery's observations, from 0.</param>
sealed record ArchivedWords(int Row, string? Note, string? Explanation);

/// <summary>All deliveries of an edition, those that were refused or looked for in vain too.</summary>
/// <param name="Breakdowns">The combinations of members that occur, by number, as <see cref="BreakdownText"/> writes them: ties are broken by it.</param>
sealed record ArchivedDeliveries(ImmutableArray<string> Breakdowns, ImmutableArray<ArchivedDelivery> Deliveries);
