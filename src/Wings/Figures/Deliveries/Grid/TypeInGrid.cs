using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Typing the figures of one's own organisation: kept while one types, and made a delivery when one has it checked.</summary>
sealed class TypeInGrid(Database database, WorkedEditions editions)
{
    const long MostBytes = 1 << 20;

    public void Map(WorkRoutes work) =>
        work.Group(FollowPaths.Root, Permission.Of(Role.Supplier))
            .Get("{edition}/{collection}/grid", Show)
            .Post("{edition}/{collection}/grid", Send, MostBytes);

    async Task<IResult> Show(WorkCall call)
    {
        if (await AskedCollection.Find(editions, call) is not var (edition, collection))
            return call.Refuse(AskedCollection.None);
        return await new OpenGrid(database).Run(call, edition, collection) is { } sheet
            ? call.Page<GridPage>(View(call, sheet, PageOf(sheet, call.Asked("page")), again: false))
            : call.Refuse(HandInRefusals.NotAsked(collection));
    }

    async Task<IResult> Send(WorkCall call)
    {
        if (await AskedCollection.Find(editions, call) is not var (edition, collection))
            return call.Refuse(AskedCollection.None);
        if (await new OpenGrid(database).Run(call, edition, collection) is not { } sheet)
            return call.Refuse(HandInRefusals.NotAsked(collection));
        if (sheet is { MayType: false, UnderWay: { } busy })
            return call.Refuse(HandInRefusals.UnderWay(busy));
        if (sheet.Plan.Pages.IsEmpty)
            return call.Refuse(HandInRefusals.NotAsked(collection));
        var page = PageOf(sheet, call.Sent["page"]);
        var typed = TypedGrid.Of(sheet, sheet.Plan.Pages[page - 1], call.Sent, call.Language);
        var keep = new KeepGrid(database, sheet, call.Language, call.Clock.Now);
        var (refusal, draft) = await keep.Keep(typed, Number(call.Sent["draft"]) ?? 0, call.Stop);
        if (refusal is not null)
            return call.Refuse(refusal);
        sheet = sheet with { Draft = draft };
        return call.Sent["do"] switch
        {
            "draft" => Results.Json(Told(draft!)),
            "check" => await Check(call, sheet, page, keep),
            var turn => call.See(At(sheet, turn.StartsWith("page-", StringComparison.Ordinal) ? turn[5..] : $"{page}")),
        };
    }

    /// <summary>What a script on the page needs to go on: when it was kept, and as what.</summary>
    static object Told(GridDraft draft) =>
        new
        {
            revision = draft.Revision,
            at = Clock.AtOffice(draft.SavedAt).ToString("HH:mm", CultureInfo.InvariantCulture),
        };

    async Task<IResult> Check(WorkCall call, GridSheet sheet, int page, KeepGrid keep)
    {
        var note = call.Sent.Text("note", most: 1000);
        var rows = TypedGrid.Read(sheet, page, call.Sent, call.Language);
        if (!call.Sent.Good)
            return call.Again<GridPage>(View(call, sheet, page, again: true));
        var mapping = sheet.Edition.MappingFor(sheet.Collection, sheet.Deliverer.Code);
        var act = call.Act(Role.Supplier, note);
        var (refusal, id) = await new DeliverFile(database, sheet.Edition, act, call.Clock.Today).Run(
            sheet.Collection,
            LongForm.Of(rows, mapping?.Format),
            Number(call.Sent["revision"]),
            note,
            call.Stop
        );
        if (refusal is not null)
            return call.Refuse(refusal);
        await keep.Done(id, call.Stop);
        return call.See(DeliveryPaths.Of(id));
    }

    static GridView View(WorkCall call, GridSheet sheet, int page, bool again)
    {
        var form = again ? call.Sent : null;
        return new GridViews(sheet, call.Frame(GridTexts.Title(sheet.Collection.Name), form), page, form).Build();
    }

    static string At(GridSheet sheet, string page) =>
        $"{FollowPaths.Of(sheet.Edition, sheet.Collection)}/grid?page={Number(page) ?? 1}";

    static int PageOf(GridSheet sheet, string asked) =>
        Math.Clamp(Number(asked) ?? 1, 1, Math.Max(1, sheet.Plan.Pages.Length));

    static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
