using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>
/// Questions one under another, each with its number before it: "1.", "1)", "Vraag 1", or the number alone on its line. A
/// number begins a question only where it follows the one before, so that a list within a question is no question.
/// </summary>
static partial class NumberedQuestions
{
    /// <summary>How far a number may be ahead before it is taken for something else: a year, an amount.</summary>
    const int FarthestAhead = 10;

    public static QuestionsRead Read(string text)
    {
        var found = ImmutableArray.CreateBuilder<AskedQuestion>();
        var words = new StringBuilder();
        var (number, before, group, next) = (0, 0, "", "");
        foreach (var line in text.Split('\n'))
        {
            var start = Start().Match(line);
            if (start.Success && Number(start) is var stated && stated > number)
            {
                var jump = stated - number;
                if (number > 0 && jump is > 1 and <= FarthestAhead && start.Groups["mark"].Success)
                    return new([], ReceiveTexts.Gap(number, stated));
                if (jump == 1 || number == 0 && jump <= FarthestAhead)
                {
                    Keep(found, number, words, group);
                    (number, group) = (stated, next);
                    words.Append(start.Groups["words"].Value.Trim());
                    continue;
                }
            }
            if (Heading().Match(line) is { Success: true } heading)
                next = heading.Groups["words"].Value.Trim();
            else if (number == 0)
                before += line.Trim().Length > 0 ? 1 : 0;
            else
                words.Append('\n').Append(line.Trim());
        }
        Keep(found, number, words, group);
        return new(found.ToImmutable(), null, before);
    }

    static int Number(Match start) =>
        int.TryParse(start.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    static void Keep(ImmutableArray<AskedQuestion>.Builder found, int number, StringBuilder words, string group)
    {
        if (number > 0)
            found.Add(new(number, Blanks().Replace(words.ToString().Trim(), "\n\n"), group));
        words.Clear();
    }

    [GeneratedRegex(
        @"^\s*(?:(?<mark>(?:vraag|question)\s+)(?<number>\d{1,4})\s*[.:)]?|(?<number>\d{1,4})\s*(?<mark>[.):])(?=\s|$)|(?<number>\d{1,4})(?:\t|\s*$))\s*(?<words>.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Start();

    /// <summary>A heading as Markdown has it; other lines are part of the question that they stand under.</summary>
    [GeneratedRegex(@"^\s*#{1,6}\s+(?<words>\S.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Blanks();
}
