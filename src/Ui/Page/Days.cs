using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>Days and periods as people say them.</summary>
public static class Days
{
    /// <summary>15 mei 2024, 15 May 2024.</summary>
    public static string Long(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day, language)} {day.Year}");

    /// <summary>15 mei 2024, 14:05, as the office's clock said.</summary>
    public static string Moment(DateTimeOffset at, Language language)
    {
        var then = Clock.AtOffice(at);
        return $"{Long(DateOnly.FromDateTime(then), language)}, {then.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The same on one line, for a narrow column.</summary>
    public static string Unbroken(DateOnly day, Language language) => Long(day, language).Replace(' ', '\u00A0');

    /// <summary>As a machine reads it, for <c>datetime</c>.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2023; 2e kwartaal 2023; augustus 2022; augustus 2022 t/m maart 2023.</summary>
    public static string Say(Period period, Language language)
    {
        var unit = period.Unit;
        if (period.IsOne(unit))
            return One(period.Start, unit, language);
        if (unit == Frequency.Quarter)
            unit = Frequency.Month;
        var to = language == Language.Nl ? " t/m " : " to ";
        return One(period.Start, unit, language) + to + One(period.End, unit, language);
    }

    /// <summary>Short enough for an axis or a column: 2023, 2023-Q2, aug 2022; a span as it is said.</summary>
    public static string Short(Period period, Language language) =>
        period.IsOne(Frequency.Month)
            ? string.Create(CultureInfo.InvariantCulture, $"{Brief(period.Start, language)} {period.Start.Year}")
        : period.IsOne(Frequency.Quarter) ? period.ToString()
        : Say(period, language);

    static string One(DateOnly day, Frequency unit, Language language) =>
        unit switch
        {
            Frequency.Year => day.Year.ToString(CultureInfo.InvariantCulture),
            Frequency.Quarter => Quarter(day, language),
            Frequency.Month => string.Create(CultureInfo.InvariantCulture, $"{Month(day, language)} {day.Year}"),
            _ => Long(day, language),
        };

    static string Quarter(DateOnly day, Language language)
    {
        var number = (day.Month + 2) / 3;
        return language == Language.Nl
            ? string.Create(CultureInfo.InvariantCulture, $"{number}e kwartaal {day.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"quarter {number} of {day.Year}");
    }

    /// <summary>Three letters, as each language shortens it.</summary>
    static string Brief(DateOnly day, Language language) =>
        language == Language.Nl && day.Month == 3 ? "mrt" : Month(day, language)[..3];

    static string Month(DateOnly day, Language language) => Months.Name(day.Month).In(language);
}
