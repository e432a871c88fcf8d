using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>What was let through and asked, as a table.</summary>
static class ReleaseTable
{
    public static TableView Of(DraftLook look, WorkFrame frame) =>
        new(
            "releases",
            frame.In(ReleaseTexts.Tab),
            [
                new(frame.In(ReleaseTexts.Words)),
                new(frame.In(ReleaseTexts.Figure)),
                new(frame.In(ReleaseTexts.Computed)),
                new(frame.In(ReleaseTexts.Reason)),
                new(frame.In(ReleaseTexts.Hands)),
                new(frame.In(ReleaseTexts.State)),
            ],
            [.. look.Releases.Select(one => Row(one, look, frame))],
            Empty: frame.In(ReleaseTexts.None)
        );

    static Row Row(ClaimRelease one, DraftLook look, WorkFrame frame)
    {
        var (word, signal) = StateOf(one, look);
        return new([
            new(one.Words),
            new($"{one.Claim} ({VerdictNames.Of(one.Verdict).In(frame.Language)})"),
            new(one.Computed),
            new(one.Reason),
            new(
                string.Join(", ", one.Hands.Select(hand => $"{frame.In(RoleNames.Of(hand.Role))} {hand.Organisation}"))
            ),
            new(frame.In(word), Signal: signal),
        ]);
    }

    static (Bilingual, Signal) StateOf(ClaimRelease one, DraftLook look) =>
        one.State == ReleaseState.Withdrawn ? (ReleaseTexts.Withdrawn, Signal.Neutral)
        : !look.Judged.Claims.Any(claim => one.IsAbout(claim.Judged)) ? (ReleaseTexts.Lapsed, Signal.Neutral)
        : one.State == ReleaseState.Asked ? (ReleaseTexts.Asked, Signal.Warns)
        : (ReleaseTexts.Released, Signal.Holds);
}
