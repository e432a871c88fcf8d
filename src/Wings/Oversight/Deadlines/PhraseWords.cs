using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Deadlines;

/// <summary>A phrase as rules read it: lower case, without diacritics and what adds nothing, with months that are named from the day of writing by their names.</summary>
static partial class PhraseWords
{
    /// <summary>Longer than any phrase with a deadline.</summary>
    const int Most = 120;

    /// <summary>The words; empty where there are none, or too many to be a phrase.</summary>
    public static string Of(string? phrase, DateOnly written)
    {
        if (phrase is null or { Length: > Most })
            return "";
        var words = Fillers().Replace(Blanks().Replace(Folded(phrase), " ").Trim(' ', '.', ',', ';'), "");
        return words
            .Replace("volgende maand", Named(written.AddMonths(1)), StringComparison.Ordinal)
            .Replace("deze maand", Named(written), StringComparison.Ordinal)
            .Trim();
    }

    static string Named(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Kernel.Time.Months.Name(day.Month).Nl} {day.Year}");

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
