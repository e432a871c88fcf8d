using System.Collections.Immutable;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Statistics;

/// <summary>The mean temperature of a day in degrees Celsius.</summary>
public readonly record struct DailyTemperature(DateOnly Day, double Celsius);

/// <summary>How cold a day is reckoned: degrees under a base, times the weight of its month.</summary>
/// <param name="Base">The outdoor temperature in degrees Celsius from which a building needs no heating.</param>
/// <param name="MonthWeights">Twelve weights, January first.</param>
public sealed record DegreeDayRule(double Base, ImmutableArray<double> MonthWeights)
{
    /// <summary>
    /// Weighted degree days as Dutch energy practice has them: base 18 °C, and 1.1 in November to February, 1.0 in March and
    /// October, 0.8 in April to September, since the sun heats in summer and the wind cools in winter.
    /// </summary>
    public static readonly DegreeDayRule Dutch = new(18, [1.1, 1.1, 1.0, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 1.0, 1.1, 1.1]);

    /// <summary>Plain degree days under a base.</summary>
    public static DegreeDayRule Plain(double @base) => new(@base, [.. Enumerable.Repeat(1.0, 12)]);
}

/// <summary>Degree days: how much heating the weather asked for, in degrees times days.</summary>
public static class DegreeDays
{
    /// <summary>Of one day; 0 from the base upward.</summary>
    public static double Of(DailyTemperature day, DegreeDayRule rule) =>
        Math.Max(0, rule.Base - day.Celsius) * rule.MonthWeights[day.Day.Month - 1];

    /// <summary>
    /// Over a period. Null unless every day of it has exactly one temperature: a day that is left out would pass for a warm
    /// one. Days outside the period do not count.
    /// </summary>
    public static double? Over(Period period, IEnumerable<DailyTemperature> temperatures, DegreeDayRule rule)
    {
        var days = temperatures.Where(one => period.Contains(one.Day) && double.IsFinite(one.Celsius)).ToList();
        return days.Count == period.Days && days.Select(one => one.Day).Distinct().Count() == period.Days
            ? days.Sum(one => Of(one, rule))
            : null;
    }
}
