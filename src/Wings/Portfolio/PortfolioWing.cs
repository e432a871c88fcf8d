using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Completeness;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Portfolio.IctCosts;
using Rekenschap.Portfolio.Import;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Reliability;

namespace Rekenschap.Portfolio;

/// <summary>The large ICT activities of the government: what was promised when, what it became, and why.</summary>
public sealed class PortfolioWing : IWing
{
    public string Name => "Portfolio";

    public void Model(ModelBuilder model)
    {
        ActivityTables.Add(model);
        FollowerTables.Add(model);
        ImportTables.Add(model);
        AdviceTables.Add(model);
        CostTables.Add(model);
        NoteTables.Add(model);
        CompletenessTables.Add(model);
    }
}
