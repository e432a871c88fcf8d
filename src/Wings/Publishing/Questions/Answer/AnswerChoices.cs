using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Questions.Lists;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Answer;

/// <summary>The forms that the workflow gives whoever looks; the domain decides once more when one is sent.</summary>
sealed class AnswerChoices(QuestionLook look, ParliamentQuestion question, WorkFrame frame, SentDeed? sent)
{
    public AnswerForms Forms(ImmutableArray<int> similar)
    {
        var mayWrite = May(QuestionVerb.Write) || May(QuestionVerb.Supply);
        return new(
            mayWrite ? Form("answer", FormState.With(("answer", question.Answer))) : null,
            question.State == QuestionState.Agreed,
            May(QuestionVerb.Agree) || May(QuestionVerb.Confirm) ? Form("agree") : null,
            May(QuestionVerb.Decline) || May(QuestionVerb.Return) ? Form("return") : null,
            May(QuestionVerb.Link) && !IsTarget ? Form("link") : null,
            Others(similar),
            May(QuestionVerb.Unlink) ? Form("unlink") : null
        );
    }

    bool IsTarget => look.All.Any(one => one.SameAs == question.Number);

    /// <summary>Whether a row leads on for who looks, and none of the guards that can be told beforehand is against it.</summary>
    bool May(QuestionVerb verb)
    {
        if (look.Who is not { } who || QuestionWorkflow.Rows.Row(question.State, verb) is not { } row)
            return false;
        if (!who.Is(row.Permission))
            return false;
        var act = new Act(who.Actor, row.Permission, default, "asked beforehand");
        return row
            .Guards.Where(guard => guard != QuestionWorkflow.Judged)
            .All(guard => QuestionGuards.Judge(guard, question, act, null) is null);
    }

    FormView Form(string deed, FormState? filled = null) =>
        frame.Form($"{QuestionPaths.Of(question)}/{deed}", sent?.Deed == deed ? sent.Form : filled, deed + "-");

    ImmutableArray<Choice> Others(ImmutableArray<int> similar) =>
        [
            .. look
                .All.Where(one => one.Number != question.Number && one.SameAs is null)
                .OrderBy(one => similar.IndexOf(one.Number) is var at && at < 0 ? int.MaxValue : at)
                .ThenBy(one => one.Number)
                .Select(one => new Choice(
                    one.Number.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{one.Number}. {QuestionRows.Short(one.Text)}")
                )),
        ];
}
