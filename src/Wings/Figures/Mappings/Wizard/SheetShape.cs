using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Units;

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
    /// <summary>Whether it is read with its columns for rows: every column of the sheet is then a row of figures.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What stands above the table and says in which unit all of it is; empty where nothing does.</summary>
    public string Title { get; init; } = "";

    /// <summary>Number of the column by which rows are left out; 0 where all rows count.</summary>
    public int Only { get; init; }

    /// <summary>What stands in that column in the rows that are left out.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Units that are not those that are asked for.</summary>
    public ImmutableArray<AskedUnit> AskedUnits { get; init; } = [];

    /// <summary>What figures with such a unit are multiplied by, as far as that was said or is clear.</summary>
    public ImmutableSortedDictionary<string, decimal> Units { get; init; } = UnitAnswers.None.Factors;

    /// <summary>How somebody converts units that we cannot, by <see cref="AskedUnit.Key"/>.</summary>
    public ImmutableSortedDictionary<string, OwnFactor> Own { get; init; } =
        ImmutableSortedDictionary.Create<string, OwnFactor>(StringComparer.Ordinal);

    /// <summary>What stands where a figure follows later: it is not delivered, and withdraws nothing.</summary>
    public ImmutableArray<string> Later { get; init; } = [];

    /// <summary>The tables below this one on the same sheet.</summary>
    public ImmutableArray<SheetShape> More { get; init; } = [];

    /// <summary>Whether there are such tables, read or not.</summary>
    public bool HasMore { get; init; }

    /// <summary>Row of a table below it that cannot be read with it; 0 where there is none.</summary>
    public int Unread { get; init; }

    /// <summary>Last row of the table, where another stands below it; 0 where the sheet ends with it.</summary>
    public int LastRow { get; init; }

    public Placement this[string dimension] => Dimensions.GetValueOrDefault(dimension);

    /// <summary>Dimensions of which nobody knows where they stand.</summary>
    public IEnumerable<string> Unsaid =>
        Dimensions.Where(one => one.Value.Where == Where.Unsaid).Select(one => one.Key);

    /// <summary>Units of which somebody must say what to do with them.</summary>
    public IEnumerable<AskedUnit> UnsaidUnits => AskedUnits.Where(one => !Units.ContainsKey(one.Key));

    /// <summary>Whether nothing needs to be said any more.</summary>
    public bool IsWhole => !Unsaid.Any() && !UnsaidUnits.Any();

    /// <summary>With the units that reading it met, and for each that was not spoken of what seems right.</summary>
    public SheetShape WithUnits(ImmutableArray<AskedUnit> asked)
    {
        var clear = asked.Where(one => one.Factor is not null && !Units.ContainsKey(one.Key));
        return this with
        {
            AskedUnits = asked,
            Units = Units.AddRange(clear.Select(one => KeyValuePair.Create(one.Key, one.Factor!.Value))),
        };
    }

    /// <summary>The sheet that it is the shape of, as it is read.</summary>
    public PeekedSheet Sheetful(ImmutableArray<PeekedSheet> sheets)
    {
        var sheet = sheets.First(one => one.Name == Sheet);
        return IsTurned ? sheet.Turned() : sheet;
    }
}
