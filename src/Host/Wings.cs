using System.Collections.Immutable;
using Rekenschap.Access;
using Rekenschap.Figures;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight;
using Rekenschap.Portfolio;
using Rekenschap.Publishing;

namespace Rekenschap.Host;

/// <summary>The one place that names all wings.</summary>
public static class WingList
{
    public static readonly ImmutableArray<IWing> All =
    [
        new AccessWing(),
        new FiguresWing(),
        new PublishingWing(),
        new OversightWing(),
        new PortfolioWing(),
    ];
}
