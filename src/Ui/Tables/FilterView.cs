using System.Collections.Immutable;

namespace Rekenschap.Ui.Tables;

/// <summary>A way to see other rows.</summary>
/// <param name="Link">Null for what is shown now.</param>
public readonly record struct FilterChoice(string Words, string? Link);

/// <summary>Ways to see fewer, by one property.</summary>
public sealed record FilterView(string Label, ImmutableArray<FilterChoice> Choices);
