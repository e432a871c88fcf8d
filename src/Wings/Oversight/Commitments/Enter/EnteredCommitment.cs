using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

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

    /// <summary>How its deadline was read, to be looked at before it is kept.</summary>
    public ImmutableArray<(string Name, string Value)> ReadAs(WorkFrame frame)
    {
        var window = Due.Window is { } days ? CommitmentStory.Said(days) : CommitmentTexts.NoWindow;
        var rows = ImmutableArray.Create((frame.In(CommitmentTexts.Window), frame.In(window)));
        return CommitmentStory.RuleOf(Due.Rule) is { } rule
            ? rows.Add((frame.In(CommitmentTexts.Rule), frame.In(rule)))
            : rows;
    }

    /// <summary>Whether a promise says all of this already.</summary>
    public bool IsIn(Commitment one) =>
        this
        == new EnteredCommitment(
            one.Organisation,
            one.By,
            one.To,
            one.Subject,
            one.Words,
            one.Paper,
            one.PaperDate,
            one.Phrase,
            new(one.Window, one.Rule)
        );

    /// <param name="role">In which it was entered.</param>
    public Commitment Numbered(
        int number,
        Id<Commitment> id,
        string publisher,
        bool invented,
        Role role = Role.Supplier
    ) =>
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
            IsEnteredByPublisher = role == Role.Coordinator,
        };
}
