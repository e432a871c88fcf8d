using System.Collections.Immutable;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>What is kept of a publication when it is made.</summary>
/// <param name="TreeHead">Head of the ledger's tree that it rests on, 32 bytes.</param>
/// <param name="Entries">How many entries that tree has: what was accepted later was not known to it.</param>
/// <param name="Result">The judged result, as <c>build.json</c> has it.</param>
public sealed record MadePublication(
    Publication Publication,
    ImmutableArray<byte> TreeHead,
    long Entries,
    string Result
)
{
    public string Edition => Publication.Edition.Code;

    public Policy Policy => Publication.Policy;

    internal IEnumerable<PublishedText> Texts(StoredPublication stored) =>
        Publication.Documents.Select(one => new PublishedText
        {
            Publication = stored.Id,
            Path = one.Facts.Path,
            Text = one.Text,
        });

    internal IEnumerable<PublishedClaim> Claims(StoredPublication stored) =>
        Publication.Documents.SelectMany(one => one.Claims.Select(claim => Of(stored, one, claim)));

    PublishedClaim Of(StoredPublication stored, JudgedDocument document, DocumentClaim claim)
    {
        var figures = Publication.Figures.AsKnown(document.Facts.KnownAt);
        var said = SaidOfClaim.Of(claim.Judged, Publication.Figures, figures);
        return new()
        {
            Publication = stored.Id,
            Document = document.Facts.Path,
            Number = claim.Number,
            Words = claim.Judged.Tag.Words,
            Target = claim.Judged.Tag.Target,
            Verdict = claim.Judged.Verdict,
            SaidNl = said.Nl,
            SaidEn = said.En,
        };
    }
}
