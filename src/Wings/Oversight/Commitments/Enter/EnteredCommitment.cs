using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>A promise as somebody typed it, found to be good.</summary>
sealed record EnteredCommitment(
    string Organisation,
    Promiser By,
    Chamber To,
    string Subject,
    string Words,
    string Paper,
    DateOnly PaperDate,
    string Phrase,
    ReadDue Due
)
{
    /// <summary>What was shown of how it was read, so that what is kept is what was seen.</summary>
    public string Shown =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Due.Rule} {Due.Window?.From:yyyy-MM-dd} {Due.Window?.Until:yyyy-MM-dd}"
        );

    public Commitment Numbered(int number, Id<Commitment> id, string publisher, bool invented) =>
        new()
        {
            Id = id,
            Number = number,
            Organisation = Organisation,
            By = By,
            To = To,
            Subject = Subject,
            Words = Words,
            Paper = Paper,
            PaperDate = PaperDate,
            Phrase = Phrase,
            From = Due.Window?.From,
            Until = Due.Window?.Until,
            Rule = Due.Rule,
            Invented = invented,
            Publisher = publisher,
        };
}
