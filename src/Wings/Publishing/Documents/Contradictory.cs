using System.Collections.Immutable;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents;

/// <summary>Marks claims that say of one figure what cannot both be meant, within a document and between those of an edition.</summary>
internal static class Contradictory
{
    public static ImmutableArray<JudgedDocument> Mark(ImmutableArray<JudgedDocument> documents)
    {
        var others = Others(documents);
        return [.. documents.Select(document => document with { Claims = Mark(document.Claims, others) })];
    }

    static ImmutableArray<DocumentClaim> Mark(
        ImmutableArray<DocumentClaim> claims,
        ILookup<object, Contradicted> others
    ) => [.. claims.Select(claim => claim with { Contradicts = [.. others[claim.Judged]] })];

    /// <summary>By the claim itself and not by what it says: the same words may stand twice on one line.</summary>
    static ILookup<object, Contradicted> Others(ImmutableArray<JudgedDocument> documents)
    {
        var places = new Dictionary<object, Contradicted>(ReferenceEqualityComparer.Instance);
        foreach (var document in documents)
        foreach (var claim in document.Claims)
            places[claim.Judged] = Place(document, claim);
        return Contradictions
            .Find(documents.SelectMany(document => document.Claims).Select(claim => claim.Judged))
            .SelectMany(pair => new[] { (Claim: pair.One, pair.Other), (Claim: pair.Other, Other: pair.One) })
            .ToLookup<(JudgedClaim Claim, JudgedClaim Other), object, Contradicted>(
                pair => pair.Claim,
                pair => places[pair.Other],
                ReferenceEqualityComparer.Instance
            );
    }

    static Contradicted Place(JudgedDocument document, DocumentClaim claim) =>
        new(claim.Judged.Tag, document.Facts.Title, document.Facts.Slug, claim.Number);
}
