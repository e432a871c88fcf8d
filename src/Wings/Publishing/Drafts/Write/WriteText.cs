using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Versions;
using Rekenschap.Publishing.Drafts.Write.Promised;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>The page on which a document is written.</summary>
sealed class WriteText(DraftDesks desks, ITakePromises? promises)
{
    internal const int MostText = 2_000_000;

    /// <summary>What a text takes as a form is sent: a letter with an accent is six characters there.</summary>
    internal const int MostSent = MostText * 3;

    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("{id}/text", Show);
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor)).Post("{id}/text", Save, MostSent);
    }

    async Task<IResult> Show(WorkCall call) =>
        await desks.Find(call) is { } look ? Page(call, look, null) : call.Refuse(DraftRefusals.Missing);

    IResult Page(WorkCall call, DraftLook look, FormState? sent)
    {
        var around = DraftFrame.Of(call, look, desks.Parts, WriteTexts.Tab, sent);
        var version = Whole(look.Draft.Version);
        var filled = sent ?? FormState.With(("text", SameLines.Plain(look.Version.Text)), ("from", version));
        var words = ReadWords.Of(look.Judged);
        var tables = new TextTables(look, words, around.Frame);
        var view = new WriteView(
            around,
            around.Frame.Form(DraftPaths.Text(look.Draft.Id), filled),
            sent is null ? version : filled["from"],
            call.Who.Is(Role.Editor) && DraftWorkflow.Rows.Row(look.Draft.State, DraftVerb.Revise) is not null,
            around.Frame.In(Publications.CoverageLine.Of([look.Judged])),
            tables.Loose,
            tables.Beside,
            tables.Wrong,
            tables.All,
            tables.Problems,
            new(
                around.Frame.To(WritePaths.Tag(look.Draft.Id)),
                around.Frame.To(WritePaths.Place(look.Draft.Id)),
                around.Frame.To(WritePaths.Check(look.Draft.Id))
            )
        )
        {
            KeptNow =
                sent is null && call.Asked(KeptKey) == version
                    ? around.Frame.In(WriteTexts.KeptNow(look.Draft.Version))
                    : "",
            Reads = new MakeReading(look, words, around.Frame).Make(),
            Promised = promises is null ? null : new PromisedTable(look, words, call, around.Frame, promises).Make(),
            State = around.Frame.In(StateOf(look.Judged, tables)),
        };
        return sent is null ? call.Page<WritePage>(view) : call.Again<WritePage>(view);
    }

    /// <summary>Says of which version that it was kept.</summary>
    const string KeptKey = "kept";

    /// <summary>What can be said of all of it: nothing while something is wrong, and never more than was checked.</summary>
    static Bilingual StateOf(JudgedDocument judged, TextTables tables) =>
        judged.Claims.IsEmpty && judged.Untagged.IsEmpty && judged.External.IsEmpty ? WriteTexts.NothingYet
        : judged.Blocks ? Bilingual.Same("")
        : StateTexts.Of(judged.Claims.Length, judged.Beside.Length, tables.Unnamed, tables.SetAside);

    /// <summary>What was not changed makes no version.</summary>
    async Task<IResult> Save(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var note = call.Sent.Text("note", most: 400);
        var sent = call.Sent.Typed("text");
        if (sent.Length > MostText)
            call.Sent.Wrong("text", FormTexts.TooLong(sent.Length, MostText));
        if (call.Sent.Seen("from") is not (>= 0 and var from))
            return call.Refuse(Refusals.Stale);
        if (!call.Sent.Good)
            return Page(call, look, call.Sent);
        var text = SameLines.Of(look.Version.Text, sent);
        if (text == look.Version.Text)
            return call.See(DraftPaths.Text(look.Draft.Id));
        var act = call.Act(Role.Editor, note);
        var kind = call.Sent.Has(StaleSave.Field, "yes") ? VersionKind.Merged : VersionKind.Typed;
        return await SaveText.Run(desks.Database, act, look, from, text, kind, call.Stop) is { } refusal
            ? await Refused(call, look, from, text, refusal)
            : call.See($"{DraftPaths.Text(look.Draft.Id)}?{KeptKey}={Whole(look.Draft.Version + 1)}");
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that somebody else overtook is shown beside theirs: no word of it is lost.</summary>
    async Task<IResult> Refused(WorkCall call, DraftLook look, int from, string text, Refusal refusal) =>
        refusal == Refusals.Stale
        && await new StaleSave(desks).Show(call, await desks.Find(call) ?? look, from, text) is { } both
            ? both
            : call.Refuse(refusal);
}
