using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Errata;

/// <summary>The errata of documents that are built from a folder, where nobody has answered any.</summary>
public static class StandingErrata
{
    public static ImmutableArray<StandingErratum> Of(IEnumerable<JudgedDocument> documents) =>
        [
            .. documents.SelectMany(document =>
                document.Errata.Select(erratum => new StandingErratum(document.Facts, erratum, null, null)
                {
                    Since = erratum.Cell?.Accepted,
                })
            ),
        ];
}
