using Rekenschap.Oversight.Programmes.Enter;
using Rekenschap.Oversight.Programmes.Follow;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes;

/// <summary>All signed-in pages with programmes, measures and risks.</summary>
static class ProgrammeOffice
{
    public static readonly WorkLink Menu = new(ProgrammePaths.Root, ProgrammeTexts.Title, ProgrammeNeed.Readers);

    public static IEnumerable<Right> Rights =>
        [
            .. Right.Of(ProgrammeWorkflows.Programmes),
            .. Right.Of(ProgrammeWorkflows.Measures),
            .. Right.Of(ProgrammeWorkflows.Dispositions),
            .. Right.Of(ProgrammeWorkflows.Risks),
        ];

    public static void Map(WorkRoutes work, ProgrammeDesk desk)
    {
        new ProgrammeListPages(desk).Map(work);
        new MeasureListPages(desk).Map(work);
        new BeginPages(desk).Map(work);
        new RiskPages(desk).Map(work);
        new ProgrammePages(desk).Map(work);
        new MeasurePages(desk).Map(work);
    }
}
