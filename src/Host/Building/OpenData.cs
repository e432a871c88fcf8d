using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.OpenData;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Building;

/// <summary>The files that stand beside a publication's pages: its open data, and the ledger under which it was made.</summary>
internal static class OpenData
{
    /// <param name="address">Where the public finds the publication; without it there is no catalogue of the data.</param>
    /// <param name="endpoint">Where a server answers questions to the data; null where none does.</param>
    /// <param name="kept">Of a build that stays.</param>
    public static ImmutableArray<SiteFile> Of(
        EditionRead read,
        Chain chain,
        Uri? address = null,
        Uri? endpoint = null,
        KeptData? kept = null
    ) =>
        [
            .. DataFiles.Of(read.Figures!, address, Convert.ToHexStringLower(chain.TreeHead.AsSpan()), endpoint, kept),
            new("data/ledger.json", PublicationLedger.Write(chain)),
        ];
}
