using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>
/// The balance of deficiencies over a year: what was there, what came, what went, what is left. Attention points are no
/// part of it; one that becomes a deficiency is <see cref="StockLine.Raised"/> into it.
/// </summary>
/// <param name="Departments">By code.</param>
/// <param name="Total">Of all departments: what moved between them is in neither of its sides.</param>
public sealed record StockFlow(int Year, ImmutableArray<StockLine> Departments, StockLine Total)
{
    /// <summary>Code of the total's line.</summary>
    public const string Everybody = "";

    /// <summary>Whether every line adds up and agrees with what was stated.</summary>
    public bool Balances => Total.Balances && Departments.All(one => one.Balances);

    /// <summary>The balance of a year, from all findings of all years.</summary>
    /// <param name="stated">Closing stock by department as the auditor's report states it, where it was taken over; under <see cref="Everybody"/> the total.</param>
    /// <exception cref="ArgumentException">Two findings have one key.</exception>
    public static StockFlow Of(
        int year,
        IReadOnlyCollection<YearFinding> findings,
        IReadOnlyDictionary<string, int>? stated = null
    )
    {
        var steps = YearSteps.Of(Transitions.Into(year, findings).Steps);
        var codes = findings
            .Where(one => one.Year == year || one.Year == year - 1)
            .Select(one => one.Department)
            .Concat((stated?.Keys ?? []).Where(code => code != Everybody))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return new(
            year,
            [.. codes.Select(code => StockLine.Of(code, year, steps, findings, Stated(stated, code)))],
            StockLine.Of(Everybody, year, steps, findings, Stated(stated, Everybody))
        );
    }

    static int? Stated(IReadOnlyDictionary<string, int>? stated, string code) =>
        stated is not null && stated.TryGetValue(code, out var count) ? count : null;
}
