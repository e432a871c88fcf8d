using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>A choice of what the overview shows.</summary>
/// <param name="Link">Null for what is shown now.</param>
public sealed record StandChoice(string Words, string? Link);

/// <summary>How far everybody is: in words, and in a table of those who were chosen.</summary>
/// <param name="Rounds">Each round with how many were in by its day; empty where there is one.</param>
/// <param name="Spoken">What those say for whom others delivered; null where nobody does.</param>
public sealed record StandView(
    Language Language,
    string Asked,
    ImmutableArray<StandChoice> Counts,
    ImmutableArray<StandChoice> Orders,
    ImmutableArray<string> Rounds,
    string? Spoken,
    TableView Table,
    string Csv,
    string Ods
);
