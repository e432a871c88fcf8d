using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>What one organisation itself says in one period, its further dimensions totalled.</summary>
/// <param name="Value">Null when nothing counts.</param>
/// <param name="IsWhole">Whether every needed cell is there, and none of them is confidential.</param>
/// <param name="Problem">Why its cells cannot be made into one value.</param>
/// <param name="Dispute">Of a part that another delivered: that its organisation disputes it, so that it is not whole.</param>
internal readonly record struct Part(
    decimal? Value,
    FigureStatus Status,
    bool IsWhole,
    Bilingual? Problem = null,
    Confirmation? Dispute = null
)
{
    public static readonly Part None = new(null, FigureStatus.Missing, false);
}

/// <summary>A value with the weight of its status, as it goes into an aggregate.</summary>
internal readonly record struct Contribution(int Organisation, decimal Value, decimal Share);
