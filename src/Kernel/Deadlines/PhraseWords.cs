using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>A phrase as rules read it: lower case, without diacritics and what adds nothing, with months that are named from the day of writing by their names.</summary>
static partial class PhraseWords
{
    /// <summary>Longer than any phrase with a deadline.</summary>
    const int Most = 120;

    /// <summary>The words; empty where there are none, or too many to be a phrase.</summary>
    public static string Of(string? phrase, DateOnly written, Language language)
    {
        if (phrase is null or { Length: > Most })
            return "";
        var words = Blanks().Replace(Folded(phrase), " ").Trim(' ', '.', ',', ';');
        return (language == Language.Nl ? Dutch(words, written) : English(words, written)).Trim();
    }

    static string Dutch(string words, DateOnly written) =>
        Fillers()
            .Replace(words, "")
            .Replace("volgende maand", Named(written.AddMonths(1), Language.Nl), StringComparison.Ordinal)
            .Replace("deze maand", Named(written, Language.Nl), StringComparison.Ordinal);

    /// <summary>"mid-2021" is two words, and the comma of "June 30, 2021" none.</summary>
    static string English(string words, DateOnly written) =>
        words
            .Replace("mid-", "mid ", StringComparison.Ordinal)
            .Replace(",", "", StringComparison.Ordinal)
            .Replace("next month", Named(written.AddMonths(1), Language.En), StringComparison.Ordinal)
            .Replace("this month", Named(written, Language.En), StringComparison.Ordinal);

    static string Named(DateOnly day, Language language) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kernel.Time.Months.Name(day.Month).In(language).ToLowerInvariant()} {day.Year}"
        );

    static string Folded(string phrase)
    {
        var plain = new StringBuilder(phrase.Length);
        foreach (var letter in Letters.Apart(phrase, NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        return plain.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^(?:nog (?=voor|in|binnen|uiterlijk))|^uiterlijk (?=voor )| (?:a\.s|aanstaande|eerstkomende)\b\.?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Fillers();
}
