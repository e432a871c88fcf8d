using System.Globalization;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>The periods that occur in one delivery, each with a number and with what is to be known of it.</summary>
internal sealed class PeriodBook
{
    readonly Period asked;
    readonly Dictionary<Period, int> numbers = [];
    readonly List<Known> periods = [];
    readonly CodeCache cache;

    public PeriodBook(Period asked)
    {
        this.asked = asked;
        cache = new(text => TryParse(text, out var period) ? NumberOf(period) : CodeCache.Nothing);
    }

    /// <param name="Inside">Whether it lies within the period of the collection.</param>
    public readonly record struct Known(Period Period, bool Inside, byte Frequencies)
    {
        public bool IsOne(Frequency frequency) => (Frequencies & (1 << (int)frequency)) != 0;
    }

    public Known this[int number] => periods[number];

    public int Count => periods.Count;

    public int Find(ReadOnlySpan<byte> text) => cache.Find(text);

    public int NumberOf(Period period)
    {
        if (!numbers.TryGetValue(period, out var number))
        {
            number = numbers[period] = periods.Count;
            periods.Add(new(period, asked.Contains(period), Frequencies(period)));
        }
        return number;
    }

    public bool TryNumberOf(Period period, out int number) => numbers.TryGetValue(period, out number);

    /// <summary>The forms of the contract, and the longer ones of SDMX (2023-A1, 2023-M04).</summary>
    public static bool TryParse(string text, out Period period)
    {
        if (Period.TryParse(text, out period))
            return true;
        return text is [_, _, _, _, '-', 'M', _, _] && Period.TryParse(text.Remove(5, 1), out period)
            || text is [_, _, _, _, '-', 'A', '1'] && Period.TryParse(text[..4], out period);
    }

    /// <summary>The period that a date cell of a spreadsheet stands for: the one whose first or last day it is.</summary>
    public int FromDate(ReadOnlySpan<byte> text, Frequency frequency)
    {
        Span<char> chars = stackalloc char[10];
        if (text.Length != 10 || System.Text.Encoding.ASCII.GetChars(text, chars) != 10)
            return CodeCache.Nothing;
        if (
            !DateOnly.TryParseExact(chars, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
            return CodeCache.Nothing;
        if (day.Year > 9998)
            return CodeCache.Nothing;
        var period = Period.Containing(day, frequency);
        return day == period.Start || day == period.End ? NumberOf(period) : CodeCache.Nothing;
    }

    static byte Frequencies(Period period)
    {
        var bits = 0;
        foreach (var frequency in Enum.GetValues<Frequency>())
            if (period.Start.Year < 9999 && period.IsOne(frequency))
                bits |= 1 << (int)frequency;
        return (byte)bits;
    }
}
