using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Begin;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>What stops or warns at the next step.</summary>
static class CheckRows
{
    public static TableView Table(DraftChecks checks, WorkFrame frame) =>
        new(
            "checks",
            frame.In(OverviewTexts.Checks),
            [new(frame.In(OverviewTexts.What)), new(frame.In(BeginTexts.State))],
            [.. checks.All.Select(one => Row(one, frame))],
            Empty: frame.In(OverviewTexts.Clear)
        );

    static Row Row(DraftCheck one, WorkFrame frame)
    {
        var (word, signal) =
            one.Grade == DraftGrade.Stops ? (OverviewTexts.Stops, Signal.Fails)
            : one.Holds ? (OverviewTexts.Warns, Signal.Warns)
            : (OverviewTexts.Acknowledged, Signal.Neutral);
        return new([
            new(frame.In(one.Says), Link: one.Place is null ? null : frame.To(one.Place)),
            new(frame.In(word), Signal: signal),
        ]);
    }
}
