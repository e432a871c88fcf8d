using System.Collections.Immutable;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Overview.Public;

/// <summary>The story of departments through the years.</summary>
/// <param name="AsOf">On which day it is so.</param>
/// <param name="Entered">Of whom promises were entered, and of whom none.</param>
/// <param name="Departments">Ways to see one; null where no server answers.</param>
/// <param name="Files">The same as open data; none where no server answers.</param>
public sealed record OverviewSiteView(
    PageFrame Frame,
    string AsOf,
    string Entered,
    FilterView? Departments,
    ImmutableArray<DepartmentStory> Stories,
    ImmutableArray<(string Words, string Link)> Files
);

/// <summary>One department, year after year.</summary>
/// <param name="Chart">Null where there are no two years to draw.</param>
/// <param name="Findings">Link to what it tells of its deficiencies; null where it told nothing.</param>
/// <param name="Promises">Link to its promises.</param>
public sealed record DepartmentStory(
    string Code,
    string Name,
    ChartView? Chart,
    TableView Years,
    string? Findings,
    string Promises
);
