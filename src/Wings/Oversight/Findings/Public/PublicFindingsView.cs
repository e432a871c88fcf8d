using System.Collections.Immutable;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>What the public may know of findings.</summary>
/// <param name="Chart">Null where there are no two years to draw.</param>
/// <param name="Departments">Ways to see one department's; null where no server answers.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record PublicFindingsView(
    PageFrame Frame,
    ChartView? Chart,
    TableView ThroughTime,
    TableView ByDepartment,
    FilterView? Departments,
    ImmutableArray<IssueView> Issues,
    string None,
    string? Csv
);

/// <summary>One issue through the years in which something was released of it.</summary>
public sealed record IssueView(string Title, bool Invented, TableView Years);
