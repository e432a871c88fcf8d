using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Deliverers;
using Rekenschap.Figures.Indicators;
using Rekenschap.Figures.Questions;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures;

/// <summary>The Figures wing's endpoints of the API.</summary>
/// <param name="edition">There as soon as it is read.</param>
public sealed class FiguresEndpoints(Now<EditionFigures> edition, FigureLimits limits) : IContributeEndpoints
{
    public void Map(ApiRoutes routes)
    {
        ListFigures.Map(routes, edition);
        new AskFigures(limits).Map(routes, edition);
        TraceFigure.Map(routes, edition);
        TellHistory.Map(routes, edition);
        ListIndicators.Map(routes, edition);
        ListTargets.Map(routes, edition);
        ListOrganisations.Map(routes, edition);
        ListCodeLists.Map(routes, edition);
    }
}
