using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Units;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Writes what was said of a sheet as a mapping, in the keys of the contract.</summary>
static class WriteMapping
{
    /// <summary>A pattern that no heading fits: every heading that counts is spelled out.</summary>
    const string SpelledOut = "-";

    const int LastRow = 1_048_576;

    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="sheet">As it is read: turned where the shape is.</param>
    /// <param name="format">csv, xlsx or ods.</param>
    public static string Of(SheetShape shape, PeekedSheet sheet, string code, string format)
    {
        var yaml = new StringBuilder();
        Line(yaml, "code", code);
        Line(yaml, "format", format);
        if (shape.More.IsEmpty)
            return yaml.Append(Table(shape, sheet)).ToString();
        yaml.Append("tables:\n");
        foreach (var one in shape.More.Prepend(shape))
            yaml.Append("  - ").Append(Table(one, sheet).TrimEnd('\n').Replace("\n", "\n    ")).Append('\n');
        return yaml.ToString();
    }

    static string Table(SheetShape shape, PeekedSheet sheet)
    {
        var columns = SheetColumn.Under(sheet, shape.HeadingRow, shape.HeadingRows, int.MaxValue) ?? [];
        var yaml = new StringBuilder();
        if (sheet.Name.Length > 0)
            Line(yaml, "sheet", Text(sheet.Name));
        if (shape.IsTurned)
            Line(yaml, "transpose", "true");
        Line(yaml, "header_row", Whole(shape.HeadingRow));
        if (shape.HeadingRows > 1)
            Line(yaml, "header_rows", Whole(shape.HeadingRows));
        if (!shape.IsTurned && (shape.LastRow > 0 || shape.Dimensions.Any(NeedsBounds)))
            Line(yaml, "range", RangeOf(shape, columns));
        Group(yaml, "rows", Rows(shape, columns));
        Group(yaml, "columns", Columns(shape));
        if (shape["indicator"] is { Where: Where.Same, Code.Length: > 0 } all)
            Line(yaml, "value_of", all.Code);
        Group(yaml, "constants", Constants(shape));
        if (shape.Value > 0)
            Group(yaml, "rename", [KeyValuePair.Create(LeftOutRows.NameOf(columns, shape.Value), "value")]);
        if (shape.Numbers != NumberNotation.Plain)
            Line(yaml, "numbers", shape.Numbers.ToString().ToLowerInvariant());
        List(yaml, "missing", [.. shape.Missing.Concat(shape.Later).Distinct()]);
        List(yaml, "suppressed", shape.Suppressed);
        List(yaml, "fill_down", [.. shape.FillDown.Select(column => LeftOutRows.NameOf(columns, column))]);
        Members(yaml, shape);
        LeftOutRows.Write(shape, columns, (heading, labels) => List(yaml, "  " + Text(heading), labels), yaml);
        return yaml.ToString();
    }

    /// <summary>Any heading is taken for a member of these: what stands beside the table must stay out of it.</summary>
    static bool NeedsBounds(KeyValuePair<string, Placement> one) =>
        one is { Value.Where: Where.Headings, Key: not ("period" or "indicator") };

    static IEnumerable<KeyValuePair<string, string>> Rows(SheetShape shape, ImmutableArray<SheetColumn> columns) =>
        shape
            .Dimensions.Where(one => one.Value.Where == Where.Column)
            .Select(one => KeyValuePair.Create(one.Key, LeftOutRows.NameOf(columns, one.Value.Column)));

    static IEnumerable<KeyValuePair<string, string>> Columns(SheetShape shape)
    {
        var heads = shape.Dimensions.Where(one => one.Value.Where == Where.Headings).Select(one => one.Key).ToList();
        // Columns headed by an indicator are found by themselves; a pattern would take every other heading for one.
        if (heads is ["indicator"] && shape.Dimensions.Values.Any(one => one.Where == Where.Column))
            yield break;
        foreach (var dimension in heads)
            yield return KeyValuePair.Create(
                dimension,
                dimension != "period" ? "*"
                    : shape.Pattern.Length > 0 ? shape.Pattern
                    : SpelledOut
            );
    }

    static IEnumerable<KeyValuePair<string, string>> Constants(SheetShape shape) =>
        shape
            .Dimensions.Where(one => one is { Key: not "indicator", Value: { Where: Where.Same, Code.Length: > 0 } })
            .Select(one => KeyValuePair.Create(one.Key, one.Value.Code));

    static void Members(StringBuilder yaml, SheetShape shape)
    {
        var spelled = shape
            .Spellings.Select(one => (one.Key, Spelled: one.Value.Where(IsSpelled).ToList()))
            .Where(one => one.Spelled.Count > 0)
            .ToList();
        if (spelled.Count == 0)
            return;
        yaml.Append("members:\n");
        foreach (var (dimension, labels) in spelled)
            Group(yaml, "  " + dimension, labels.Select(one => KeyValuePair.Create(one.Label, one.Code)));
    }

    static bool IsSpelled(Spelling one) =>
        one.Code.Length > 0 && one.Code != GuessLabels.Unknown && one.Label.Length > 0;

    static string RangeOf(SheetShape shape, ImmutableArray<SheetColumn> columns)
    {
        var used = shape
            .Dimensions.Values.Where(one => one.Where == Where.Column)
            .Select(one => one.Column)
            .Append(shape.Only)
            .Append(shape.Value)
            .Where(one => one > 0)
            .Concat(
                columns.Where(one => one.HoldsFigures && !Words.IsTotal(one.Heading.Text)).Select(one => one.Number)
            )
            .Concat(columns.Where(one => UnitColumns.IsOne(one.Heading.Text)).Select(one => one.Number))
            .ToList();
        var last = shape.LastRow > 0 ? shape.LastRow : LastRow;
        return $"{CellName.Column(used.Min())}{Whole(shape.HeadingRow)}:{CellName.Column(used.Max())}{Whole(last)}";
    }

    static void Group(StringBuilder yaml, string key, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var written = string.Join(", ", pairs.Select(one => $"{Text(one.Key)}: {Text(one.Value)}"));
        if (written.Length > 0)
            Line(yaml, key, $"{{ {written} }}");
    }

    static void List(StringBuilder yaml, string key, ImmutableArray<string> words)
    {
        if (!words.IsEmpty)
            Line(yaml, key, $"[{string.Join(", ", words.Select(Text))}]");
    }

    static void Line(StringBuilder yaml, string key, string value) =>
        yaml.Append(key).Append(": ").Append(value).Append('\n');

    /// <summary>What JSON writes between quotes YAML reads so.</summary>
    static string Text(string text) => JsonSerializer.Serialize(text, Readable);

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
