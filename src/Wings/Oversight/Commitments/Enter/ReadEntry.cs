using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>Takes a promise out of the form; what is wrong is told at its field.</summary>
/// <param name="ministries">Codes of those of which a promise may be entered.</param>
sealed class ReadEntry(FormState form, IReadOnlyCollection<string> ministries, DateOnly today)
{
    /// <param name="papers">The register of papers of parliament; null where there is none.</param>
    /// <returns>Null where something is wrong.</returns>
    public async Task<EnteredCommitment?> Run(IPapers? papers, CancellationToken stop) =>
        Run(
            papers is not null && PaperSaid.Key(form["paper"]) is { } key
                ? (await papers.Find([key], stop)).FirstOrDefault()
                : null
        );

    /// <param name="known">The paper as the register has it; null where it has none.</param>
    public EnteredCommitment? Run(RegisteredPaper? known)
    {
        var organisation = form.Code("ministry", ministries, EnterTexts.NoMinistry);
        var by = form.Choice("by", Enum.GetValues<Promiser>(), EnterTexts.NoBy);
        var to = form.Choice("to", Enum.GetValues<Chamber>(), EnterTexts.NoTo);
        var subject = form.Text("subject", EnterTexts.NoSubject, most: 120);
        var words = form.Text("words", EnterTexts.NoWords, Commitment.MostWords);
        var paper = form.Text("paper", EnterTexts.NoPaper, most: 100);
        var date = form.Day("date", EnterTexts.NoDate);
        if (date > today)
            form.Wrong("date", EnterTexts.NotYet);
        var phrase = form.Text("phrase", most: 120);
        var until = form.Day("until");
        if (date is not { } written)
            return null;
        // A paper that the register knows has the date that the register has.
        if (known is not null && known.Date != written)
            form.Wrong("date", EnterTexts.OtherDate(paper, DayOf(known.Date)));
        var (due, wrong) = ReadDue.Of(phrase, written, until);
        if (wrong is var (field, says))
            form.Wrong(field, says);
        return form.Good ? new(organisation!, by!.Value, to!.Value, subject, words, paper, written, phrase, due) : null;
    }

    static Bilingual DayOf(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));
}
