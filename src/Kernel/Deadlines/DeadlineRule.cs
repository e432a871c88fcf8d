using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>A published rule by which words become days.</summary>
/// <param name="Name">Stable, kept with every promise that was read by it: <c>before_summer</c>.</param>
/// <param name="Says">The rule, for a reader.</param>
public sealed record DeadlineRule(string Name, Bilingual Says);
