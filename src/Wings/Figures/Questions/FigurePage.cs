using System.Collections.Immutable;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>A page of the figures of a plan, with all that is to be said of each.</summary>
static class FigurePage
{
    public static ApiAnswer Of(ApiCall call, CellPlan plan, Paging paging)
    {
        var links = PageAnswers.Links(call, paging, plan.Count);
        var edition = plan.Edition.Edition;
        var indicator = plan.Edition.Indicator(plan.Question.Indicator)!;
        var answer = new FiguresAnswer(
            indicator.Code,
            indicator.Name,
            indicator.Unit,
            plan.By,
            plan.Question.As == AsOf.Now ? "now" : "then",
            plan.Question.KnownAt,
            FigureFacts.InventedWord(edition, indicator),
            edition.Licence,
            [.. Items(call, plan, paging)],
            paging.Page,
            paging.Size,
            plan.Count,
            links
        );
        return ApiAnswer.Json(answer, links, answer.Invented);
    }

    static IEnumerable<FigureItem> Items(ApiCall call, CellPlan plan, Paging paging)
    {
        var reader = new CellReader(plan);
        var (skip, left) = (paging.Skip, paging.Size);
        foreach (var block in plan.Blocks)
        {
            for (var cell = skip; cell < block.Count && left > 0; cell++, left--)
                yield return FigureFacts.Of(call, plan.Question, block.At(cell), reader.Full(block, cell));
            skip = Math.Max(0, skip - block.Count);
        }
    }
}
