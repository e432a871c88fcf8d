using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Who takes which step until when, and which were taken.</summary>
static class PlanRows
{
    public static TableView Table(Draft draft, WorkFrame frame, DateOnly today) =>
        new(
            "plan",
            frame.In(PlanTexts.Tab),
            [
                new(frame.In(PlanTexts.Step)),
                new(frame.In(PlanTexts.Owner)),
                new(frame.In(PlanTexts.By)),
                new(frame.In(PlanTexts.How)),
            ],
            [.. StepOwner.Steps.Select(step => Row(draft, step, frame, today))]
        );

    static Row Row(Draft draft, DraftState step, WorkFrame frame, DateOnly today)
    {
        var by = draft.Dates.Where(one => one.Step == step).Select(one => (DateOnly?)one.By).FirstOrDefault();
        var (word, signal) =
            step < draft.State ? (PlanTexts.Done, Signal.Holds)
            : step > draft.State ? (PlanTexts.Later, Signal.Neutral)
            : by < today ? (PlanTexts.Late, Signal.Fails)
            : (PlanTexts.Now, Signal.Warns);
        return new([
            new(frame.In(PlanTexts.Of(step))),
            new(frame.In(StepOwner.Of(draft, step))),
            Cell.Of(by is { } day ? Days.Long(day, frame.Language) : null),
            new(frame.In(word), Signal: signal),
        ]);
    }
}
