using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Mappings;

/// <summary>
/// Reads the keys that say how one table is read: of a whole mapping, or of one of its tables, which has the keys of the
/// whole where it has none of its own.
/// </summary>
sealed class ReadTableKeys(IndicatorCatalogue catalogue)
{
    static readonly Dictionary<string, NumberNotation> Notations = new(StringComparer.Ordinal)
    {
        ["nl"] = NumberNotation.Nl,
        ["en"] = NumberNotation.En,
        ["auto"] = NumberNotation.Auto,
    };

    readonly ReadDimensionKeys dimensions = new(catalogue);

    /// <summary>A mapping in which no key was written.</summary>
    public static Mapping Nothing(string code, string format) =>
        new(
            code,
            format,
            null,
            1,
            1,
            null,
            false,
            ImmutableDictionary<string, string>.Empty,
            ImmutableDictionary<string, string>.Empty,
            null,
            NumberNotation.Plain,
            [],
            [],
            ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            false,
            null
        );

    public Mapping Read(YamlMap map, Mapping whole) =>
        whole with
        {
            Sheet = map.Text("sheet") ?? whole.Sheet,
            HeaderRow = FromOne(map, "header_row") ?? whole.HeaderRow,
            HeaderRows = FromOne(map, "header_rows") ?? whole.HeaderRows,
            Range = Range(map) ?? whole.Range,
            Transpose = map.Flag("transpose") ?? whole.Transpose,
            Rows = dimensions.Names(map, "rows") ?? whole.Rows,
            Columns = dimensions.Names(map, "columns") ?? whole.Columns,
            ValueOf = ValueOf(map) ?? whole.ValueOf,
            Numbers = map.Word("numbers", Notations) ?? whole.Numbers,
            Missing = map.Has("missing") ? [.. map.List("missing")] : whole.Missing,
            Suppressed = map.Has("suppressed") ? [.. map.List("suppressed")] : whole.Suppressed,
            IgnoreRows = IgnoreRows(map) ?? whole.IgnoreRows,
            CheckTotals = map.Flag("check_totals") ?? whole.CheckTotals,
            Rename = whole.Rename.SetItems(Words(map.Map("rename"))),
            Members = dimensions.Members(map, whole.Members),
            Constants = whole.Constants.SetItems(dimensions.Constants(map)),
            FillDown = map.Has("fill_down") ? [.. map.List("fill_down")] : whole.FillDown,
        };

    /// <summary>Every key of a group with its text.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Words(YamlMap? group) =>
        group is null ? [] : [.. group.Keys.Select(key => KeyValuePair.Create(key, group.Required(key)))];

    static int? FromOne(YamlMap map, string key)
    {
        var number = map.Whole(key);
        if (number < 1)
            map.Problem(key, $"'{key}' telt vanaf 1", $"'{key}' counts from 1");
        return number is null ? null : Math.Max(1, number.Value);
    }

    static string? Range(YamlMap map)
    {
        var range = map.Text("range");
        if (range is not null && !CellRange.IsOne(range))
            map.Problem("range", $"'{range}' is geen bereik als B4:N40", $"'{range}' is no range such as B4:N40");
        return range;
    }

    string? ValueOf(YamlMap map)
    {
        var code = map.Text("value_of");
        if (code is not null && catalogue.Find(code) is null)
            map.Unknown("value_of", new("indicator", "indicator"), code, catalogue.Indicators.Select(one => one.Code));
        return code;
    }

    static ImmutableDictionary<string, ImmutableArray<string>>? IgnoreRows(YamlMap map)
    {
        if (map.Map("ignore_rows") is not { } each)
            return null;
        var per = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var heading in each.Keys)
            per[heading] = [.. each.List(heading)];
        return per.ToImmutable();
    }
}
