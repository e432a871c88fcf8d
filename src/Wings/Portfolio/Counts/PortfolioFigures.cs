using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.IctCosts;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Counts;

/// <summary>The figures that follow from the register of large ICT activities.</summary>
public sealed class PortfolioFigures(Database database) : IOfferFigures
{
    public ImmutableHashSet<string> Indicators => CountActivities.All.Union(CountIctCosts.All);

    public async Task<ImmutableArray<OfferedFigure>> Count(OfferAsked asked, CancellationToken stop)
    {
        if (!Indicators.Overlaps(asked.Indicators))
            return [];
        await using var db = database.Open();
        var register = await PortfolioRegister.Read(db, asked.Today, stop);
        return
        [
            .. CountActivities
                .Of(register.All, asked)
                .Concat(CountIctCosts.Of(register.Costs, asked))
                .Where(one => asked.Indicators.Contains(one.Indicator))
                .OrderBy(one => one.Indicator, StringComparer.Ordinal)
                .ThenBy(one => one.At.Period)
                .ThenBy(one => one.At.Organisation, StringComparer.Ordinal),
        ];
    }
}
