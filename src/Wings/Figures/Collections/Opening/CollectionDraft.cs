using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>
/// A collection as a coordinator fills it in, as texts: whether they are right is judged by who reads the file, so that
/// both ways in have the same rules.
/// </summary>
public sealed record CollectionDraft(
    string Code,
    string NameNl,
    string NameEn,
    ImmutableArray<string> Indicators,
    ImmutableArray<string> Organisations,
    string Period,
    string Opens,
    string Due,
    bool Complete,
    string Mapping,
    ImmutableArray<(string Organisation, string Mapping)> Mappings,
    ImmutableArray<(string Deliverer, ImmutableArray<string> For)> Deliverers
)
{
    static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Path => $"collections/{Code}.yaml";

    /// <summary>The file, and on each of its lines the field that it came from.</summary>
    public (string Text, ImmutableArray<string> Fields) Write()
    {
        List<(string Field, string Line)> lines =
        [
            ("code", $"code: {Quoted(Code)}"),
            ("name_nl", $"name: {{ nl: {Quoted(NameNl)}, en: {Quoted(NameEn)} }}"),
            ("indicators", $"indicators: {List(Indicators)}"),
            ("organisations", $"organisations: {List(Organisations)}"),
            ("period", $"period: {Quoted(Period)}"),
            ("opens", $"opens: {Plain(Opens)}"),
            ("due", $"due: {Plain(Due)}"),
        ];
        if (Complete)
            lines.Add(("complete", "complete: true"));
        if (Mapping.Length > 0)
            lines.Add(("mapping", $"mapping: {Quoted(Mapping)}"));
        if (!Mappings.IsEmpty)
            lines.Add(
                (
                    "mappings",
                    $"mappings: {{ {Pairs(Mappings.Select(one => (one.Organisation, Quoted(one.Mapping))))} }}"
                )
            );
        if (!Deliverers.IsEmpty)
            lines.Add(
                ("deliverers", $"deliverers: {{ {Pairs(Deliverers.Select(one => (one.Deliverer, List(one.For))))} }}")
            );
        return (string.Concat(lines.Select(one => one.Line + "\n")), [.. lines.Select(one => one.Field)]);
    }

    /// <summary>What is in double quotes means the same in YAML as in JSON.</summary>
    static string Quoted(string text) => JsonSerializer.Serialize(text, Written);

    /// <summary>A day stands in a folder without quotes; anything else is quoted, so that it is one text.</summary>
    static string Plain(string text) =>
        text.All(letter => char.IsAsciiDigit(letter) || letter == '-') ? text : Quoted(text);

    static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quoted))}]";

    static string Pairs(IEnumerable<(string Key, string Value)> pairs) =>
        string.Join(", ", pairs.Select(one => $"{Quoted(one.Key)}: {one.Value}"));
}
