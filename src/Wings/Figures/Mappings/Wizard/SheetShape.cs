using System.Collections.Immutable;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What is what in a foreign sheet, as it was guessed or said: what a mapping is written from.</summary>
/// <param name="HeadingRow">As the sheet counts, from 1.</param>
/// <param name="Dimensions">Of <c>organisation</c>, <c>indicator</c>, <c>period</c> and the code lists that are asked for.</param>
/// <param name="Value">The column of the figures; 0 where several columns hold them.</param>
/// <param name="Pattern">Of headings that are periods; empty where each is spelled out.</param>
/// <param name="Spellings">Per dimension, of labels that are no codes or that are left out.</param>
sealed record SheetShape(
    string Sheet,
    int HeadingRow,
    int HeadingRows,
    ImmutableSortedDictionary<string, Placement> Dimensions,
    int Value,
    string Pattern,
    NumberNotation Numbers,
    bool IsDoubtful,
    ImmutableArray<string> Missing,
    ImmutableArray<string> Suppressed,
    ImmutableArray<int> FillDown,
    ImmutableSortedDictionary<string, ImmutableArray<Spelling>> Spellings
)
{
    public Placement this[string dimension] => Dimensions.GetValueOrDefault(dimension);

    /// <summary>Whether nothing needs to be said any more.</summary>
    public bool IsWhole => Dimensions.Values.All(one => one.Where != Where.Unsaid);
}
