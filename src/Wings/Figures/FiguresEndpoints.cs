using Rekenschap.Figures.Questions;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures;

/// <summary>The Figures wing's endpoints of the API.</summary>
/// <param name="edition">There as soon as it is read.</param>
public sealed class FiguresEndpoints(Task<EditionFigures> edition, FigureLimits limits) : IContributeEndpoints
{
    public void Map(ApiRoutes routes)
    {
        new AskFigures(limits).Map(routes, edition);
    }
}
