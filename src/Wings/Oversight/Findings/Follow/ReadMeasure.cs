using System.Globalization;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>Takes a measure out of its form; what is wrong is told at its field.</summary>
static class ReadMeasure
{
    const int MostWords = 1000;

    /// <summary>Null where something is wrong.</summary>
    public static Measure? Of(FormState form, DateOnly today)
    {
        _ = int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        var what = form.Text("what", FollowFindingTexts.NoWhat, MostWords);
        var owner = form.Text("owner", FollowFindingTexts.NoOwner, most: 120);
        var start = form.Day("start", FollowFindingTexts.NoDay);
        var planned = form.Day("planned", FollowFindingTexts.NoDay);
        var ready = form.Day("ready");
        if (planned < start)
            form.Wrong("planned", FollowFindingTexts.EndBeforeStart);
        if (ready < start)
            form.Wrong("ready", FollowFindingTexts.EndBeforeStart);
        if (ready > today)
            form.Wrong("ready", FollowFindingTexts.ToCome);
        var stage = form.Choice("stage", Enum.GetValues<MeasureStage>(), FollowFindingTexts.NoStage);
        var evidence = form.Text("evidence", most: MostWords);
        if (stage == MeasureStage.Operation && ready is not null && evidence.Length == 0)
            form.Wrong("evidence", FollowFindingTexts.NoEvidence);
        return form.Good ? new(number, what, owner, start!.Value, planned!.Value, ready, stage!.Value, evidence) : null;
    }
}
