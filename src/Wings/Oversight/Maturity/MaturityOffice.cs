using Rekenschap.Oversight.Maturity.Assess;
using Rekenschap.Oversight.Maturity.Pentests;
using Rekenschap.Oversight.Maturity.Plans;
using Rekenschap.Oversight.Maturity.Threads;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity;

/// <summary>All signed-in pages with maturity and pentests.</summary>
static class MaturityOffice
{
    public static readonly WorkLink Menu = new(MaturityPaths.Root, MaturityTexts.Title, MaturityNeed.Readers);

    public static IEnumerable<Right> Rights =>
        [
            .. Right.Of(MaturityWorkflows.Assessments),
            .. Right.Of(MaturityWorkflows.Plans),
            .. Right.Of(MaturityWorkflows.Pentests),
            .. Right.Of(ThreadsWorkflow.Rows),
        ];

    public static void Map(WorkRoutes work, MaturityDesk desk)
    {
        new AssessmentListPages(desk).Map(work);
        new AssessmentPages(desk).Map(work);
        new PlanPages(desk).Map(work);
        new PentestPages(desk).Map(work);
        new ThreadPages(desk).Map(work);
        new ThreadTextPages(desk).Map(work);
    }
}
