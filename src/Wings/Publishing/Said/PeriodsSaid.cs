using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Said;

/// <summary>The periods that a sentence names, in the order in which it names them; in Dutch and in English alike.</summary>
internal static partial class PeriodsSaid
{
    public static ImmutableArray<(Period Period, int At, int End, bool Since)> In(string text)
    {
        var found = new List<(Period Period, int At, int End)>();
        foreach (Match match in Quarter().Matches(text))
            Keep(found, Kernel.Time.Period.Quarter(Year(match), QuarterOf(match.Groups["q"].Value)), match);
        foreach (Match match in Month().Matches(text))
            Keep(found, Kernel.Time.Period.Month(Year(match), MonthOf(match.Groups["m"].Value)), match);
        foreach (Match match in AYear().Matches(text))
            Keep(found, Kernel.Time.Period.Year(Year(match)), match);
        return
        [
            .. found
                .OrderBy(one => one.At)
                .Select(one => (one.Period, one.At, one.End, Since().IsMatch(text[..one.At]))),
        ];
    }

    static void Keep(List<(Period, int At, int End)> found, Period period, Match match)
    {
        if (!found.Exists(one => match.Index < one.End && one.At < match.Index + match.Length))
            found.Add((period, match.Index, match.Index + match.Length));
    }

    static int Year(Match match) => int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);

    static int QuarterOf(string word) =>
        word.ToLowerInvariant() switch
        {
            "eerste" or "first" => 1,
            "tweede" or "second" => 2,
            "derde" or "third" => 3,
            "vierde" or "fourth" => 4,
            var digit => digit[0] - '0',
        };

    /// <summary>By the word for it in either language.</summary>
    internal static int MonthOf(string word)
    {
        for (var month = 1; month <= 12; month++)
            if (word.StartsWith(Dutch[month - 1], StringComparison.OrdinalIgnoreCase))
                return month;
        return Array.FindIndex(English, one => word.StartsWith(one, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    static readonly string[] Dutch =
    [
        "jan",
        "feb",
        "maa",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ];

    static readonly string[] English =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    [GeneratedRegex(@"(?<![\d.,-])(?<y>(?:19|20)\d\d)(?![\d.,]\d|\d|\s?%|-\d)")]
    private static partial Regex AYear();

    [GeneratedRegex(
        @"\b(?<m>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)\s+(?:van\s+|of\s+)?(?<y>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Month();

    [GeneratedRegex(
        @"\b(?:Q(?<q>[1-4])|(?<q>eerste|tweede|derde|vierde|first|second|third|fourth|[1-4]e|1st|2nd|3rd|4th)\s+(?:kwartaal|quarter))\s+(?:van\s+|of\s+)?(?<y>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"(?:\b(?:sinds|vanaf|ten opzichte van|t\.o\.v\.|vergeleken met|tegenover|tegen|dan in|since|from|compared (?:with|to)|against|than in)\s+(?:eind\s+|begin\s+|het jaar\s+|late\s+|early\s+)?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Since();
}
