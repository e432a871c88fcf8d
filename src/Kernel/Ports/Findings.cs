using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>How heavy a finding weighs.</summary>
public enum Grade
{
    /// <summary>Informs: left out, converted, trimmed.</summary>
    Note,

    /// <summary>Asks for an explanation, which stays with the observation.</summary>
    Question,

    /// <summary>Stops the delivery.</summary>
    Error,
}

/// <summary>
/// Something to say about what came in, at its place. The message says what is wrong, what is expected and how to mend it.
/// </summary>
/// <param name="Rule">One of <c>number unknown duplicate period heading total unit missing min max change formula outlier blank untagged</c>.</param>
/// <param name="File">Path from the edition folder.</param>
/// <param name="Cell">As a spreadsheet names it (<c>D14</c>), a JSON pointer, or an XML line:column with its path; null for the whole file.</param>
/// <param name="Coordinate">As in a claim (<c>gas?period=2023&amp;organisation=FIN</c>), where the finding is about one.</param>
/// <param name="LetPass">The coordinator let it pass: the finding stays, the cell is missing, the rest counts.</param>
/// <param name="Explanation">The answer that a question got.</param>
public sealed record Finding(
    Grade Grade,
    string Rule,
    string File,
    string? Sheet,
    string? Cell,
    string? Coordinate,
    Bilingual Message,
    bool LetPass = false,
    string? Explanation = null
)
{
    /// <summary>Whether it keeps the delivery from being accepted.</summary>
    public bool Blocks => Grade == Grade.Error && !LetPass;
}

/// <summary>What became of a delivery.</summary>
public enum DeliveryStatus
{
    Accepted,
    Superseded,
    Refused,
    Absent,
}

/// <summary>One delivery as it was received and judged. Organisation and role are public; persons are not.</summary>
/// <param name="File">Path from the edition folder; for an absent one the path where it was looked for, without extension.</param>
/// <param name="Organisation">Code of the deliverer.</param>
/// <param name="Number">1 for the first, 2, 3 ... for corrections.</param>
/// <param name="Observations">How many observations it gave.</param>
/// <param name="LedgerPosition">Where its acceptance stands in the ledger; null when it was not accepted.</param>
public sealed record DeliveryReport(
    string File,
    string Collection,
    string Organisation,
    int Number,
    DeliveryStatus Status,
    int Observations,
    DateOnly? Received,
    DateOnly? Accepted,
    ImmutableArray<Finding> Findings,
    long? LedgerPosition
)
{
    /// <summary>
    /// Of a deliverer that speaks for others: what each of those says of its rows last, silence included, in the order
    /// of the list of organisations.
    /// </summary>
    public ImmutableArray<Confirmation> Confirmations { get; init; } = [];

    /// <summary>Why it was delivered, as came with it; of a correction what was wrong before.</summary>
    public string? Reason { get; init; }
}
