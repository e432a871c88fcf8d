using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Oversight.Programmes.Measures;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>Money in total: what is not known is no zero, and the years in which it lacks are named.</summary>
public sealed class MoneyTotalsTests
{
    static readonly MeasureMoney Known = new(2022, 2023, [new(2022, 100, 90), new(2023, 50, 60)]);

    [Fact]
    public void Known_years_add_up_and_nothing_lacks()
    {
        var totals = MoneyTotals.Of([Known], 2023);
        Assert.Equal([new(2022, 100, 0, 90, 0), new(2023, 50, 0, 60, 0)], totals.Lines);
        Assert.Equal((150m, 150m), (totals.Budget, totals.Spent));
        Assert.Empty(totals.BudgetLacks);
        Assert.Empty(totals.SpentLacks);
    }

    [Fact]
    public void A_year_that_lacks_is_named_and_is_no_zero()
    {
        var totals = MoneyTotals.Of([Known, new(2021, 2023, [new(2022, 10, null)])], 2022);
        Assert.Equal([new(2021, null, 1, null, 1), new(2022, 110, 0, 90, 1), new(2023, 50, 1, 60, 0)], totals.Lines);
        Assert.Equal([2021, 2023], totals.BudgetLacks);
        // 2023 is not over: what was spent in it need not be known.
        Assert.Equal([2021, 2022], totals.SpentLacks);
        Assert.Equal((160m, 150m), (totals.Budget, totals.Spent));
    }

    [Fact]
    public void Of_nothing_there_is_no_total_and_of_a_zero_there_is()
    {
        Assert.Null(MoneyTotals.Of([], 2023).Budget);
        Assert.Null(MoneyTotals.Of([new(2022, 2023, [])], 2023).Spent);
        Assert.Equal(0, MoneyTotals.Of([new(2022, 2022, [new(2022, 0, 0)])], 2023).Budget);
    }

    [Fact]
    public void Money_of_a_year_outside_the_plan_counts_and_is_not_missed_elsewhere()
    {
        var totals = MoneyTotals.Of([new(2022, 2022, [new(2022, 5, 5), new(2024, 7, null)])], 2025);
        Assert.Equal([2022, 2024], totals.Lines.Select(one => one.Year));
        Assert.Equal(12, totals.Budget);
        Assert.Empty(totals.SpentLacks);
    }

    static readonly Gen<decimal?> Amount = Gen.OneOf(
        Gen.Choose(0, 1000).Select(one => (decimal?)one),
        Gen.Constant((decimal?)null)
    );

    static readonly Gen<MeasureMoney[]> Some = (
        from first in Gen.Choose(2020, 2024)
        from more in Gen.Choose(0, 3)
        from years in Gen.Choose(2019, 2028).ArrayOf()
        from money in Gen.Zip(Amount, Amount).ArrayOf(years.Distinct().Count())
        select new MeasureMoney(
            first,
            first + more,
            [.. years.Distinct().Order().Zip(money, (year, one) => new MoneyYear(year, one.Item1, one.Item2))]
        )
    ).ArrayOf();

    [Fact]
    public void The_total_is_that_of_the_years_and_what_lacks_is_exactly_what_is_expected_and_not_known() =>
        Prop.ForAll(
                Some.ToArbitrary(),
                all =>
                {
                    var totals = MoneyTotals.Of(all, 2023);
                    var lacks = all.SelectMany(one =>
                            Enumerable
                                .Range(one.First, one.Last - one.First + 1)
                                .Where(year => one.Years.All(known => known.Year != year || known.Budget is null))
                        )
                        .Distinct()
                        .Order();
                    var known = all.SelectMany(one => one.Years).Select(one => one.Budget).OfType<decimal>().ToList();
                    return (totals.Budget ?? 0) == known.Sum()
                        && totals.Budget is null == (known.Count == 0)
                        && (totals.Spent ?? 0) == totals.Lines.Sum(one => one.Spent ?? 0)
                        && totals.BudgetLacks.SequenceEqual(lacks)
                        && totals.SpentLacks.All(year => year <= 2023);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_order_the_totals_are_the_same() =>
        Prop.ForAll(
                Some.ToArbitrary(),
                all =>
                {
                    var (one, other) = (MoneyTotals.Of(all, 2023), MoneyTotals.Of([.. Enumerable.Reverse(all)], 2023));
                    return one.Lines.SequenceEqual(other.Lines)
                        && one.Budget == other.Budget
                        && one.Spent == other.Spent;
                }
            )
            .QuickCheckThrowOnFailure();
}
