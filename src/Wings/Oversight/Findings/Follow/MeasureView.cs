using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>The form of one measure: a new one, or one that is there.</summary>
/// <param name="Finding">Its title, in Dutch.</param>
/// <param name="Revision">Of the finding.</param>
public sealed record MeasureView(WorkFrame Frame, FormView Form, string Finding, int Number, int Revision, string Back)
{
    public ImmutableArray<Choice> Stages =>
        [.. Enum.GetValues<MeasureStage>().Select(one => new Choice(one.ToString(), Frame.In(FindingTexts.Of(one))))];

    /// <param name="number">Of the measure; one that is not there is a new one.</param>
    /// <param name="wrong">The form that was sent and is shown again; null where none was.</param>
    internal static MeasureView Of(WorkCall call, AuditFinding one, int number, FormState? wrong)
    {
        var known = one.Measures.FirstOrDefault(measure => measure.Number == number);
        number = known?.Number ?? one.Measures.Length + 1;
        var frame = call.Frame(FollowFindingTexts.MeasureTitle(number, one.Code), wrong);
        var form = frame.Form($"{FindingPaths.Of(one.Code)}/act", wrong ?? Filled(known));
        return new(frame, form, one.Title, number, one.Revision, frame.To(FindingPaths.Of(one.Code)));
    }

    static FormState Filled(Measure? known) =>
        known is null
            ? FormState.With()
            : FormState.With(
                ("what", known.What),
                ("owner", known.Owner),
                ("start", Days.Machine(known.Start)),
                ("planned", Days.Machine(known.Planned)),
                ("ready", known.Ready is { } ready ? Days.Machine(ready) : ""),
                ("stage", known.Stage.ToString()),
                ("evidence", known.Evidence)
            );
}
