using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary><c>GET /figures/{indicator}/lineage</c>: where a figure comes from, a step at a time down to file and cell.</summary>
static class TraceFigure
{
    static readonly ApiOperation Operation = new(
        "getFigureLineage",
        "figures",
        new("Herkomst van een cijfer", "Lineage of a figure"),
        new(
            "Een uitgerekend cijfer geeft zijn formule en de cijfers die daarin gingen, elk met zijn eigen herkomst; een aangeleverd cijfer de cellen eronder, met bestand, cel, aanleverende organisatie en plaats in het grootboek. De cellen komen per bladzijde.",
            "A derived figure gives its formula and the figures that went into it, each with a lineage of its own; a collected one the cells behind it, with file, cell, delivering organisation and place in the ledger. The cells come by the page."
        )
    )
    {
        Parameters = [.. FigureParameters.One, .. Paging.Parameters],
        Answer = typeof(LineageItem),
    };

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition) =>
        routes.Get("/figures/{indicator}/lineage", Operation, edition, Answer);

    static ApiAnswer Answer(ApiCall call, EditionFigures edition)
    {
        var paging = Paging.Of(call);
        var (asked, problem) = AskedFigure.Read(call, edition);
        if (asked is null)
            return problem!;
        var question = asked.Question;
        var known = (KnownFigures)asked.Figures;
        var step = known.Step(question.Indicator, asked.At, question.As);
        var (cells, count) = known.Cells(question.Indicator, asked.At, question.As, paging.Skip, paging.Size);
        var links = PageAnswers.Links(call, paging, count);
        return ApiAnswer.Json(
            new LineageItem(
                question.Indicator,
                asked.Indicator.Unit,
                asked.Invented,
                FigureFacts.Of(call, question, asked.At, step.Figure),
                step.Formula,
                [.. step.Operands.Select(one => Operand(call, edition, question, one))],
                [.. cells.Select(CellItem.Of)],
                paging.Page,
                paging.Size,
                count,
                links
            ),
            links,
            asked.Invented
        );
    }

    static OperandItem Operand(ApiCall call, EditionFigures edition, FigureQuestion question, Lineage used) =>
        new(
            used.Indicator,
            edition.Indicator(used.Indicator)?.Unit ?? "",
            FigureFacts.Of(call, question with { Indicator = used.Indicator }, used.Coordinate, used.Figure)
        );
}
