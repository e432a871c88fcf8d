using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>An indicator's value over organisations in one period of its frequency.</summary>
/// <param name="Expected">Who should have a whole part in it, by position in the list of organisations.</param>
/// <param name="Lacking">Those of them who have not.</param>
/// <param name="Problem">Why there is no value although parts of it are there.</param>
internal sealed record PeriodTotal(
    decimal? Value,
    FigureStatus Status,
    IReadOnlyList<int> Expected,
    IReadOnlyList<int> Lacking,
    Bilingual? Problem
)
{
    /// <summary>Of whom a part is in it that they dispute.</summary>
    public IReadOnlyList<Confirmation> Disputes { get; init; } = [];
}
