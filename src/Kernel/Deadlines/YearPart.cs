using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>A part of a year that phrases name: how it is written, and which days it is.</summary>
/// <param name="Forms">Of the words without the year, in lower case and without diacritics; Dutch and English.</param>
/// <param name="In">The days of it in a year; null where there are none (31 April).</param>
sealed record YearPart(DeadlineRule Rule, (Regex Nl, Regex En) Forms, Func<Match, int, DeadlineWindow?> In)
{
    public Match Match(string words, Language language) => (language == Language.Nl ? Forms.Nl : Forms.En).Match(words);

    /// <summary>A part that is the same days each year.</summary>
    /// <param name="until">Month and day of the end; in the next year when that comes before the beginning.</param>
    public static YearPart Fixed(
        string name,
        Bilingual says,
        (string Nl, string En) form,
        (int Month, int Day) from,
        (int Month, int Day) until
    ) =>
        new(
            new(name, says),
            FormOf(form),
            (_, year) =>
                new(
                    new(year, from.Month, from.Day),
                    new(until.CompareTo(from) < 0 ? year + 1 : year, until.Month, until.Day)
                )
        );

    public static YearPart Of(
        string name,
        Bilingual says,
        (string Nl, string En) form,
        Func<Match, int, DeadlineWindow?> days
    ) => new(new(name, says), FormOf(form), days);

    /// <summary>The days of a number of whole months.</summary>
    public static DeadlineWindow Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return new(from, from.AddMonths(count).AddDays(-1));
    }

    public static int Number(Group digits) =>
        int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    static (Regex, Regex) FormOf((string Nl, string En) form) => (FormOf(form.Nl), FormOf(form.En));

    // Without backtracking: phrases are whatever people type.
    static Regex FormOf(string form) =>
        new(
            $"^(?:{form})$",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
        );
}
