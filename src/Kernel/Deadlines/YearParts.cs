using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using static Rekenschap.Kernel.Deadlines.YearPart;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>
/// Every part of the year that a phrase may name. The days are those of the office's own list of phrases; where that says
/// nothing (summer, winter, thirds of a month) they follow from their neighbours.
/// </summary>
static class YearParts
{
    static readonly (string Nl, string En) MonthNames = (Named(Language.Nl), Named(Language.En));

    public static readonly ImmutableArray<YearPart> All = [.. Parts, .. Seasons, .. OfMonths];

    /// <summary>The whole of a year, for phrases that name nothing but it.</summary>
    public static readonly YearPart Year = Fixed(
        "year",
        new("het hele jaar: 1 januari t/m 31 december", "the whole year: 1 January to 31 December"),
        ("de loop|gedurende|", "the course|during|"),
        (1, 1),
        (12, 31)
    );

    static IEnumerable<YearPart> Parts =>
        [
            Fixed(
                "begin",
                new("begin: 1 januari t/m 31 maart", "beginning: 1 January to 31 March"),
                ("(het )?begin", "(the )?(beginning|start)|early"),
                (1, 1),
                (3, 31)
            ),
            Fixed(
                "middle",
                new("medio: 1 mei t/m 31 augustus", "middle: 1 May to 31 August"),
                ("medio|(het )?midden|halverwege", "mid|(the )?middle|halfway( through)?"),
                (5, 1),
                (8, 31)
            ),
            Fixed(
                "end",
                new("eind: 1 oktober t/m 31 december", "end: 1 October to 31 December"),
                ("(het )?einde?", "(the )?end|late"),
                (10, 1),
                (12, 31)
            ),
            Fixed(
                "last_day",
                new("ultimo: 31 december", "the last day: 31 December"),
                ("ultimo", "(the )?last day"),
                (12, 31),
                (12, 31)
            ),
            Of(
                "half",
                new(
                    "helft: 1 januari t/m 30 juni, of 1 juli t/m 31 december",
                    "half: 1 January to 30 June, or 1 July to 31 December"
                ),
                (
                    "(de )?(?<first>eerste|1e|(?<second>tweede|2e)) helft",
                    "(the )?(?<first>first|1st|(?<second>second|2nd)) half"
                ),
                (match, year) => Months(year, match.Groups["second"].Success ? 7 : 1, 6)
            ),
            Of(
                "quarter",
                new(
                    "kwartaal: drie maanden vanaf 1 januari, 1 april, 1 juli of 1 oktober",
                    "quarter: three months from 1 January, 1 April, 1 July or 1 October"
                ),
                (
                    "q(?<n>[1-4])|(het )?((?<n1>eerste)|(?<n2>tweede)|(?<n3>derde)|(?<n4>vierde|laatste)|(?<n>[1-4])e) kwartaal",
                    "q(?<n>[1-4])|(the )?((?<n1>first)|(?<n2>second)|(?<n3>third)|(?<n4>fourth|last)) quarter"
                ),
                (match, year) => Months(year, 3 * Quarter(match) - 2, 3)
            ),
        ];

    static IEnumerable<YearPart> Seasons =>
        [
            Fixed(
                "spring",
                new("voorjaar: 20 maart t/m 20 juni", "spring: 20 March to 20 June"),
                ("(het |dit |komend )?voorjaar|(de |deze |komende )?lente", "(the |this |next )?spring"),
                (3, 20),
                (6, 20)
            ),
            Fixed(
                "summer",
                new("zomer: 21 juni t/m 21 september", "summer: 21 June to 21 September"),
                ("(de |deze |komende )?zomer", "(the |this |next )?summer"),
                (6, 21),
                (9, 21)
            ),
            Fixed(
                "autumn",
                new("najaar: 22 september t/m 20 december", "autumn: 22 September to 20 December"),
                ("(het |dit |komend )?najaar|(de |deze |komende )?herfst", "(the |this |next )?autumn"),
                (9, 22),
                (12, 20)
            ),
            Fixed(
                "after_summer",
                new("na de zomer: 22 september t/m 20 december", "after the summer: 22 September to 20 December"),
                ("na de zomer", "after (the )?summer"),
                (9, 22),
                (12, 20)
            ),
            Fixed(
                "winter",
                new(
                    "winter: 21 december t/m 19 maart van het jaar daarna",
                    "winter: 21 December to 19 March of the year after"
                ),
                ("(de |deze |komende )?winter", "(the |this |next )?winter"),
                (12, 21),
                (3, 19)
            ),
        ];

    static IEnumerable<YearPart> OfMonths =>
        [
            Of(
                "month",
                new("maand: van de eerste tot en met de laatste dag", "month: from its first to its last day"),
                ($"(de maand )?(?<month>{MonthNames.Nl})", $"(the month of )?(?<month>{MonthNames.En})"),
                (match, year) => Months(year, Month(match), 1)
            ),
            Of(
                "part_of_month",
                new(
                    "begin, half of eind van een maand: dag 1 t/m 10, 11 t/m 20, 21 tot en met de laatste",
                    "beginning, middle or end of a month: day 1 to 10, 11 to 20, 21 to the last"
                ),
                (
                    $"((?<begin>begin)|(?<middle>medio|half|midden)|(?<end>einde?)) (?<month>{MonthNames.Nl})",
                    $"((?<begin>early|(the )?(beginning|start) of)|(?<middle>mid|(the )?middle of)|(?<end>late|(the )?end of)) (?<month>{MonthNames.En})"
                ),
                (match, year) => Third(match, Months(year, Month(match), 1))
            ),
            Of(
                "day",
                new("een dag (1 mei): die dag zelf", "a day (1 May): that very day"),
                (
                    $"(?<day>[0-9]{{1,2}}) (?<month>{MonthNames.Nl})",
                    $"(the )?(?<day>[0-9]{{1,2}})(st|nd|rd|th)?( of)? (?<month>{MonthNames.En})|(?<month>{MonthNames.En}) (?<day>[0-9]{{1,2}})(st|nd|rd|th)?"
                ),
                Day
            ),
        ];

    static int Quarter(Match match) =>
        match.Groups["n"].Success
            ? Number(match.Groups["n"])
            : Enumerable.Range(1, 4).First(n => match.Groups[$"n{n}"].Success);

    static int Month(Match match) =>
        Enumerable.Range(1, 12).First(month => IsNamed(Kernel.Time.Months.Name(month), match.Groups["month"].Value));

    static bool IsNamed(Bilingual month, string folded) =>
        month.Nl == folded || string.Equals(month.En, folded, StringComparison.OrdinalIgnoreCase);

    static string Named(Language language) =>
        string.Join(
            '|',
            Enumerable.Range(1, 12).Select(month => Kernel.Time.Months.Name(month).In(language).ToLowerInvariant())
        );

    static DeadlineWindow? Third(Match match, DeadlineWindow month) =>
        match.Groups["begin"].Success ? month with { Until = month.From.AddDays(9) }
        : match.Groups["middle"].Success ? new(month.From.AddDays(10), month.From.AddDays(19))
        : month with { From = month.From.AddDays(20) };

    static DeadlineWindow? Day(Match match, int year)
    {
        var (month, day) = (Month(match), Number(match.Groups["day"]));
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DeadlineWindow.On(new(year, month, day)) : null;
    }
}
