using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.AnnualReports.Overview;

/// <summary>All annual reports of a collection: in a sentence, in a table, and as files.</summary>
public sealed record OverviewView(Language Language, string Says, TableView Table, string Csv, string Ods);
