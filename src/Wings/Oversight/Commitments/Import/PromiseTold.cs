using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>What a row of the preview tells of a promise.</summary>
sealed class PromiseTold(PromiseStep step, Organisations organisations, WorkCall call)
{
    public SheetStep Step() =>
        new(
            step.Row,
            step.Title,
            step.Outcome == PromiseOutcome.Known ? CommitmentPaths.Of(step.Other!.Value) : null,
            PromiseSheetTexts.Of(step),
            step.Entered is { } entered ? [.. Lines(entered)] : []
        );

    IEnumerable<SheetLine> Lines(EnteredCommitment entered)
    {
        var ministry = organisations.ByCode(entered.Organisation)?.NameOn(call.Clock.Today);
        yield return Line(
            CommitmentTexts.Who,
            CommitmentTexts.Promised(entered.By, ministry ?? Bilingual.Same(entered.Organisation))
        );
        yield return Line(CommitmentTexts.ToWhom, CommitmentTexts.Of(entered.To));
        yield return Line(CommitmentTexts.Paper, Bilingual.Same(entered.Paper));
        if (step.Paper is { } paper)
            yield return Line(PromiseSheetTexts.InPapers, Bilingual.Same(paper.Title));
        yield return Line(
            CommitmentTexts.PaperDate,
            new(Days.Long(entered.PaperDate, Language.Nl), Days.Long(entered.PaperDate, Language.En))
        );
        if (entered.Phrase.Length > 0)
            yield return Line(CommitmentTexts.Phrase, Bilingual.Same($"‘{entered.Phrase}’"));
        yield return Line(
            CommitmentTexts.Window,
            entered.Due.Window is { } window ? CommitmentStory.Said(window) : CommitmentTexts.NoWindow
        );
        if (CommitmentStory.RuleOf(entered.Due.Rule) is { } rule)
            yield return Line(CommitmentTexts.Rule, rule);
    }

    static SheetLine Line(Bilingual what, Bilingual becomes) => new(what, "", becomes);
}
