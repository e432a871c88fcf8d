using System.Collections.Immutable;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Where in a sheet it is said what a figure is about.</summary>
enum Where
{
    /// <summary>Not known: somebody has to say it.</summary>
    Unsaid,

    /// <summary>The same for all figures.</summary>
    Same,

    /// <summary>In a column, beside the figures.</summary>
    Column,

    /// <summary>In the headings above the figures.</summary>
    Headings,
}

/// <param name="Column">From 1, for <see cref="Where.Column"/>.</param>
/// <param name="Code">The member, for <see cref="Where.Same"/>; empty for the deliverer itself.</param>
readonly record struct Placement(Where Where, int Column = 0, string Code = "")
{
    public static Placement At(int column) => new(Where.Column, column);

    public static Placement Always(string code) => new(Where.Same, 0, code);

    public static readonly Placement InHeadings = new(Where.Headings);
}

/// <summary>What a label of the sheet stands for.</summary>
/// <param name="Code">Empty: what bears this label is left out.</param>
/// <param name="IsSure">Whether the label says so itself, so that nobody need be asked.</param>
readonly record struct Spelling(string Label, string Code, bool IsSure);

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
