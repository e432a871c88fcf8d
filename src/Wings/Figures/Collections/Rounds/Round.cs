using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>A day by which figures are wanted, and which figures: the first, the second.</summary>
public sealed record Round(Bilingual Name, DateOnly Due);
