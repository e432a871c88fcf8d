using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Portfolio;

/// <summary>The large ICT activities of the government: what was promised when, what it became, and why.</summary>
public sealed class PortfolioWing : IWing
{
    public string Name => "Portfolio";

    public void Model(ModelBuilder model) { }
}
