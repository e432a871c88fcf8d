using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>Periods as people read them: 2023, augustus 2022, 2e kwartaal 2023, augustus 2022 t/m maart 2023.</summary>
internal static class PeriodWords
{
    static readonly string[] Dutch =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    public static string Write(Period period, Language language)
    {
        var unit = period.Unit;
        if (period.IsOne(unit))
            return One(period.Start, unit, language);
        if (unit == Frequency.Quarter)
            unit = Frequency.Month;
        var (first, last) = (One(period.Start, unit, language), One(period.End, unit, language));
        return language == Language.Nl ? $"{first} t/m {last}" : $"{first} to {last}";
    }

    static string One(DateOnly day, Frequency unit, Language language) =>
        unit switch
        {
            Frequency.Year => Whole(day.Year),
            Frequency.Quarter when language == Language.Nl =>
                $"{Whole((day.Month + 2) / 3)}e kwartaal {Whole(day.Year)}",
            Frequency.Quarter => $"Q{Whole((day.Month + 2) / 3)} {Whole(day.Year)}",
            Frequency.Month => $"{Month(day, language)} {Whole(day.Year)}",
            _ => $"{Whole(day.Day)} {Month(day, language)} {Whole(day.Year)}",
        };

    static string Month(DateOnly day, Language language) =>
        language == Language.Nl ? Dutch[day.Month - 1] : day.ToString("MMMM", CultureInfo.InvariantCulture);

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
