using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>What is live of each ministry, side by side: how many, and what they cost at the start and now.</summary>
static class MinistryTable
{
    /// <summary>Null where fewer than two ministries have any.</summary>
    public static TableView? Of(ImmutableArray<Activity> shown, DashboardWords words)
    {
        var all = shown.Where(one => one.Facts.IsLive).ToList();
        var rows = all.GroupBy(one => one.Ministry)
            .OrderByDescending(one => one.Count())
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .ToList();
        return rows.Count < 2
            ? null
            : new(
                "ministries",
                words.In(DashboardTexts.Ministries),
                [
                    new(words.In(DashboardTexts.ByMinistry)),
                    new(words.In(DashboardTexts.Live), Numeric: true),
                    new(words.In(ActivityTexts.Initially), Numeric: true),
                    new(words.In(ActivityTexts.Now), Numeric: true),
                    new(words.In(DashboardTexts.Difference), Numeric: true),
                ],
                [
                    .. rows.Select(one => Row(words.Name(one.Key), [.. one], words, total: false)),
                    Row(words.In(DashboardTexts.Together), all, words, total: true),
                ]
            );
    }

    /// <summary>Amounts of those of which both are known; the difference is that of the sums.</summary>
    static Row Row(string name, List<Activity> all, DashboardWords words, bool total)
    {
        var costs = CostTotals.Of([.. all.Select(one => Estimate.Of(one.Facts, words.Day.Year))]);
        var known = costs.Compared > 0;
        return new(
            [
                new(name),
                new(Notation.Write(all.Count, 0, words.Language)),
                new(words.Money(known ? costs.InitialEuro : null)) { Sort = Whole(costs.InitialEuro) },
                new(words.Money(known ? costs.CurrentEuro : null)) { Sort = Whole(costs.CurrentEuro) },
                new(known ? Difference(costs, words.Language) : Cell.Dash)
                {
                    Sort = Whole(costs.CurrentEuro - costs.InitialEuro),
                },
            ],
            total
        );
    }

    static string Difference(CostTotals costs, Language language) =>
        Amounts.Signed(costs.CurrentEuro - costs.InitialEuro, language)
        + (costs.Change is { } ratio ? $" ({Amounts.Change(ratio, language)})" : "");

    static string Whole(decimal euro) => euro.ToString("0", CultureInfo.InvariantCulture);
}
