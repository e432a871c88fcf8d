using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>The page on which a table, chart, map, figure or footnote is placed in a text.</summary>
sealed class PlaceBlocks(DraftDesks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor))
            .Get("{id}/text/place", Show)
            .Post("{id}/text/place", Place);

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look
            ? call.Page<PlacePage>(View(call, Asked(look, call.Asked), null))
            : call.Refuse(DraftRefusals.Missing);

    static PlaceAsked Asked(DraftLook look, Func<string, string> ask) => new(look, ReadWords.Of(look.Judged), ask);

    PlaceView View(WorkCall call, PlaceAsked asked, FormState? wrong)
    {
        var around = DraftFrame.Of(call, asked.Look, desks.Parts, PlaceTexts.Title, wrong);
        return new MakePlacePage(asked, around, wrong).Make();
    }

    async Task<IResult> Place(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var asked = Asked(look, name => call.Sent[name]);
        if (asked.Put() is not { } put)
        {
            Wrong(call.Sent, asked);
            return call.Again<PlacePage>(View(call, asked, call.Sent));
        }
        var act = call.Act(Role.Editor, "");
        var refusal = await SaveText.Run(
            desks.Database,
            act,
            look,
            look.Version.Number,
            put.Text,
            VersionKind.Typed,
            call.Stop
        );
        return refusal is null ? call.See(DraftPaths.Text(look.Draft.Id)) : call.Refuse(refusal);
    }

    static void Wrong(FormState sent, PlaceAsked asked)
    {
        if (asked.What == "paper" && asked.Read.Wrong is { } field)
            sent.Wrong(
                field,
                field switch
                {
                    "dossier" => PlaceTexts.BadDossier,
                    "number" => PlaceTexts.BadNumber,
                    _ => PlaceTexts.BadSession,
                }
            );
        else
            sent.Wrong("after", PlaceTexts.NoPlace);
    }
}
