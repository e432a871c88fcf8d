using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Untagged;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>A question as the letter quotes it. What it states itself is parliament's statement and not ours, and is marked so.</summary>
static class QuotedQuestion
{
    public static string Of(QuestionLook look, string words) =>
        string.Join(
            "\n>\n",
            words
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(one => "> " + Marked(look, one.Replace('\n', ' ')))
        );

    /// <summary>Plain words, tagged as somebody else's where they state something.</summary>
    public static string Marked(QuestionLook look, string words)
    {
        var plain = Plain.Of(words);
        if (!States(look, plain))
            return plain;
        var source = Uri.EscapeDataString(LetterTexts.House.In(look.List.Language));
        return $"[{plain}](external:{source}?date={Days.Machine(look.List.Received)})";
    }

    static bool States(QuestionLook look, string plain)
    {
        var head = LetterHead.Of(look.List, look.Document, Days.Machine(look.List.Received));
        var (path, otherwise) = (look.List.LetterPath, DraftFacts.Otherwise(look.Edition));
        var written = ReadDocument.Read(head + plain, path, otherwise, new FolderProblems());
        return UntaggedFindings.Of(written, look.Edition.Figures.Indicators).Any(one => one.Line > 2);
    }
}
