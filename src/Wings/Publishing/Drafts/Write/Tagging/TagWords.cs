using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>The page on which words of a text are marked: with a figure, as none, or as somebody else's.</summary>
sealed class TagWords(DraftDesks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor)).Get("{id}/text/tag", Show).Post("{id}/text/tag", Mark);

    async Task<IResult> Show(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var all = ReadWords.Of(look.Judged);
        return Chosen(all, call.Asked) is { } chosen
            ? Page(call, look, all, chosen, null)
            : call.Refuse(WriteRefusals.NoWords);
    }

    static ChosenWords? Chosen(WordsOfText all, Func<string, string> ask) =>
        all.Find(Whole(ask("line")) ?? 0, ask("words"), Whole(ask("nth")) ?? 1);

    IResult Page(WorkCall call, DraftLook look, WordsOfText all, ChosenWords chosen, FormState? wrong)
    {
        var around = DraftFrame.Of(call, look, desks.Parts, TagTexts.Title, wrong);
        var panel = new MakePanel(look, all, chosen, around.Frame, wrong is null ? call.Asked : name => wrong[name]);
        var view = new TagView(
            around,
            panel.Make(wrong),
            all.Loose.Count(one => one.At != chosen.At),
            around.Frame.To(DraftPaths.Text(look.Draft.Id))
        );
        return wrong is null ? call.Page<TagPage>(view) : call.Again<TagPage>(view);
    }

    /// <summary>The words are looked for in the text as it now is: a change elsewhere in it is no hindrance.</summary>
    async Task<IResult> Mark(WorkCall call)
    {
        if (await desks.Find(call) is not { } look)
            return call.Refuse(DraftRefusals.Missing);
        var all = ReadWords.Of(look.Judged);
        if (Chosen(all, name => call.Sent[name]) is not { } chosen)
            return call.Refuse(WriteRefusals.NoWords);
        var (put, refusal) = MarkAsked.Of(look, all, chosen, call.Sent);
        if (!call.Sent.Good)
            return Page(call, look, all, chosen, call.Sent);
        if (put is null)
            return call.Refuse(refusal ?? WriteRefusals.CannotMark);
        var act = call.Act(Role.Editor, "");
        return
            await SaveText.Run(desks.Database, act, look, look.Version.Number, put.Text, VersionKind.Typed, call.Stop)
                is { } no
            ? call.Refuse(no)
            : call.See(Next(look, put));
    }

    /// <summary>To the next words that bear no mark, the same way round as one reads; to the text where there are none.</summary>
    static string Next(DraftLook look, Put put)
    {
        var all = ReadWords.Of(DraftJudge.With(look, put.Text).Judged);
        var loose = all.Loose.Where(one => one.At is not null).OrderBy(one => one.At!.Value.Start).ToList();
        var next = loose.Find(one => one.At!.Value.Start >= put.Piece.Start) ?? loose.FirstOrDefault();
        return next is null
            ? DraftPaths.Text(look.Draft.Id)
            : WritePaths.Tag(look.Draft.Id, next.Line, next.Words, all.Nth(next.Line, next.Words, next.At!.Value));
    }

    static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
