using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Import;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Reports;

namespace Rekenschap.Oversight;

/// <summary>What the auditor found, what was promised to parliament, and how far it is.</summary>
public sealed class OversightWing : IWing
{
    public string Name => "Oversight";

    public void Model(ModelBuilder model)
    {
        CommitmentTables.Add(model);
        LetterTables.Add(model);
        FindingTables.Add(model);
        ImportTables.Add(model);
        NoticeTables.Add(model);
        ReportTables.Add(model);
        MaturityTables.Add(model);
        ProgrammeTables.Add(model);
    }
}
