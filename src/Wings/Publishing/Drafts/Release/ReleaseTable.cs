using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Tagging;
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
                new(frame.In(ReleaseTexts.Sentence)),
                new(frame.In(ReleaseTexts.Figure)),
                new(frame.In(ReleaseTexts.Verdict)),
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
        var claim = look.Judged.Claims.FirstOrDefault(claim => one.IsAbout(claim.Judged));
        return new([
            new(claim is null ? $"‘{one.Words}’" : $"{claim.Around.Before}‘{one.Words}’{claim.Around.After}"),
            Cell.Of(Figure(one, look, frame.Language)),
            new(Verdict(one, claim, frame.Language)),
            new(one.Reason),
            new(
                string.Join(", ", one.Hands.Select(hand => $"{frame.In(RoleNames.Of(hand.Role))} {hand.Organisation}"))
            ),
            new(frame.In(word), Signal: signal),
        ]);
    }

    /// <summary>As a writer sees it; what no longer names a figure says nothing.</summary>
    static string? Figure(ClaimRelease one, DraftLook look, Language language)
    {
        var judge = WordsJudge.Of(look.Edition.Figures, look.Folder.Policy, look.Judged.Facts);
        return FigureSaid.Of(judge, FigureAddress.Read(one.Claim), language) is { } said
            ? $"{said.Name}, {said.Where}"
            : null;
    }

    /// <summary>With what was computed, as the checker says it; of what lapsed the verdict is all that still says something.</summary>
    static string Verdict(ClaimRelease one, DocumentClaim? claim, Language language) =>
        claim?.Judged.Reason.In(language) ?? VerdictNames.Of(one.Verdict).In(language);

    static (Bilingual, Signal) StateOf(ClaimRelease one, DraftLook look) =>
        one.State == ReleaseState.Withdrawn ? (ReleaseTexts.Withdrawn, Signal.Neutral)
        : !look.Judged.Claims.Any(claim => one.IsAbout(claim.Judged)) ? (ReleaseTexts.Lapsed, Signal.Neutral)
        : one.State == ReleaseState.Asked ? (ReleaseTexts.Asked, Signal.Warns)
        : (ReleaseTexts.Released, Signal.Holds);
}
