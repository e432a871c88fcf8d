using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Definitions;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>A chart with the same values in a table.</summary>
public sealed record TabledChart(ChartView Chart, TableView Table);

/// <summary>The pictures of the dashboard, each of counts or amounts that are also in its table.</summary>
/// <param name="invented">Whether any of what is drawn was made up.</param>
/// <param name="reported">The last day of which anything is known: no year after it is drawn.</param>
sealed class DashboardCharts(
    ImmutableArray<ActivityFacts> shown,
    PortfolioTotals totals,
    bool invented,
    DashboardWords words,
    DateOnly reported
)
{
    const decimal Million = 1_000_000m;

    /// <summary>So many whole years are shown.</summary>
    const int Years = 10;

    public IEnumerable<TabledChart> All()
    {
        yield return Bars("statuses", ChartTitles.Statuses, Named(totals.Statuses, ActivityWords.Of));
        yield return Costs();
        yield return Bars("ends", ChartTitles.Ends, Named(totals.Ends, Buckets.Of));
        yield return Bars("durations", ChartTitles.Durations, Named(totals.DurationChanges, Buckets.Of));
        yield return Bars("sizes", ChartTitles.Sizes, Named(totals.CostGroups, Buckets.Of));
        yield return Bars("reasons", ChartTitles.Reasons, Named(totals.Reasons, ActivityWords.Of), sorted: true);
        yield return Spent();
        yield return Movements();
    }

    IEnumerable<ChartPoint> Named<T>(ImmutableSortedDictionary<T, int> counts, Func<T, Bilingual> name)
        where T : struct, Enum => counts.Select(one => new ChartPoint(words.In(name(one.Key)), one.Value));

    TabledChart Bars(string id, Bilingual title, IEnumerable<ChartPoint> points, bool sorted = false) =>
        Chart(id, ChartKind.Bar, title, ChartTitles.Activities, Counted, [new(words.In(title), [.. points])], sorted);

    /// <summary>At the end of each whole year, of what ran then.</summary>
    TabledChart Costs()
    {
        var stands = Trend;
        return Chart(
            "costs",
            ChartKind.Line,
            ChartTitles.Costs,
            ChartTitles.InMillions,
            InMillions,
            [
                Series(ChartTitles.Initial, stands, one => one.InitialEuro / Million),
                Series(ChartTitles.Current, stands, one => one.CurrentEuro / Million),
            ],
            defined: PublishedDefinitions.Estimate
        );
    }

    TabledChart Movements()
    {
        var stands = Trend;
        return Chart(
            "movements",
            ChartKind.Line,
            ChartTitles.Movements,
            ChartTitles.Activities,
            Counted,
            [
                Series(ChartTitles.Started, stands, one => one.Movements.Started),
                Series(ChartTitles.Finished, stands, one => one.Movements.Finished),
                Series(ChartTitles.Cancelled, stands, one => one.Movements.Cancelled),
            ],
            defined: PublishedDefinitions.Live
        );
    }

    /// <summary>What live activities spent up to now, by kind as they state it; kinds that nobody stated are left out.</summary>
    TabledChart Spent()
    {
        var estimates = shown.Where(one => one.IsLive).Select(one => Estimate.Of(one, words.Day.Year));
        var points = CostsOfType
            .All(estimates)
            .Where(one => one.Type != CostType.Total && one.SpentEuro > 0)
            .Select(one => new ChartPoint(ChartTitles.Kind(one.Type, words.Language), one.SpentEuro / Million));
        return Chart(
            "spent",
            ChartKind.Bar,
            ChartTitles.Spent,
            ChartTitles.InMillions,
            InMillions,
            [new(words.In(ChartTitles.Spent), [.. points])],
            sorted: true
        );
    }

    ImmutableArray<YearStand> Trend =>
        field.IsDefault ? field = YearStand.All(shown, words.Day, reported, Years) : field;

    ChartSeries Series(Bilingual name, ImmutableArray<YearStand> stands, Func<YearStand, decimal> value) =>
        new(words.In(name), [.. stands.Select(one => new ChartPoint(DashboardTexts.Number(one.Year), value(one)))]);

    Measure Counted => new("count", 0, words.Language);

    Measure InMillions => new("MEUR", 1, words.Language);

    TabledChart Chart(
        string id,
        ChartKind kind,
        Bilingual title,
        Bilingual subtitle,
        Measure measure,
        ImmutableArray<ChartSeries> series,
        bool sorted = false,
        DefinedIndicator? defined = null
    )
    {
        var chart = new ChartView(
            id,
            kind,
            words.In(title),
            words.In(subtitle),
            ChartSummary.Of(series, measure),
            measure,
            series
        )
        {
            Invention = invented ? Invention.All : Invention.None,
            Sorted = sorted,
            Breaks = defined is null ? [] : DefinitionBreaks.Of(defined, Trend.Select(one => one.Year), words.Language),
        };
        return new(chart, ChartTable.Of(chart));
    }
}
