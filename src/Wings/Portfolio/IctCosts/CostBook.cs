using System.Collections.Immutable;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>What a ministry stated of one item (kostenpost).</summary>
public readonly record struct CostLine<TSystem>(string Item, CostCategory Category, Cost<TSystem> Cost)
    where TSystem : IAccountingSystem;

/// <summary>What one ministry published of a year.</summary>
/// <param name="Version">Of what is public, from 1.</param>
/// <param name="Explained">How the ministry split renewal and maintenance, in its own words.</param>
public sealed record PublishedCosts<TSystem>(
    int Year,
    string Ministry,
    int Version,
    string Explained,
    bool Invented,
    ImmutableArray<CostLine<TSystem>> Lines
)
    where TSystem : IAccountingSystem
{
    public Cost<TSystem> Of(CostCategory category) =>
        Cost<TSystem>.Sum(Lines.Where(one => one.Category == category).Select(one => one.Cost));
}

/// <summary>All that is public under one system: nothing of the other can be put in it.</summary>
/// <param name="All">By year, then by ministry.</param>
public sealed record CostBook<TSystem>(ImmutableArray<PublishedCosts<TSystem>> All)
    where TSystem : IAccountingSystem
{
    public static AccountingSystem System => TSystem.System;

    public ImmutableArray<int> Years => [.. All.Select(one => one.Year).Distinct().Order()];

    public ImmutableArray<string> Ministries =>
        [.. All.Select(one => one.Ministry).Distinct().Order(StringComparer.Ordinal)];

    public CostBook<TSystem> Only(string ministry) =>
        ministry.Length == 0 ? this : new([.. All.Where(one => one.Ministry == ministry)]);

    /// <summary>Null where the ministry published nothing of the year.</summary>
    public PublishedCosts<TSystem>? Of(int year, string ministry) =>
        All.FirstOrDefault(one => one.Year == year && one.Ministry == ministry);

    /// <summary>Of those that published anything of the year.</summary>
    public Cost<TSystem> Total(int year, CostCategory category) =>
        Cost<TSystem>.Sum(All.Where(one => one.Year == year).Select(one => one.Of(category)));
}

/// <summary>Both books, side by side and never in one.</summary>
public sealed record IctCostBooks(CostBook<CashCommitment> Cash, CostBook<Accrual> Accrual)
{
    public static readonly IctCostBooks Empty = new(new([]), new([]));
}
