using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>How ICT costs are laid out in tables, and read from there.</summary>
static class CostTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<IctCostReturn>(one =>
        {
            one.ToTable("ict_costs").HasKey(a => a.Id);
            one.HasIndex(a => new
                {
                    a.Year,
                    a.Ministry,
                    a.System,
                })
                .IsUnique();
            one.Property(a => a.System).HasConversion<string>();
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Lines));
            JsonColumn.Of(one.Property(a => a.PublicLines));
            JsonColumn.Of(one.Property(a => a.Writers));
            one.Ignore(a => a.IsPublic);
            one.Ignore(a => a.IsWritten);
            one.Ignore(a => a.Head);
        });

    /// <summary>All that is public.</summary>
    public static async Task<IctCostBooks> Public(RekenschapDb db, CancellationToken stop)
    {
        var all = await db.Set<IctCostReturn>()
            .AsNoTracking()
            .Where(one => one.PublicVersion > 0)
            .OrderBy(one => one.Year)
            .ThenBy(one => one.Ministry)
            .ToListAsync(stop);
        return new(Book<CashCommitment>(all), Book<Accrual>(all));
    }

    static CostBook<TSystem> Book<TSystem>(IEnumerable<IctCostReturn> all)
        where TSystem : IAccountingSystem =>
        new([.. all.Where(one => one.System == TSystem.System).Select(one => one.As<TSystem>())]);
}

/// <summary>Addresses of the pages with ICT costs.</summary>
static class CostPaths
{
    public const string Root = "work/ict-costs";

    public const string New = Root + "/new";

    public const string Public = "portfolio/ict-costs.html";

    public static string Of(CostHead one) => $"{Root}/{Tail(one.Year, one.Ministry, one.System)}";

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int year, string ministry, AccountingSystem system) =>
        "ict-costs/" + Tail(year, ministry, system);

    static string Tail(int year, string ministry, AccountingSystem system) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}/{ministry}/{CostNames.KeyOf(system)}");
}
