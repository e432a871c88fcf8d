using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>The activities of one ministry, or of all, counted by the formulas of the dashboard.</summary>
/// <param name="Code">Empty for all.</param>
sealed record JbrPart(string Code, string Name, int Year, ImmutableArray<Activity> All)
{
    public PortfolioTotals Totals { get; } = PortfolioTotals.Of(All.Select(one => one.Facts), Year);

    public YearMovements Movements { get; } = YearMovements.Of(All.Select(one => one.Facts), Year);

    /// <summary>Estimates of those that were live.</summary>
    public ImmutableArray<Estimate> Live(int year) =>
        [.. All.Where(one => one.Facts.IsLive).Select(one => Estimate.Of(one.Facts, year))];

    /// <summary>Recalibrations of the year itself.</summary>
    public int Recalibrations =>
        All.Sum(one =>
            one.Facts.Forms.Count(form => form.Action == CostAction.Recalibration && form.Date.Year == Year)
        );

    /// <summary>Every ministry that has any, by code, and then all of them.</summary>
    public static ImmutableArray<JbrPart> Of(JbrYear year, Func<string, string> name) =>
        [
            .. year
                .All.GroupBy(one => one.Ministry)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new JbrPart(group.Key, name(group.Key), year.Year, [.. group])),
            new("", "Totaal", year.Year, year.All),
        ];
}

/// <summary>A column of a sheet with a row for each ministry.</summary>
readonly record struct JbrColumn(string Heading, Func<JbrPart, WantedCell> Cell)
{
    const decimal Million = 1_000_000m;

    public static JbrColumn Count(string heading, Func<JbrPart, int> count) =>
        new(heading, part => WantedCell.Of(count(part)));

    /// <param name="euro">Shown in millions; null where it is not known.</param>
    public static JbrColumn Millions(string heading, Func<JbrPart, decimal?> euro) =>
        new($"{heading} (mln. euro)", part => Number(euro(part) / Million, 2));

    /// <summary>A sum of which some may not be known: null where none is.</summary>
    public static decimal? Sum(IEnumerable<decimal?> all) =>
        all.Where(one => one is not null).ToList() is { Count: > 0 } known ? known.Sum() : null;

    public static WantedCell Number(decimal? value, int decimals) =>
        value is { } known ? WantedCell.Of(known, decimals) : WantedCell.Of("niet bekend");
}
