using System.Globalization;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Periods as people write them above and beside their figures, each way with the pattern that a mapping knows it by.</summary>
sealed class PeriodWords(Period asked, IReadOnlyCollection<Frequency> frequencies)
{
    static readonly (string Pattern, Frequency Unit)[] Known =
    [
        ("{yyyy}-{MM}-{dd}", Frequency.Day),
        ("{dd}-{MM}-{yyyy}", Frequency.Day),
        ("{dd}/{MM}/{yyyy}", Frequency.Day),
        ("{dd} {MMM} {yyyy}", Frequency.Day),
        ("{yyyy}-{MM}", Frequency.Month),
        ("{yyyy}/{MM}", Frequency.Month),
        ("{MM}-{yyyy}", Frequency.Month),
        ("{MM}/{yyyy}", Frequency.Month),
        ("{MMM} {yyyy}", Frequency.Month),
        ("{MMM}-{yyyy}", Frequency.Month),
        ("{MMM} '{yy}", Frequency.Month),
        ("{MMM} {yy}", Frequency.Month),
        ("{MMM}-{yy}", Frequency.Month),
        ("{yyyy} {MMM}", Frequency.Month),
        ("{yyyy}-{Q}", Frequency.Quarter),
        ("{yyyy} {Q}", Frequency.Quarter),
        ("{Q} {yyyy}", Frequency.Quarter),
        ("{Q}-{yyyy}", Frequency.Quarter),
        ("{Q}e kwartaal {yyyy}", Frequency.Quarter),
        ("kwartaal {Q} {yyyy}", Frequency.Quarter),
        ("{yyyy}", Frequency.Year),
        ("jaar {yyyy}", Frequency.Year),
        ("{MMM}", Frequency.Month),
        ("kwartaal {Q}", Frequency.Quarter),
        ("{Q}e kwartaal", Frequency.Quarter),
        ("{Q}", Frequency.Quarter),
    ];

    readonly List<(string Pattern, HeadingPattern Whole, HeadingPattern Part)> patterns =
    [
        .. Known
            .Where(one => frequencies.Contains(one.Unit))
            .Select(one =>
                (
                    one.Pattern,
                    new HeadingPattern(one.Pattern, true, true, asked),
                    new HeadingPattern(one.Pattern, true, false, asked)
                )
            ),
    ];

    public IEnumerable<string> Patterns => patterns.Select(one => one.Pattern);

    /// <summary>The period that a cell names, and by which pattern; null where it names none.</summary>
    public (Period Period, string Pattern)? Read(PeekedCell cell)
    {
        if (cell.Kind == CellKind.Date)
            return OfDate(cell.Label);
        var text = Whole(cell);
        if (text.Length is 0 or > 40)
            return null;
        if (PeriodBook.TryParse(text, out var written) && IsOfFrequency(written))
            return (written, PatternOf(text));
        foreach (var (pattern, whole, _) in patterns)
            if (whole.TryPeriod(text, out var period, out _) && IsOfFrequency(period))
                return (period, pattern);
        return null;
    }

    /// <summary>The period within a longer heading, and the rest of it.</summary>
    public (Period Period, string Pattern, string Other)? ReadWithin(string text)
    {
        foreach (var (pattern, _, part) in patterns.Where(one => one.Pattern.Contains("yy", StringComparison.Ordinal)))
            if (part.TryPeriod(text, out var period, out var rest) && IsOfFrequency(period) && rest.Length > 1)
                return (period, pattern, rest);
        return null;
    }

    public bool IsAsked(Period period) => asked.Contains(period);

    string PatternOf(string text) => patterns.Find(one => one.Whole.TryPeriod(text, out _, out _)).Pattern ?? "";

    bool IsOfFrequency(Period period) => frequencies.Any(period.IsOne);

    (Period, string)? OfDate(string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        if (day.Year > 9998)
            return null;
        foreach (var frequency in frequencies.OrderByDescending(one => one))
            if (Period.Containing(day, frequency) is var period && (day == period.Start || day == period.End))
                return (period, patterns.Find(one => one.Whole.Unit == frequency).Pattern ?? "");
        return null;
    }

    /// <summary>A year that a spreadsheet keeps as a number may be written 2023.0.</summary>
    static string Whole(PeekedCell cell) =>
        cell.Kind == CellKind.SheetNumber && cell.Label.EndsWith(".0", StringComparison.Ordinal)
            ? cell.Label[..^2]
            : cell.Label;
}
