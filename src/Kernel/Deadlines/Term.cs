using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>"binnen twee weken": a number of days, weeks, months or years from the day of writing, that day not counted.</summary>
static partial class Term
{
    public static readonly DeadlineRule Rule = new(
        "within",
        new(
            "binnen: zoveel dagen, weken, maanden of jaren na de datum van het stuk",
            "within: so many days, weeks, months or years after the date of the paper"
        )
    );

    static readonly ImmutableArray<string> English =
    [
        "nought",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    static readonly ImmutableArray<string> Numbers =
    [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ];

    /// <summary>The window; null where the words are no such term.</summary>
    public static DeadlineWindow? Of(string words, DateOnly written, Language language)
    {
        var match = (language == Language.Nl ? Form() : FormEn()).Match(words);
        if (!match.Success)
            return null;
        if (match.Groups["half"].Success)
            return new(written, written.AddMonths(6));
        var count = Count(match.Groups["count"].Value, language == Language.Nl ? Numbers : English);
        return count is < 1 ? null : new(written, End(written, count, match.Groups["unit"].Value));
    }

    static int Count(string words, ImmutableArray<string> numbers) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : numbers.IndexOf(words);

    static DateOnly End(DateOnly from, int count, string unit) =>
        unit[0] switch
        {
            'd' => from.AddDays(count),
            'w' => from.AddDays(7 * count),
            'm' => from.AddMonths(count),
            _ => from.AddMonths(12 * count),
        };

    [GeneratedRegex(
        @"^binnen (?:(?<half>een half jaar)|(?:nu en )?(?<count>[0-9]{1,3}|[a-z]+) (?<unit>dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        @"^within (?:(?<half>half a year)|(?<count>[0-9]{1,3}|[a-z]+) (?<unit>days?|weeks?|months?|years?))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FormEn();
}
