using System.Collections.Immutable;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments;

/// <summary>All that a page tells of one promise, in the order in which it is read.</summary>
static class CommitmentStory
{
    /// <returns>With where it is to be read, for the paper.</returns>
    public static ImmutableArray<(string Name, string Value, string? Link)> Of(Commitment one, ListWords words) =>
        [
            .. Rows(one, words)
                .Select(row =>
                    (
                        words.In(row.Name),
                        words.In(row.Value),
                        row.Name == CommitmentTexts.Paper ? PaperLink.Of(one.Paper) : null
                    )
                ),
        ];

    static IEnumerable<(Bilingual Name, Bilingual Value)> Rows(Commitment one, ListWords words)
    {
        yield return (CommitmentTexts.Who, CommitmentTexts.Promised(one.By, words.NameOf(one.Organisation)));
        yield return (CommitmentTexts.ToWhom, CommitmentTexts.Of(one.To));
        yield return (CommitmentTexts.Paper, Bilingual.Same(one.Paper));
        yield return (CommitmentTexts.PaperDate, Day(one.PaperDate));
        yield return (
            CommitmentTexts.Phrase,
            one.Phrase.Length == 0 ? CommitmentTexts.NoPhrase : new($"‘{one.Phrase}’", $"‘{one.Phrase}’ (in Dutch)")
        );
        yield return (CommitmentTexts.Window, one.Window is { } window ? Said(window) : CommitmentTexts.NoWindow);
        if (RuleOf(one.Rule) is { } rule)
            yield return (CommitmentTexts.Rule, rule);
        foreach (var row in Ended(one))
            yield return row;
        if (one.CorrectedOn is { } corrected)
        {
            yield return (CommitmentTexts.CorrectedOn, Day(corrected));
            yield return (CommitmentTexts.CorrectedWhy, Bilingual.Same(one.CorrectedWhy));
        }
    }

    static IEnumerable<(Bilingual, Bilingual)> Ended(Commitment one)
    {
        if (one.Ended is { } day)
            yield return (
                one.State == CommitmentState.Kept ? CommitmentTexts.KeptOn : CommitmentTexts.WithdrawnOn,
                Day(day)
            );
        if (one.Said.Length > 0)
            yield return (
                one.State switch
                {
                    CommitmentState.Kept => CommitmentTexts.Evidence,
                    CommitmentState.Withdrawn => CommitmentTexts.Why,
                    _ => CommitmentTexts.ReopenedWhy,
                },
                Bilingual.Same(one.Said)
            );
    }

    /// <summary>"20 juni 2024" or "1 mei 2021 t/m 31 augustus 2021".</summary>
    public static Bilingual Said(DeadlineWindow window) =>
        window.From == window.Until
            ? Day(window.Until)
            : new(
                $"{Days.Long(window.From, Language.Nl)} t/m {Days.Long(window.Until, Language.Nl)}",
                $"{Days.Long(window.From, Language.En)} to {Days.Long(window.Until, Language.En)}"
            );

    /// <summary>What a rule says; null where there is none.</summary>
    public static Bilingual? RuleOf(string name) =>
        name == ReadDue.ByHand
            ? CommitmentTexts.ByHand
            : ReadDeadline.Rules.FirstOrDefault(rule => rule.Name == name)?.Says;

    static Bilingual Day(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));
}
