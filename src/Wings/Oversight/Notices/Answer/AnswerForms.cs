using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Answer;

/// <summary>The forms of an answer.</summary>
public enum AnswerForm
{
    Receive,

    /// <summary>Affected, not affected, or unknown yet.</summary>
    Answer,
    Plan,
    Complete,
    Finish,
}

/// <summary>Which forms there are, and what is taken out of them.</summary>
static class AnswerForms
{
    static readonly ImmutableArray<AnswerVerb> Choices = [AnswerVerb.Clear, AnswerVerb.Report, AnswerVerb.Doubt];

    public static string Name(AnswerForm form) => form.ToString().ToLowerInvariant();

    static AnswerForm FormOf(AnswerVerb verb) =>
        verb switch
        {
            AnswerVerb.Receive => AnswerForm.Receive,
            AnswerVerb.Plan => AnswerForm.Plan,
            AnswerVerb.Complete => AnswerForm.Complete,
            AnswerVerb.Finish => AnswerForm.Finish,
            _ => AnswerForm.Answer,
        };

    /// <summary>What may be answered now by who may.</summary>
    public static ImmutableArray<AnswerVerb> Verbs(SignedIn who, Notice notice, NoticeAnswer one) =>
        notice.State == NoticeState.Open && NoticeNeed.Answers(who, one.Organisation)
            ?
            [
                .. AnswerWorkflow
                    .For(NoticeNeed.RoleOf(who))
                    .Allowed(one.State, who.Actor)
                    .Where(verb => IsOffered(verb, one)),
            ]
            : [];

    /// <summary>What a guard would refuse for sure is not offered.</summary>
    static bool IsOffered(AnswerVerb verb, NoticeAnswer one)
    {
        var open = one.Measures.Any(measure => measure.DoneOn is null);
        return verb switch
        {
            AnswerVerb.Complete => open,
            AnswerVerb.Finish => !open && !one.Measures.IsEmpty,
            _ => true,
        };
    }

    public static IEnumerable<AnswerForm> Of(ImmutableArray<AnswerVerb> verbs) =>
        Enum.GetValues<AnswerForm>().Where(form => verbs.Any(verb => FormOf(verb) == form));

    public static ImmutableArray<Choice> ChoicesOf(ImmutableArray<AnswerVerb> verbs, WorkFrame frame) =>
        [
            .. Choices
                .Where(verb => verbs.Contains(verb))
                .Select(verb => new Choice(verb.ToString(), frame.In(NoticeTexts.Of(StateOf(verb))))),
        ];

    static AnswerState StateOf(AnswerVerb verb) =>
        verb switch
        {
            AnswerVerb.Clear => AnswerState.Unaffected,
            AnswerVerb.Report => AnswerState.Affected,
            _ => AnswerState.Unsure,
        };

    public static (Bilingual Title, Bilingual Button) Words(AnswerForm form, NoticeAnswer one) =>
        form switch
        {
            AnswerForm.Receive => (AnswerTexts.Receive, AnswerTexts.ReceiveButton),
            AnswerForm.Answer => (one.IsMissing ? AnswerTexts.Answer : AnswerTexts.Again, AnswerTexts.AnswerButton),
            AnswerForm.Plan => (AnswerTexts.Plan, AnswerTexts.PlanButton),
            AnswerForm.Complete => (AnswerTexts.Complete, AnswerTexts.CompleteButton),
            _ => (AnswerTexts.Finish, AnswerTexts.FinishButton),
        };

    /// <summary>What was said; null where something is wrong, which was told at its field.</summary>
    public static (AnswerVerb Verb, AnswerSaid Said)? Read(
        AnswerForm form,
        FormState sent,
        NoticeAnswer one,
        DateOnly today
    )
    {
        (AnswerVerb, AnswerSaid) read = form switch
        {
            AnswerForm.Receive => (AnswerVerb.Receive, new("")),
            AnswerForm.Answer => Answered(sent),
            AnswerForm.Plan => (AnswerVerb.Plan, Planned(sent, today)),
            AnswerForm.Complete => (AnswerVerb.Complete, Taken(sent, one, today)),
            _ => (AnswerVerb.Finish, new("")),
        };
        return sent.Good ? read : null;
    }

    static (AnswerVerb, AnswerSaid) Answered(FormState sent)
    {
        var verb = sent.Choice("answer", Choices, AnswerTexts.NoChoice);
        var missing = verb is null or AnswerVerb.Doubt ? null : AnswerTexts.NoWords;
        return (verb ?? default, new(sent.Text("words", missing, NoticeAnswer.MostSaid)));
    }

    static AnswerSaid Planned(FormState sent, DateOnly today)
    {
        var what = sent.Text("what", AnswerTexts.NoWhat, NoticeAnswer.MostSaid);
        var until = sent.Day("until", AnswerTexts.NoDay);
        if (until < today)
            sent.Wrong("until", AnswerTexts.TooEarly);
        return new(what, until ?? default);
    }

    static AnswerSaid Taken(FormState sent, NoticeAnswer one, DateOnly today)
    {
        var open = one.Measures.Where(measure => measure.DoneOn is null).Select(measure => Number(measure.Number));
        var which = sent.Code("measure", open, AnswerTexts.NoMeasure);
        var on = sent.Day("on", AnswerTexts.NoDay);
        if (on > today)
            sent.Wrong("on", AnswerTexts.StillToCome);
        _ = int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return new("", on ?? default, number);
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
