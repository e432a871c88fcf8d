using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary><c>GET /figures/{indicator}/history</c>: what a figure was and is, since when, by whom and why.</summary>
static class TellHistory
{
    static readonly ApiOperation Operation = new(
        "getFigureHistory",
        "figures",
        new("Wat een cijfer was en is", "What a figure was and is"),
        new(
            "Elke dag waarop een cijfer anders werd: de waarde vanaf toen, en welke organisatie in welke rol dat deed en waarom.",
            "Each day on which a figure became another: its value from then on, and which organisation did so, in which role and why."
        )
    )
    {
        Parameters = FigureParameters.One,
        Answer = typeof(HistoryItem),
    };

    public static void Map(ApiRoutes routes, Now<EditionFigures> edition) =>
        routes.Get("/figures/{indicator}/history", Operation, edition, Answer);

    static ApiAnswer Answer(ApiCall call, EditionFigures edition)
    {
        var (asked, problem) = AskedFigure.Read(call, edition);
        if (asked is null)
            return problem!;
        var question = asked.Question;
        var steps = edition
            .History(question.Indicator, asked.At, question.As)
            .Where(step => !(step.Since > question.KnownAt));
        var now = asked.Figures.At(question.Indicator, asked.At, question.As);
        return ApiAnswer.Json(
            new HistoryItem(
                question.Indicator,
                asked.Indicator.Unit,
                asked.Invented,
                FigureFacts.Of(call, question, asked.At, now),
                [.. steps.Select(StepOf)]
            ),
            invented: asked.Invented
        );
    }

    static StepItem StepOf(FigureStep step) =>
        new(
            step.Since,
            FigureFacts.Plain(step.Figure.Value),
            QuestionWording.Code(step.Figure.Status),
            new(step.Figure.Coverage.Covered, step.Figure.Coverage.Expected),
            step.IsCorrection,
            [
                .. HistoryCause
                    .Of(step)
                    .Select(one => new CauseItem(
                        one.Organisation,
                        RoleNames.Of(one.Role).En,
                        one.Collection,
                        one.Number,
                        one.Cells,
                        one.Reason
                    )),
            ]
        );
}
