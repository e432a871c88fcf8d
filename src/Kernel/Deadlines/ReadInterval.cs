using System.Text.RegularExpressions;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>
/// From words that say how often to the longest time between two times: "ten minste eens per jaar", "elk kwartaal", "every six
/// months". Pure. "Regelmatig" and its like name no time and are not read.
/// </summary>
public static partial class ReadInterval
{
    /// <summary>Null where the words name no interval that a rule knows.</summary>
    public static Step? Of(string? words, Language language)
    {
        var said = Spaces().Replace((words ?? "").Replace('\u00A0', ' ').Trim().TrimEnd('.').ToLowerInvariant(), " ");
        var match = (language == Language.Nl ? Dutch() : English()).Match(said);
        if (!match.Success)
            return null;
        var count = match.Groups["half"].Success ? 6 : Count(match.Groups["count"].Value);
        var unit = match.Groups["half"].Success ? "maand" : match.Groups["unit"].Value;
        return unit[..1] switch
        {
            "j" or "y" or "a" => new(count, Frequency.Year),
            "k" or "q" => new(count, Frequency.Quarter),
            "m" => new(count, Frequency.Month),
            "w" => new(7 * count, Frequency.Day),
            _ => new(count, Frequency.Day),
        };
    }

    /// <summary>The words that the system itself would write, and reads back.</summary>
    public static Bilingual Write(Step every)
    {
        var weeks = every.Unit == Frequency.Day && every.Count % 7 == 0;
        var (one, many, en) = every.Unit switch
        {
            Frequency.Year => ("jaar", "jaar", "year"),
            Frequency.Quarter => ("kwartaal", "kwartalen", "quarter"),
            Frequency.Month => ("maand", "maanden", "month"),
            _ when weeks => ("week", "weken", "week"),
            _ => ("dag", "dagen", "day"),
        };
        var count = weeks ? every.Count / 7 : every.Count;
        return count == 1
            ? new($"ten minste eens per {one}", $"at least once a {en}")
            : new($"ten minste eens per {count} {many}", $"at least once every {count} {en}s");
    }

    /// <summary>Whether two intervals are as long: a year, four quarters and twelve months are.</summary>
    public static bool AreEqual(Step one, Step other) => Length(one) == Length(other);

    static (int Months, int Days) Length(Step step) =>
        step.Unit switch
        {
            Frequency.Year => (12 * step.Count, 0),
            Frequency.Quarter => (3 * step.Count, 0),
            Frequency.Month => (step.Count, 0),
            _ => (0, step.Count),
        };

    static int Count(string said)
    {
        if (said == "")
            return 1;
        if (int.TryParse(said, System.Globalization.CultureInfo.InvariantCulture, out var digits))
            return digits;
        var at = Array.IndexOf(NumbersNl, said);
        return (at >= 0 ? at : Array.IndexOf(NumbersEn, said)) + 1;
    }

    static readonly string[] NumbersNl =
    [
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

    static readonly string[] NumbersEn =
    [
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

    const string CountNl = "(?<count>[1-9][0-9]?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";
    const string CountEn = "(?<count>[1-9][0-9]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    const string UnitNl = "(?<unit>jaar|jaren|kwartaal|kwartalen|maand|maanden|week|weken|dag|dagen)";

    [GeneratedRegex(
        $"^(?:(?:ten ?minste|minstens|minimaal) )?(?:(?:(?:een keer|één keer|eenmaal|eens) per|elk|elke|ieder|iedere) (?:(?<half>half jaar)|(?:{CountNl} )?{UnitNl})|(?<unit>jaar|kwartaal|maand)(?:lijks|elijks)|(?<unit>wekelijks|dagelijks))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dutch();

    [GeneratedRegex(
        $"^(?:at least )?(?:(?:once (?:a|an|per|every|each)|every|each) (?:(?<half>half year)|(?:{CountEn} )?(?<unit>year|quarter|month|week|day)s?)|(?<unit>year|quarter|month|week)ly|(?<unit>yearly|annually))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex English();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
