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
);
