using Rekenschap.Portfolio.Advices.Enter;
using Rekenschap.Portfolio.Advices.Follow;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices;

/// <summary>All signed-in pages with advices.</summary>
static class AdviceOffice
{
    public static readonly WorkLink Menu = new(AdvicePaths.Root, AdviceTexts.Title, AdviceSight.Readers);

    public static IEnumerable<Right> Rights => [.. Right.Of(AdviceWorkflow.Rows), .. Right.Of(ReactionWorkflow.Rows)];

    public static void Map(WorkRoutes work, AdviceDesk desk)
    {
        new AdviceListPages(desk).Map(work);
        new EnterAdvicePages(desk).Map(work);
        new AdvicePages(desk).Map(work);
    }
}
