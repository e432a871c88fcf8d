using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>The form of each deed of a coordinator, and its words.</summary>
static class NoticeForms
{
    public const int MostSaid = 2000;

    public static string Name(NoticeVerb verb) => verb.ToString().ToLowerInvariant();

    public static NoticeDeed Of(NoticeVerb verb, Notice one, WorkFrame frame, FormState? sent)
    {
        var (title, button) = Words(verb);
        var place = $"{NoticePaths.Of(one.Number)}/{Name(verb)}";
        return new(verb, title, button, frame.Form(place, sent, Name(verb) + "-"));
    }

    static (Bilingual Title, Bilingual Button) Words(NoticeVerb verb) =>
        verb switch
        {
            NoticeVerb.Remind => (BoardTexts.Remind, BoardTexts.RemindButton),
            NoticeVerb.Move => (BoardTexts.Move, BoardTexts.MoveButton),
            NoticeVerb.Widen => (BoardTexts.Widen, BoardTexts.WidenButton),
            NoticeVerb.Name => (BoardTexts.Name, BoardTexts.NameButton),
            NoticeVerb.Close => (BoardTexts.Close, BoardTexts.CloseButton),
            _ => (BoardTexts.Reopen, BoardTexts.ReopenButton),
        };
}
