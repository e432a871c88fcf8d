using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>An erratum as somebody looks at it: with the text that was published and what its claim is now.</summary>
/// <param name="Text">As it was published; null where that is not kept.</param>
/// <param name="Document">The same, judged with all that is known now; null where the text is gone.</param>
sealed record ErratumLook(KeptErratum Erratum, EditionOnDesk Edition, string? Text, JudgedDocument? Document)
{
    /// <summary>The claim as it is now.</summary>
    public DocumentClaim? Now => Document?.Claims.FirstOrDefault(claim => claim.Number == Erratum.Claim);

    public static async Task<ErratumLook?> Of(
        RekenschapDb db,
        IEditionDesk editions,
        KeptErratum one,
        CancellationToken stop
    )
    {
        if (await editions.Open(one.Edition, stop) is not { } edition)
            return null;
        var text = await db.Set<StoredPublication>()
            .AsNoTracking()
            .Where(publication => publication.Edition == one.Edition && publication.Number == one.Publication)
            .Join(
                db.Set<PublishedText>().AsNoTracking().Where(published => published.Path == one.Document),
                publication => publication.Id,
                published => published.Publication,
                (_, published) => published.Text
            )
            .FirstOrDefaultAsync(stop);
        return new(one, edition, text, text is null ? null : Judged(edition, one, text));
    }

    static JudgedDocument Judged(EditionOnDesk edition, KeptErratum one, string text)
    {
        var policy = PublishingFolder.Read(edition.Files).Policy;
        var judge = new JudgeDocument(edition.Figures, policy, LetThrough.None);
        return judge.Judge(text, one.Document, new FolderProblems(), new KnownAtOverride(null));
    }
}
