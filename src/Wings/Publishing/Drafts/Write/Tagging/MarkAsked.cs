using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>What a form asks to be done with words, done to the text.</summary>
static class MarkAsked
{
    const int Longest = 400;

    public static (Put? Put, Refusal? Refusal) Of(
        DraftLook look,
        WordsOfText all,
        ChosenWords chosen,
        FormState sent
    ) =>
        sent["do"] switch
        {
            "tag" => Known(look, sent["target"]) is { } address
                ? (PutMark.On(all, chosen, "claim:" + address.Write(), Instead(sent)), null)
                : (null, WriteRefusals.NoFigure),
            "figure" => Known(look, sent["target"]) is { } address
                ? (PutMark.Figure(all, chosen, address.WriteFigure()), null)
                : (null, WriteRefusals.NoFigure),
            "none" => (PutMark.On(all, chosen, "not-a-figure:"), null),
            "external" => (External(all, chosen, sent), null),
            "remove" => (chosen.Mark is { } mark ? PutMark.Off(all, mark) : null, null),
            _ => (null, WriteRefusals.NoWords),
        };

    /// <summary>What is sent is read and written again, so that nothing gets into the text that is no address.</summary>
    static FigureAddress? Known(DraftLook look, string target)
    {
        var address = FigureAddress.Read(target);
        return look.Edition.Figures.Indicator(address.Indicator) is null ? null : address;
    }

    static string? Instead(FormState sent) =>
        sent["instead"] is { Length: > 0 and < Longest } words && words.IndexOfAny(['[', ']', '\n', '\r', '\\']) < 0
            ? words
            : null;

    static Put? External(WordsOfText all, ChosenWords chosen, FormState sent)
    {
        var source = sent.Text("source", TagTexts.NoSource);
        var date = sent.Text("date", most: 30);
        if (date.Length > 0 && !Period.TryParse(date, out _))
            sent.Wrong("date", TagTexts.BadDate);
        var address = "external:" + Uri.EscapeDataString(source);
        return sent.Good ? PutMark.On(all, chosen, date.Length > 0 ? $"{address}?date={date}" : address) : null;
    }
}
