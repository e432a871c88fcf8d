namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>Who may look before it is public, among the pages of a document.</summary>
sealed class PreviewPart : IDraftPart
{
    public DraftTab? Tab(DraftLook look) =>
        look.Who?.Organisation == look.Draft.Publisher ? new(PreviewPaths.Of(look.Draft), PreviewTexts.Tab) : null;

    public Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop) =>
        Task.FromResult<IEnumerable<DraftCheck>>([]);
}
