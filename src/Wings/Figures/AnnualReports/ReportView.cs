using System.Collections.Immutable;
using Rekenschap.Figures.AnnualReports.Explain;
using Rekenschap.Figures.AnnualReports.Record;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>An annual report beside what was delivered.</summary>
/// <param name="Periods">The others of which something can be said, with their addresses.</param>
/// <param name="About">Of when the report is and with what it is compared; null where nothing was recorded.</param>
/// <param name="Open">That something is not explained; null where all is.</param>
/// <param name="Gaps">The differences to explain; null for who may not, or where there are none.</param>
/// <param name="Record">Null for who may not.</param>
public sealed record ReportView(
    WorkFrame Frame,
    string Over,
    ImmutableArray<(string Link, string Words)> Periods,
    string? About,
    string? Open,
    TableView Table,
    GapFormView? Gaps,
    RecordView? Record,
    (string Csv, string Ods) Files,
    string Back,
    string BackTo
)
{
    public IEnumerable<FormView> Forms => new[] { Gaps?.Form, Record?.Form }.OfType<FormView>();
}
