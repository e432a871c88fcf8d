using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>
/// Counts published ICT costs by ministry and year, in euro. The accounting system is in the code of the indicator, so that no
/// formula meets both under one name; a year of which a ministry published nothing has no number.
/// </summary>
static class CountIctCosts
{
    public static readonly ImmutableHashSet<string> All =
    [
        .. from system in Enum.GetValues<AccountingSystem>()
        from category in Enum.GetValues<CostCategory>()
        select CodeOf(system, category),
    ];

    /// <summary><c>portfolio_ict_costs_cash_renewal</c>.</summary>
    public static string CodeOf(AccountingSystem system, CostCategory category) =>
        $"portfolio_ict_costs_{CostNames.KeyOf(system)}_{category.ToString().ToLowerInvariant()}";

    public static IEnumerable<OfferedFigure> Of(IctCostBooks books, OfferAsked asked) =>
        [.. Of(books.Cash, asked), .. Of(books.Accrual, asked)];

    static IEnumerable<OfferedFigure> Of<TSystem>(CostBook<TSystem> book, OfferAsked asked)
        where TSystem : IAccountingSystem =>
        from year in asked.Period.Split(Frequency.Year)
        where year.IsOne(Frequency.Year) && year.End < asked.Today
        from organisation in asked.Organisations
        let stated = book.Of(year.Start.Year, organisation.Code)
        where organisation.Code != asked.Root && stated is not null
        from category in Enum.GetValues<CostCategory>()
        select new OfferedFigure(
            CodeOf(TSystem.System, category),
            new(year, organisation.Code),
            stated.Of(category).Euro,
            [new(CostPaths.Subject(stated.Year, stated.Ministry, TSystem.System), stated.Version)]
        )
        {
            IsOpen = true,
        };
}
