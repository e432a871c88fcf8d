using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;

namespace Rekenschap.Portfolio.Foreign.Faults;

/// <summary>Where a cell stands in its sheet, both from 0.</summary>
readonly record struct CellSpot(int Row, int Column) : IComparable<CellSpot>
{
    public int CompareTo(CellSpot other) => (Row, Column).CompareTo((other.Row, other.Column));

    /// <summary>As a spreadsheet names it: <c>C12</c>.</summary>
    public override string ToString() => Letters(Column) + Whole(Row + 1);

    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Collects the faults of one file. Many cells with the same slip of the pen are one fault with their number.</summary>
sealed class FaultBook(string file, int? year)
{
    const int Longest = 160;

    readonly List<(CellSpot At, ForeignFault Fault)> single = [];
    readonly Dictionary<(FaultCode, string, string), (CellSpot First, int Count, ForeignFault Fault)> many = [];

    /// <summary>By place, then by code: the order in which things were found does not show.</summary>
    public IEnumerable<ForeignFault> All =>
        single
            .Concat(many.Values.Select(one => (one.First, one.Fault with { Count = one.Count })))
            .OrderBy(one => one.Item2.Place.Length > 0)
            .ThenBy(one => one.Item1)
            .ThenBy(one => one.Item2.Code)
            .ThenBy(one => one.Item2.Field, StringComparer.Ordinal)
            .Select(one => one.Item2);

    public void OfFile(FaultCode code, FaultDone done, string written = "", int count = 1, Bilingual? more = null) =>
        single.Add((default, Make(code, done, "", "", written, count, more)));

    public void OfRow(
        FaultCode code,
        FaultDone done,
        CellSpot at,
        string place,
        string written,
        Bilingual? more = null
    ) => single.Add((at, Make(code, done, place, "", written, 1, more)));

    public void OfCell(
        FaultCode code,
        FaultDone done,
        CellSpot at,
        ForeignField field,
        string written,
        Bilingual? more = null
    ) => single.Add((at, Make(code, done, at.ToString(), ForeignFields.NameOf(field), written, 1, more)));

    /// <summary>The same slip in many cells.</summary>
    /// <param name="alike">What is counted together within the field.</param>
    public void Often(
        FaultCode code,
        FaultDone done,
        CellSpot at,
        ForeignField field,
        string alike,
        Bilingual? more = null
    )
    {
        var key = (code, ForeignFields.NameOf(field), alike);
        var known = many.TryGetValue(key, out var before);
        var first = known && before.First.CompareTo(at) < 0 ? before.First : at;
        many[key] = (
            first,
            before.Count + 1,
            Make(code, done, first.ToString(), ForeignFields.NameOf(field), alike, 1, more)
        );
    }

    ForeignFault Make(
        FaultCode code,
        FaultDone done,
        string place,
        string field,
        string written,
        int count,
        Bilingual? more
    ) => new(file, year, place, field, code, count, Shown(written), done, FaultTexts.Of(code, more));

    /// <summary>On one line, and no longer than a list can bear.</summary>
    static string Shown(string written)
    {
        var line = string.Join(
            ' ',
            Letters.WellFormed(written).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return line.Length > Longest ? line[..Longest] + "…" : line;
    }
}
