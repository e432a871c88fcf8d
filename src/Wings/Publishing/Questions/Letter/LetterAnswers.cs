using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>
/// The answers as a letter has them: what stands under the heading of each question and below its quotation. Pure; the
/// letter itself is the only record of what came into it.
/// </summary>
sealed class LetterAnswers(string text, Language language)
{
    readonly List<string> lines = [.. text.ReplaceLineEndings("\n").Split('\n')];

    /// <summary>Null where the letter has no such question.</summary>
    public string? Of(ParliamentQuestion question) =>
        Find(question) is var (from, to) ? string.Join('\n', lines[from..to]).Trim() : null;

    /// <summary>The letter with another answer to a question; nothing else changes.</summary>
    /// <returns>Whether the letter has the question.</returns>
    public bool Put(ParliamentQuestion question, string answer)
    {
        if (Find(question) is not var (from, to))
            return false;
        lines.RemoveRange(from, to - from);
        string[] blank = lines[from - 1].Trim().Length == 0 ? [] : [""];
        lines.InsertRange(from, [.. blank, .. answer.ReplaceLineEndings("\n").Split('\n'), ""]);
        return true;
    }

    public override string ToString() => string.Join('\n', lines);

    (int From, int To)? Find(ParliamentQuestion question)
    {
        var at = lines.FindIndex(line => AnswerLetter.IsHeading(line, question, language));
        if (at < 0)
            return null;
        var from = at + 1;
        while (from < lines.Count && (lines[from].Trim().Length == 0 || lines[from].StartsWith('>')))
            from++;
        var to = lines.FindIndex(from, AnswerLetter.Ends);
        return (Math.Min(from, to < 0 ? from : to), to < 0 ? lines.Count : to);
    }
}
