namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>The page on which a document is written, among its pages.</summary>
sealed class WritePart : IDraftPart
{
    public DraftTab? Tab(DraftLook look) => new(DraftPaths.Text(look.Draft.Id), WriteTexts.Tab);

    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult<IEnumerable<DraftCheck>>([]);
}
