namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>The page of what is let through, among the pages of a document; what is asked there shows in the verdicts.</summary>
sealed class ReleasePart : IDraftPart
{
    public DraftTab? Tab(DraftLook look) =>
        new(
            Place(look.Draft),
            ReleaseTexts.Tab,
            look.Releases.Count(one => one.State == ReleaseState.Asked) + look.Judged.Claims.Count(one => one.Blocks)
        );

    public static string Place(Draft draft) => $"{DraftPaths.Of(draft.Id)}/releases";

    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult<IEnumerable<DraftCheck>>([]);
}
