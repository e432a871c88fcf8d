using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>
/// The page of what is let through, among the pages of a document, with how many claims wait for that; what is asked there
/// shows in the verdicts.
/// </summary>
sealed class ReleasePart : IDraftPart
{
    public DraftTab? Tab(DraftLook look) =>
        new(
            Place(look.Draft),
            ReleaseTexts.Tab,
            look.Judged.Claims.Count(one => one.Blocks && one.Judged.Verdict != Verdict.Unreadable)
        );

    public static string Place(Draft draft) => $"{DraftPaths.Of(draft.Id)}/releases";

    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult<IEnumerable<DraftCheck>>([]);
}
