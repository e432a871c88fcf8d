using System.Collections.Immutable;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents;

/// <summary>Marks claims that say of one figure what cannot both be meant, within a document and between those of an edition.</summary>
internal static class Contradictory
{
    public static ImmutableArray<JudgedDocument> Mark(ImmutableArray<JudgedDocument> documents)
    {
        var others = Others(documents.SelectMany(document => document.Claims).Select(claim => claim.Judged));
        return [.. documents.Select(document => document with { Claims = Mark(document.Claims, others) })];
    }

    static ImmutableArray<DocumentClaim> Mark(ImmutableArray<DocumentClaim> claims, ILookup<object, Tag> others) =>
        [.. claims.Select(claim => claim with { Contradicts = [.. others[claim.Judged]] })];

    /// <summary>By the claim itself and not by what it says: the same words may stand twice on one line.</summary>
    static ILookup<object, Tag> Others(IEnumerable<JudgedClaim> claims) =>
        Contradictions
            .Find(claims)
            .SelectMany(pair =>
                new (JudgedClaim Claim, Tag Tag)[] { (pair.One, pair.Other.Tag), (pair.Other, pair.One.Tag) }
            )
            .ToLookup<(JudgedClaim Claim, Tag Tag), object, Tag>(
                pair => pair.Claim,
                pair => pair.Tag,
                ReferenceEqualityComparer.Instance
            );
}
