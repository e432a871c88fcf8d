using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>What stands above the letter with the answers.</summary>
static class LetterHead
{
    /// <param name="asked">The document that was asked about; null where it is none of the edition.</param>
    /// <param name="day">As the front matter has days.</param>
    public static string Of(QuestionList list, DocumentFacts? asked, string day) =>
        $"""
            ---
            title: {Quoted(LetterTexts.Title(list, asked).In(list.Language))}
            kind: letter
            language: {SitePaths.Tag(list.Language)}
            date: {day}
            to: {Quoted(LetterTexts.House.In(list.Language))}
            {Line("reference", list.File)}{Line("period", asked?.Period?.ToString() ?? "")}---

            """.ReplaceLineEndings("\n");

    static string Line(string key, string value) => value.Length == 0 ? "" : $"{key}: {Quoted(value)}\n";

    /// <summary>As YAML reads it, whatever stands in it.</summary>
    static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
