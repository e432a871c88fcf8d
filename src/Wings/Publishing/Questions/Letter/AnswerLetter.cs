using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>The letter with the answers, as it begins: every question in order, under its heading, with the answer that was agreed to. Pure.</summary>
static class AnswerLetter
{
    /// <summary>Ends the last answer, so that what an editor writes behind it is no part of it.</summary>
    const string Rule = "***";

    public static string Write(QuestionLook look)
    {
        var text = new StringBuilder(LetterHead.Of(look.List, look.Document, Days.Machine(look.Today)));
        var language = look.List.Language;
        Paragraph(text, LetterTexts.Dear.In(language));
        Paragraph(text, LetterTexts.First(look.List).In(language));
        var group = "";
        foreach (var one in look.All)
        {
            if (one.Group != group && one.Group.Length > 0)
                Paragraph(text, "## " + QuotedQuestion.Marked(look, one.Group));
            group = one.Group;
            Paragraph(text, Heading(one, language));
            Paragraph(text, QuotedQuestion.Of(look, one.Text));
            Paragraph(text, AnswerOf(look, one));
        }
        Paragraph(text, Rule);
        return text.ToString();
    }

    /// <summary>Below the heading of its group, or beside those where it has none: no rank is skipped.</summary>
    public static string Heading(ParliamentQuestion one, Language language) =>
        (one.Group.Length > 0 ? "### " : "## ") + LetterTexts.Question(one.Number).In(language);

    /// <summary>Whether a line of a letter is the heading of a question, of whatever rank an editor made it.</summary>
    public static bool IsHeading(string line, ParliamentQuestion one, Language language) =>
        line.StartsWith('#') && line.Trim('#', ' ', '\r') == LetterTexts.Question(one.Number).In(language);

    /// <summary>What the letter has to say to a question.</summary>
    public static string AnswerOf(QuestionLook look, ParliamentQuestion one) =>
        one.SameAs is { } other ? LetterTexts.See(other).In(look.List.Language) : one.Answer.Trim();

    static void Paragraph(StringBuilder text, string words) => text.Append(words).Append("\n\n");

    /// <summary>Whether a line of a letter ends the answer above it.</summary>
    public static bool Ends(string line) =>
        line.StartsWith("## ", StringComparison.Ordinal)
        || line.StartsWith("### ", StringComparison.Ordinal)
        || line.StartsWith("# ", StringComparison.Ordinal)
        || line.TrimEnd() == Rule;
}
