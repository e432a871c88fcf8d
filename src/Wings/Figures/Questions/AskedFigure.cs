using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>A question about one figure, read from a request: its coordinate, or the problem with it.</summary>
sealed record AskedFigure(EditionFigures Edition, IndicatorFacts Indicator, FigureQuestion Question, Coordinate At)
{
    public IFigures Figures => Edition.AsKnown(Question.KnownAt);

    public string Invented => FigureFacts.InventedWord(Edition.Edition, Indicator);

    public static (AskedFigure? Asked, ApiProblem? Problem) Read(ApiCall call, EditionFigures edition)
    {
        if (edition.Indicator(call.Path("indicator")) is not { } indicator)
            return (null, FigureProblems.NoIndicator(edition, call.Path("indicator")));
        var question = new AskedFigures(call, edition, indicator, FigureLimits.Usual).Read();
        foreach (var name in question.By)
            call.Refuse(name is "organisation" or "period" ? name : "member", FigureProblems.OneOnly(name));
        if (question.Periods.Length > 1)
            call.Refuse("period", FigureProblems.OneOnly("period"));
        if (call.Problem() is { } wrong)
            return (null, wrong);
        var (plan, problem) = question.Plan(edition);
        return plan is null
            ? (null, FigureProblems.Of(problem!))
            : (new(edition, indicator, question, plan.Blocks[0].At(0)), null);
    }
}
