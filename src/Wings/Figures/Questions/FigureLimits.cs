namespace Rekenschap.Figures.Questions;

/// <summary>How much may be asked in one question, so that no address makes the server work for long.</summary>
/// <param name="MostCells">Figures that are read from what was delivered.</param>
/// <param name="MostReckoned">Figures that are reckoned out one by one: totals, formulas, and whatever keeps secrets.</param>
/// <param name="MostPeriods">Periods, each of which has organisations and members of its own.</param>
public sealed record FigureLimits(long MostCells, long MostReckoned, int MostPeriods)
{
    public static readonly FigureLimits Usual = new(10_000_000, 100_000, 4_000);
}
