using System.Collections.Immutable;

namespace Rekenschap.Figures.Mappings;

/// <summary>The notation in which a file writes numbers.</summary>
public enum NumberNotation
{
    /// <summary>A point as decimal mark, no thousands marks: the default without a mapping.</summary>
    Plain,

    /// <summary>1.234,5</summary>
    Nl,

    /// <summary>1,234.5</summary>
    En,

    /// <summary>Judged per column; a doubtful column is an error.</summary>
    Auto,
}

/// <summary>How a wide or foreign file is read. Every key of the contract, as written; null or empty where absent.</summary>
/// <param name="Format">csv, xlsx, ods, json or xml.</param>
/// <param name="Rows">Dimension (also <c>indicator</c>, <c>period</c>) to the heading of the column that holds its member.</param>
/// <param name="Columns">Dimension to the pattern of headings that are members of it: <c>{yyyy}-{MM}</c>.</param>
/// <param name="ValueOf">The indicator whose values the cells are.</param>
/// <param name="IgnoreRows">Column heading to the values whose rows are passed over.</param>
public sealed record Mapping(
    string Code,
    string Format,
    string? Sheet,
    int HeaderRow,
    int HeaderRows,
    string? Range,
    bool Transpose,
    ImmutableDictionary<string, string> Rows,
    ImmutableDictionary<string, string> Columns,
    string? ValueOf,
    NumberNotation Numbers,
    ImmutableArray<string> Missing,
    ImmutableArray<string> Suppressed,
    ImmutableDictionary<string, ImmutableArray<string>> IgnoreRows,
    bool CheckTotals,
    string? Stylesheet
)
{
    /// <summary>The tables of a file that holds several, each with the keys of the whole where it has none of its own.</summary>
    public ImmutableArray<Mapping> Tables { get; init; } = [];

    /// <summary>Heading as the file spells it to the heading that is meant.</summary>
    public ImmutableDictionary<string, string> Rename { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Dimension to its members as the file spells them, each with the code that is meant.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Members { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    /// <summary>Dimension to the member of all values, where neither row nor heading names one.</summary>
    public ImmutableDictionary<string, string> Constants { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether it reads a template of ours: a row that stands ready may stay empty, or have a status alone.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Headings of columns in which an empty cell means what stands above it.</summary>
    public ImmutableArray<string> FillDown { get; init; } = [];
}
