namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>The page of all versions, among the pages of a document.</summary>
sealed class VersionsPart : IDraftPart
{
    public DraftTab? Tab(DraftLook look) => new(VersionPaths.All(look.Draft.Id), VersionTexts.Tab);

    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult<IEnumerable<DraftCheck>>([]);
}
