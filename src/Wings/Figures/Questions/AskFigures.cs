using System.Buffers;
using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Text;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Figures.Questions.Streams;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary><c>GET /figures/{indicator}</c>: figures of an indicator, as the pages and the prompt give them.</summary>
sealed class AskFigures(FigureLimits limits)
{
    static readonly ApiOperation Operation = new(
        "askFigures",
        "figures",
        new("Cijfers van een indicator", "Figures of an indicator"),
        new(
            "Een vraag naar cijfers: van welke perioden, organisaties en onderdelen, waarnaar uitgesplitst, zoals bekend op een dag. JSON komt per bladzijde; JSON-stat, CSV en SDMX-CSV komen in een keer, terwijl ze worden gelezen.",
            "A question about figures: of which periods, organisations and members, told apart by what, as known on a day. JSON comes by the page; JSON-stat, CSV and SDMX-CSV come at once, while they are read."
        )
    )
    {
        Parameters = [.. FigureParameters.Many, FigureParameters.Format, .. Paging.Parameters],
        Answer = typeof(FiguresAnswer),
        Forms = [.. FigureForms.All.Skip(1).Select(one => one.Media)],
    };

    public void Map(ApiRoutes routes, Now<EditionFigures> edition) =>
        routes.Get("/figures/{indicator}", Operation, edition, Answer);

    ApiAnswer Answer(ApiCall call, EditionFigures edition)
    {
        if (edition.Indicator(call.Path("indicator")) is not { } indicator)
            return FigureProblems.NoIndicator(edition, call.Path("indicator"));
        if (FigureForms.Of(call) is not { } form)
            return FigureProblems.NotThisForm;
        var question = new AskedFigures(call, edition, indicator, limits).Read();
        var paging = Paging.Of(call);
        if (call.Problem() is { } wrong)
            return wrong;
        var (plan, problem) = question.Plan(edition);
        if (plan is null)
            return FigureProblems.Of(problem!);
        return form == FigureForms.Json ? FigurePage.Of(call, plan, paging) : Whole(call, plan, form);
    }

    ApiAnswer Whole(ApiCall call, CellPlan plan, FigureForm form)
    {
        var most = new CellReader(plan).ReadsColumns ? limits.MostCells : limits.MostReckoned;
        var cells = form == FigureForms.JsonStat ? new JsonStatCube(plan).Count : plan.Count;
        if (cells > most)
            return FigureProblems.TooMany(cells, most, call.Facts.SiteHref($"data/{plan.Question.Indicator}.csv"));
        var language = call.Language;
        return new ApiAnswer
        {
            Type = form.Type,
            Invented = FigureFacts.InventedWord(plan),
            Write = (to, stop) =>
                form == FigureForms.JsonStat
                    ? JsonStatStream.Write(plan, language, to, stop)
                    : Lines(plan, form == FigureForms.Csv, to, stop),
        };
    }

    static async ValueTask Lines(CellPlan plan, bool csv, PipeWriter to, CancellationToken stop)
    {
        var indicator = plan.Edition.Indicator(plan.Question.Indicator)!;
        var empty = new FigureTable(plan.Edition.Edition, indicator, plan.By, plan.Question.KnownAt, []);
        to.Write(Encoding.UTF8.GetBytes(csv ? CsvAnswer.Write(empty) : SdmxCsvAnswer.Write(empty)));
        await CellStream.Write(plan, csv ? new CsvForm(plan) : new SdmxCsvForm(plan), to, stop);
    }
}
