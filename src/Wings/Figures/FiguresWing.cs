using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.AnnualReports;
using Rekenschap.Figures.Audit;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.Questions;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures;

/// <summary>What departments hand in, and the figures that come of it.</summary>
public sealed class FiguresWing : IWing
{
    public string Name => "Figures";

    public void Model(ModelBuilder model)
    {
        DeliveryTables.Add(model);
        VoiceTables.Add(model);
        QuestionTables.Add(model);
        GridTables.Add(model);
        SheetMemoryTables.Add(model);
        AuditTables.Add(model);
        CallTables.Add(model);
        ReportTables.Add(model);
    }
}
