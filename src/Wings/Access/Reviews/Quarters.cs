using System.Globalization;

namespace Rekenschap.Access.Reviews;

/// <summary>The quarters in which roles are reviewed.</summary>
static class Quarters
{
    /// <summary>As <c>2024-Q1</c>.</summary>
    public static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{(day.Month + 2) / 3}");

    public static DateOnly FirstDay(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);

    /// <summary>The day by which the review of a quarter has to be done: the end of its first month.</summary>
    public static DateOnly Due(DateOnly day) => FirstDay(day).AddMonths(1).AddDays(-1);
}
