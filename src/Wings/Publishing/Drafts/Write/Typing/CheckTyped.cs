using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write.Typing;

/// <summary>
/// What a script on the page asks while somebody types: what is right and wrong in the text as it now stands there, which
/// figures some words may state, and how the text becomes when they are marked. Nothing of it is kept.
/// </summary>
sealed class CheckTyped(DraftDesks desks)
{
    public void Map(WorkRoutes work) =>
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor))
            .Post("{id}/text/check", call => Typed(call, Check), WriteText.MostSent)
            .Post("{id}/text/ask", call => Typed(call, Ask), WriteText.MostSent)
            .Post("{id}/text/put", call => Typed(call, Put), WriteText.MostSent);

    async Task<IResult> Typed(WorkCall call, Func<WorkCall, DraftLook, WordsOfText, IResult> answer)
    {
        if (await desks.Find(call) is not { } kept)
            return call.Refuse(DraftRefusals.Missing);
        var text = SameLines.Plain(call.Sent.Typed("text"));
        if (text.Length > WriteText.MostText)
            return Results.Json(
                new { problem = FormTexts.TooLong(text.Length, WriteText.MostText).In(call.Language) },
                statusCode: StatusCodes.Status422UnprocessableEntity
            );
        var look = DraftJudge.With(kept, text);
        return answer(call, look, ReadWords.Of(look.Judged));
    }

    static IResult Check(WorkCall call, DraftLook look, WordsOfText words) =>
        Results.Json(FoundInText.Of(look, words, call.Language));

    /// <summary>The panel for the words between two offsets, as part of a page.</summary>
    IResult Ask(WorkCall call, DraftLook look, WordsOfText words)
    {
        if (Chosen(call, words) is not { } chosen)
            return call.Refuse(WriteRefusals.NoWords);
        var frame = DraftFrame.Of(call, look, desks.Parts, TagTexts.Title).Frame;
        return call.Page<TagPanel>(new MakePanel(look, words, chosen, frame, name => call.Sent[name]).Make(null));
    }

    static IResult Put(WorkCall call, DraftLook look, WordsOfText words)
    {
        if (Chosen(call, words) is not { } chosen)
            return Told(WriteRefusals.NoWords.Text.In(call.Language));
        var (put, refusal) = MarkAsked.Of(look, words, chosen, call.Sent);
        return put is null
            ? Told(
                (call.Sent.Errors is [var first, ..] ? first.Says : (refusal ?? WriteRefusals.CannotMark).Text).In(
                    call.Language
                )
            )
            : Results.Json(
                new
                {
                    start = put.Piece.Start,
                    end = put.Piece.End,
                    instead = put.Instead,
                }
            );
    }

    static IResult Told(string problem) =>
        Results.Json(new { problem }, statusCode: StatusCodes.Status422UnprocessableEntity);

    static ChosenWords? Chosen(WorkCall call, WordsOfText words)
    {
        var (start, end) = (Whole(call.Sent["start"]), Whole(call.Sent["end"]));
        return start < end && end <= words.Text.Plain.Length ? words.At(new(start, end)) : null;
    }

    static int Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
