using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>Why an activity that ran is not in the report of a year.</summary>
enum LeftOut
{
    /// <summary>Who publishes decided so; the reason is on its page.</summary>
    Decided,

    /// <summary>Nothing was reported in the year or after it.</summary>
    NotReported,

    /// <summary>By its estimate it ended before the year.</summary>
    EndedBefore,
}

/// <summary>
/// The activities of the yearly report (JBR) of a year as they stood when it ended, beside those of the dashboard, so that
/// the one account can be held against the other.
/// </summary>
/// <param name="Day">The last of the year; today in the year that runs.</param>
/// <param name="All">In the report, as they stood on the day, by number.</param>
/// <param name="OnDashboard">All of the dashboard, as they stood on the day.</param>
sealed record JbrYear(int Year, DateOnly Day, ImmutableArray<Activity> All, ImmutableArray<Activity> OnDashboard)
{
    /// <summary>Whether an activity is in the report of a year: as decided last, else what is on the dashboard and was active in it.</summary>
    public static bool Holds(Activity one, int year) =>
        Scope.IsInYear(one, year) && (Scope.IsOnDashboard(one) || Scope.Decided(one, year) is { In: true });

    /// <param name="all">As they are public.</param>
    public static JbrYear Of(IEnumerable<Activity> all, int year, DateOnly today)
    {
        var last = new DateOnly(year, 12, 31);
        var day = last < today ? last : today;
        var ordered = all.OrderBy(one => one.Number).ToList();
        return new(
            year,
            day,
            [.. ordered.Where(one => Holds(one, year)).Select(one => YearEnd.Of(one, day))],
            [.. ordered.Where(Scope.IsOnDashboard).Select(one => YearEnd.Of(one, day))]
        );
    }

    /// <summary>The years of which there is a report to make: from the first in which anything ran to the last of which anything is known.</summary>
    /// <param name="reported">The last day of which anything is known.</param>
    public static ImmutableArray<int> Years(ImmutableArray<Activity> all, DateOnly reported)
    {
        if (all.SelectMany(one => one.Facts.History).Select(span => (int?)span.From.Year).Min() is not { } first)
            return [];
        return
        [
            .. Enumerable
                .Range(first, Math.Max(0, reported.Year - first + 1))
                .Where(year => all.Any(one => Holds(one, year))),
        ];
    }

    /// <summary>What ran on the day, is on the dashboard and is not in the report, each with why.</summary>
    public ImmutableArray<(Activity Activity, LeftOut Why)> Outside =>
        [.. Live(OnDashboard, All).Select(one => (one, Why(one)))];

    /// <summary>What ran on the day and is in the report by a decision alone: on the dashboard it is not.</summary>
    public ImmutableArray<Activity> ByDecision => [.. Live(All, OnDashboard)];

    /// <summary>What was live of some and is not among others. By number: whether it was large is no matter of one year.</summary>
    static IEnumerable<Activity> Live(ImmutableArray<Activity> some, ImmutableArray<Activity> others) =>
        some.Where(one => one.Facts.IsLive).ExceptBy(others.Select(one => one.Number), one => one.Number);

    LeftOut Why(Activity one) =>
        Scope.Decided(one, Year) is { In: false } ? LeftOut.Decided
        : one.Facts.Standing.Date?.Year >= Year ? LeftOut.EndedBefore
        : LeftOut.NotReported;
}
