using Rekenschap.Oversight.Reports.Enter;
using Rekenschap.Oversight.Reports.Follow;
using Rekenschap.Oversight.Reports.React;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Reports;

/// <summary>All signed-in pages with audit reports.</summary>
static class ReportOffice
{
    public static readonly WorkLink Menu = new(ReportPaths.Root, ReportTexts.Title, ReportNeed.Readers);

    public static IEnumerable<Right> Rights =>
        [
            .. Right.Of(ReportWorkflow.Auditors),
            .. Right.Of(ReportWorkflow.Coordinators),
            .. Right.Of(ReactionWorkflow.Rows),
        ];

    public static void Map(WorkRoutes work, ReportDesk desk)
    {
        new ReportListPages(desk).Map(work);
        new EnterReportPages(desk).Map(work);
        new ReportPages(desk).Map(work);
        new ReactionPages(desk).Map(work);
    }
}
