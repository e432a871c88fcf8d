using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices.Answers;

/// <summary>The guards that the rows of the workflow name.</summary>
static class AnswerGuards
{
    public static Refusal? Judge(string guard, NoticeAnswer one, Notice notice, Act act, AnswerSaid said) =>
        guard switch
        {
            AnswerWorkflow.OwnAnswer => Only(
                act.Actor.Organisation == one.Organisation,
                NoticeRefusals.OfAnother(one.Organisation)
            ),
            AnswerWorkflow.NoticeOpen => Only(notice.State == NoticeState.Open, NoticeRefusals.Closed),
            AnswerWorkflow.WithWords => Only(!string.IsNullOrWhiteSpace(said.Words), NoticeRefusals.NothingSaid),
            AnswerWorkflow.MeasureOpen => Only(
                one.Measures.Any(measure => measure.Number == said.Measure && measure.DoneOn is null),
                NoticeRefusals.NoSuchMeasure
            ),
            AnswerWorkflow.MeasuresDone => Only(
                !one.Measures.IsEmpty && one.Measures.All(measure => measure.DoneOn is not null),
                NoticeRefusals.NoMeasure
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
