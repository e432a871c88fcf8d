using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>The pages on which the controller of a ministry checks what is said of it.</summary>
sealed class FactPages(FactDesk desk)
{
    public static readonly Permission Checkers = Permission.Of(Role.Controller);

    public void Map(WorkRoutes work) =>
        work.Group(FactPaths.Root, Checkers)
            .Get("", List)
            .Get("{id}", Show)
            .Post("{id}/confirm", Confirm)
            .Post("{id}/correct", Correct, 1024 * 1024);

    async Task<IResult> List(WorkCall call)
    {
        var all = await desk.All(call.Who, call.Clock.Today, call.Stop);
        var frame = call.Frame(FactTexts.Menu);
        return call.Page<FactListPage>(new FactListView(frame, FactRows.List(all, frame)));
    }

    async Task<IResult> Show(WorkCall call) =>
        await desk.Find(call) is { } look ? Page(call, look, null) : call.Refuse(FactRefusals.Missing);

    static IResult Page(WorkCall call, FactLook look, FormState? wrong)
    {
        var draft = look.Look.Draft;
        var frame = call.Frame(FactTexts.Title, wrong);
        var open = draft.State == DraftState.FactCheck;
        var view = new FactView(
            frame,
            draft.Title,
            Facts(look, frame),
            [.. look.Standing.Passages.Select((one, i) => View(one, i, look.Look.Judged, frame))],
            open ? frame.Form($"{FactPaths.Of(draft.Id)}/confirm", null, "confirm-") : null,
            open ? frame.Form($"{FactPaths.Of(draft.Id)}/correct", wrong, "correct-") : null,
            FactRows.Sent(look.Standing, frame),
            draft.Version.ToString(CultureInfo.InvariantCulture)
        );
        return wrong is null ? call.Page<FactPage>(view) : call.Again<FactPage>(view);
    }

    static ImmutableArray<(string, string)> Facts(FactLook look, WorkFrame frame) =>
        [
            (frame.In(FactTexts.State), frame.In(FactTexts.Of(look.Standing.State))),
            (
                frame.In(FactTexts.Until),
                FactStandings.Due(look.Look.Draft) is { } day ? Days.Long(day, frame.Language) : Cell.Dash
            ),
        ];

    static PassageView View(FactPassage one, int i, JudgedDocument document, WorkFrame frame) =>
        new(
            Field(i),
            one.Plain,
            [
                .. one.Claims.Select(claim =>
                    (
                        VerdictWords.SignalOf(document, claim),
                        frame.In(VerdictWords.Of(claim)),
                        $"‘{claim.Judged.Tag.Words}’: {VerdictWords.Beside(claim.Judged.Verdict, claim.Judged.Reason, frame.Language)}"
                    )
                ),
            ]
        );

    static string Field(int i) => string.Create(CultureInfo.InvariantCulture, $"passage-{i}");

    Task<IResult> Confirm(WorkCall call) => Answer(call, _ => []);

    Task<IResult> Correct(WorkCall call) =>
        Answer(
            call,
            look =>
            {
                var said = look
                    .Standing.Passages.Select((one, i) => (one, Says: call.Sent.Text(Field(i), most: 4000)))
                    .Where(one => one.Says.Length > 0)
                    .ToList();
                if (said.Count == 0)
                    call.Sent.Wrong(Field(0), FactTexts.NoCorrection);
                return said;
            }
        );

    async Task<IResult> Answer(WorkCall call, Func<FactLook, List<(FactPassage, string)>> read)
    {
        if (await desk.Find(call) is not { } look)
            return call.Refuse(FactRefusals.Missing);
        var corrections = read(look);
        if (!call.Sent.Good)
            return Page(call, look, call.Sent);
        if (call.Sent["version"] != look.Look.Draft.Version.ToString(CultureInfo.InvariantCulture))
            return call.Refuse(DraftRefusals.TextChanged);
        var act = call.Act(Role.Controller, "");
        var answer = new AnswerFacts(desk.Desks.Database, act, look.Look, look.Standing.Passages);
        return await answer.Run(corrections, call.Stop) is { } refusal
            ? call.Refuse(refusal)
            : call.See(FactPaths.Of(look.Look.Draft.Id));
    }
}
