using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.IctCosts;

/// <summary>How an organisation keeps its books (stelsel).</summary>
public enum AccountingSystem
{
    /// <summary>Kas-verplichtingenstelsel: what was paid in the year.</summary>
    CashCommitment,

    /// <summary>Baten-lastenstelsel: what the year used up.</summary>
    Accrual,
}

/// <summary>One of the two systems, as a type, so that costs of one are not costs of the other.</summary>
public interface IAccountingSystem
{
    static abstract AccountingSystem System { get; }
}

public sealed class CashCommitment : IAccountingSystem
{
    CashCommitment() { }

    public static AccountingSystem System => AccountingSystem.CashCommitment;
}

public sealed class Accrual : IAccountingSystem
{
    Accrual() { }

    public static AccountingSystem System => AccountingSystem.Accrual;
}

/// <summary>
/// Costs in euro under one accounting system. Those of one system are added up; there is no way to add one of each, since the
/// source says that they may not be: what was paid in a year and what it used up are not parts of one whole.
/// </summary>
public readonly record struct Cost<TSystem>(decimal Euro)
    where TSystem : IAccountingSystem
{
    public static readonly Cost<TSystem> None = new(0);

    public static Cost<TSystem> operator +(Cost<TSystem> one, Cost<TSystem> other) => new(one.Euro + other.Euro);

    public static Cost<TSystem> Sum(IEnumerable<Cost<TSystem>> all) => all.Aggregate(None, (sum, one) => sum + one);
}

/// <summary>What the money is for (categorie).</summary>
public enum CostCategory
{
    Renewal,
    Maintenance,
}

/// <summary>What the source calls them, in Dutch letter by letter.</summary>
static class CostNames
{
    public static Bilingual Of(AccountingSystem system) =>
        system == AccountingSystem.CashCommitment
            ? new("kas-verplichtingenstelsel", "cash and commitments system")
            : new("baten-lastenstelsel", "accrual system");

    public static Bilingual Of(CostCategory category) =>
        category == CostCategory.Renewal ? new("vernieuwing", "renewal") : new("beheer en onderhoud", "maintenance");

    /// <summary>As addresses and files name it.</summary>
    public static string KeyOf(AccountingSystem system) =>
        system == AccountingSystem.CashCommitment ? "cash" : "accrual";

    public static AccountingSystem? SystemOf(string key) =>
        key switch
        {
            "cash" => AccountingSystem.CashCommitment,
            "accrual" => AccountingSystem.Accrual,
            _ => null,
        };
}
