using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>What is new, finished, cancelled, changed and overdue: three of each, as the dashboard has them.</summary>
sealed class ShortLists(ImmutableArray<Activity> shown, DashboardWords words)
{
    const int Most = 3;

    public IEnumerable<ShortList> All()
    {
        ShortList[] all =
        [
            Of("newest", DashboardTexts.Newest, one => one.Steps.IsEmpty ? null : one.Steps[0].On),
            Of("finished", DashboardTexts.Finished, one => Since(one, ActivityStatus.Finished)),
            Of("cancelled", DashboardTexts.Cancelled, one => Since(one, ActivityStatus.Cancelled)),
            Of("changed", DashboardTexts.Changed, one => one.PublishedOn),
            // What waits longest comes first.
            Of("late", DashboardTexts.Late, one => one.IsOverdue(words.Day) ? one.Due : null, oldestFirst: true),
        ];
        return all.Where(list => !list.Lines.IsEmpty);
    }

    /// <summary>Of what stopped without an end it is told what was spent on it.</summary>
    string Spent(ActivityFacts facts) =>
        facts.Standing.Status == ActivityStatus.Cancelled && Estimate.Of(facts, words.Day.Year).SpentEuro is { } euro
            ? $"; {words.In(DashboardTexts.SpentIs(words.Money(euro)))}"
            : "";

    static DateOnly? Since(Activity one, ActivityStatus status) =>
        one.Facts.History is [.., { } last] && last.Status == status ? last.From : null;

    ShortList Of(string id, Bilingual title, Func<Activity, DateOnly?> day, bool oldestFirst = false)
    {
        var dated = shown.Select(one => (one, day(one))).Where(pair => pair.Item2 is not null);
        var ordered = oldestFirst ? dated.OrderBy(pair => pair.Item2) : dated.OrderByDescending(pair => pair.Item2);
        return new(
            id,
            words.In(title),
            [
                .. ordered
                    .ThenBy(pair => pair.one.Number)
                    .Take(Most)
                    .Select(pair => new ShortLine(
                        pair.one.Name,
                        words.LinkTo(pair.one),
                        $"{words.Name(pair.one.Ministry)}, {words.Date(pair.Item2)}{Spent(pair.one.Facts)}"
                    )),
            ]
        );
    }
}
