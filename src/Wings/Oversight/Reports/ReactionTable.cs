using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Reports;

/// <summary>What was sent to the auditor on one recommendation, a row a department: on signed-in pages and on the public one.</summary>
static class ReactionTable
{
    public static TableView Of(
        int number,
        IEnumerable<ReportReaction> sent,
        Language language,
        Func<string, string> nameOf,
        DateOnly today
    )
    {
        string In(Bilingual text) => text.In(language);
        return new(
            $"recommendation-{ReportTexts.Number(number)}",
            In(ReportTexts.Reactions),
            [
                new(In(ReportTexts.Department)),
                new(In(Taken)),
                new(In(ReportTexts.Reaction)),
                new(In(ReportTexts.Until)),
                new(In(ReportTexts.HowFar)),
                new(In(ReportTexts.Afterword)),
            ],
            [
                .. sent.Select(one => new Row([
                    new(nameOf(one.Organisation)),
                    new(In(ReportTexts.Of(one.Stance))),
                    Words(one.Text, language),
                    new(one.Until is { } until ? Days.Unbroken(until, language) : Cell.Dash),
                    HowFar(one, language, today),
                    Words(one.Afterword, language),
                ])),
            ]
        );
    }

    static readonly Bilingual Taken = new("Overgenomen?", "Taken over?");

    /// <summary>Written in Dutch, whatever the page.</summary>
    static Cell Words(string text, Language language) =>
        text.Length == 0 || language == Language.Nl
            ? Cell.Of(text)
            : new(text) { Lang = "nl", LangMark = "(in Dutch)" };

    /// <summary>How far it is and on which day; not what was said of it.</summary>
    static Cell HowFar(ReportReaction one, Language language, DateOnly today)
    {
        if (one.State == ReactionState.Done)
            return new(ReportTexts.Of(ReactionState.Done).In(language), Signal: Ui.Feedback.Signal.Holds);
        var late = one.IsOverdue(today) ? $" ({ReportTexts.Left(one.Until!.Value, today).In(language)})" : "";
        return one.Last is { } last
            ? new($"{ReportTexts.Of(last.HowFar).In(language)}, {Days.Long(last.On, language)}{late}")
            : new((late.Length > 0 ? ReportTexts.Of(FollowUp.NotBegun).In(language) : Cell.Dash) + late);
    }
}
