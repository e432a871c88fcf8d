using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>An order in which the list can stand: what it asks most about comes first, what is not known last.</summary>
/// <param name="Key">In addresses; empty for the usual order.</param>
/// <param name="Rank">The higher, the earlier; null where it is not known. Of a year.</param>
sealed record DashboardOrder(string Key, Bilingual Name, Func<Activity, int, decimal?> Rank)
{
    public const string ByReport = "report";
    public const string ByIncrease = "increase";
    public const string ByDelay = "delay";

    public static readonly ImmutableArray<DashboardOrder> All =
    [
        new("", DashboardTexts.OrderUsual, (_, _) => 0),
        new("growth", DashboardTexts.OrderGrowth, Growth),
        new(ByIncrease, DashboardTexts.OrderIncrease, (one, year) => Estimate.Of(one.Facts, year).CostChangeEuro),
        new(ByDelay, DashboardTexts.OrderDelay, (one, year) => Estimate.Of(one.Facts, year).EndChange?.Years),
        new("recalibrations", DashboardTexts.OrderRecalibrations, (one, _) => one.Facts.Recalibrations),
        new(ByReport, DashboardTexts.OrderReport, (one, _) => -one.Due?.DayNumber),
        new("ended", DashboardTexts.OrderEnded, (one, _) => one.Facts.EndedOn?.DayNumber),
    ];

    /// <summary>The usual one for what is none.</summary>
    public static DashboardOrder Of(string key) => All.FirstOrDefault(one => one.Key == key) ?? All[0];

    /// <summary>Ratio of what the costs changed to the initial estimate; null where that is not known or nothing.</summary>
    public static decimal? Growth(Activity one, int year) =>
        Estimate.Of(one.Facts, year) is { InitialEuro: > 0 and var initial, CostChangeEuro: { } change }
            ? change / initial
            : null;

    /// <param name="all">In the usual order, in which those of one rank stay.</param>
    public IEnumerable<Activity> Sort(IEnumerable<Activity> all, int year) =>
        Key.Length == 0
            ? all
            : all.Select(one => (one, Rank: Rank(one, year)))
                .OrderByDescending(pair => pair.Rank is not null)
                .ThenByDescending(pair => pair.Rank)
                .Select(pair => pair.one);
}
