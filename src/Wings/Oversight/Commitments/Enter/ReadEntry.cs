using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>Takes a promise out of the form; what is wrong is told at its field.</summary>
/// <param name="ministries">Codes of those of which a promise may be entered.</param>
/// <param name="papers">The register of papers of parliament; null where there is none.</param>
sealed class ReadEntry(FormState form, IReadOnlyCollection<string> ministries, IPapers? papers, DateOnly today)
{
    /// <summary>Null where something is wrong.</summary>
    public async Task<EnteredCommitment?> Run(CancellationToken stop)
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
        if (!form.Good)
            return null;
        await HoldDate(paper, date!.Value, stop);
        var (due, wrong) = ReadDue.Of(phrase, date.Value, until);
        if (wrong is var (field, says))
            form.Wrong(field, says);
        return form.Good
            ? new(organisation!, by!.Value, to!.Value, subject, words, paper, date.Value, phrase, due)
            : null;
    }

    /// <summary>A paper that the register knows has the date that the register has.</summary>
    async Task HoldDate(string paper, DateOnly date, CancellationToken stop)
    {
        if (papers is null || PaperSaid.Key(paper) is not { } key)
            return;
        var known = await papers.Find([key], stop);
        if (known.FirstOrDefault() is { } one && one.Date != date)
            form.Wrong(
                "date",
                EnterTexts.OtherDate(paper, new(Days.Long(one.Date, Language.Nl), Days.Long(one.Date, Language.En)))
            );
    }
}
