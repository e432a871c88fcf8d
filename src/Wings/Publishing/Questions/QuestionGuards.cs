using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>The guards that the rows of the workflow name.</summary>
static class QuestionGuards
{
    public static Refusal? Judge(string guard, ParliamentQuestion question, Act act, AnswerJudgement? judgement) =>
        guard switch
        {
            QuestionWorkflow.OwnPublication => Only(
                act.Actor.Organisation == question.Publisher,
                QuestionRefusals.OfAnother
            ),
            QuestionWorkflow.OwnQuestion => Only(act.Actor.Organisation == question.Owner, QuestionRefusals.NotYours),
            QuestionWorkflow.ByMinistry => Only(question.ByMinistry, QuestionRefusals.CoordinatorAgrees),
            QuestionWorkflow.ByOthers => Only(!question.ByMinistry, QuestionRefusals.ControllerAgrees),
            QuestionWorkflow.OtherEyes => Only(
                question.WrittenBy is not null && !act.SamePersonAs(question.WrittenBy),
                QuestionRefusals.OtherEyes
            ),
            QuestionWorkflow.Judged => Judged(act, judgement),
            QuestionWorkflow.WithReason => Only(!string.IsNullOrWhiteSpace(act.Reason), QuestionRefusals.NothingSaid),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;

    static Refusal? Judged(Act act, AnswerJudgement? judgement) =>
        judgement is not { } known ? QuestionRefusals.NotJudged
        : known.Mend is { } first ? QuestionRefusals.Held(first)
        : known.Deviates is { } claim && string.IsNullOrWhiteSpace(act.Reason) ? QuestionRefusals.Deviates(claim)
        : null;
}

/// <summary>What the checker found in an answer, as far as agreeing depends on it.</summary>
/// <param name="Mend">The first thing that only who writes can mend; null where nothing.</param>
/// <param name="Deviates">The first claim that does not hold; it may go on with a reason, and is then released or accepted with the letter.</param>
public readonly record struct AnswerJudgement(Bilingual? Mend, Bilingual? Deviates);
