using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>What was read of a list.</summary>
/// <param name="Problem">The first thing for which it cannot be taken; null where it can.</param>
/// <param name="Before">How many lines stood before the first question, and were left out.</param>
sealed record QuestionsRead(ImmutableArray<AskedQuestion> Questions, Bilingual? Problem, int Before = 0);

/// <summary>Reads a list of questions, pasted as text with numbers or as a table. Pure; every text gives questions or says why not.</summary>
static class ReadQuestions
{
    public const int Most = 500;
    public const int MostLetters = 10_000;

    public static QuestionsRead Of(string text)
    {
        var clean = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var read = QuestionTable.IsOne(clean) ? QuestionTable.Read(clean) : NumberedQuestions.Read(clean);
        return Judged(read);
    }

    /// <summary>The same of the lines of a workbook or a document.</summary>
    public static QuestionsRead Of(ImmutableArray<ImmutableArray<string>> lines) => Judged(QuestionSheet.Read(lines));

    static QuestionsRead Judged(QuestionsRead read) =>
        read.Problem is null ? read with { Problem = Judge(read.Questions) } : read;

    static Bilingual? Judge(ImmutableArray<AskedQuestion> all)
    {
        if (all.IsEmpty)
            return ReceiveTexts.NoQuestions;
        if (all.Length > Most)
            return ReceiveTexts.TooMany(all.Length, Most);
        if (all.GroupBy(one => one.Number).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return ReceiveTexts.Twice(twice.Key);
        if (all.FirstOrDefault(one => one.Text.Length is 0 or > MostLetters) is { } wrong)
            return ReceiveTexts.NoWords(wrong.Number, MostLetters);
        return all.FirstOrDefault(one => one.Number < 1) is { } low ? ReceiveTexts.NoNumber(low.Number) : null;
    }
}
