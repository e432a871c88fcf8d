using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures;

/// <summary>What departments hand in, and the figures that come of it.</summary>
public sealed class FiguresWing : IWing
{
    public string Name => "Figures";

    public void Model(ModelBuilder model)
    {
        DeliveryTables.Add(model);
        CallTables.Add(model);
    }
}
