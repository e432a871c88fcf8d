using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rekenschap.Kernel.Folders;

/// <summary>
/// A mapping of a YAML file, read strictly: every key that is asked for is thereby known, and <see cref="Done"/> refuses
/// the rest by name, with the nearest known one. Problems are collected, never thrown.
/// </summary>
public sealed class YamlMap
{
    static readonly string[] Truths = ["true", "yes"];
    static readonly string[] Falsehoods = ["false", "no"];
    readonly YamlMappingNode node;
    readonly FolderProblems problems;
    readonly HashSet<string> known = new(StringComparer.Ordinal);

    public YamlMap(YamlMappingNode node, string file, FolderProblems problems, int firstLine = 1)
    {
        (this.node, File, this.problems, FirstLine) = (node, file, problems, firstLine);
    }

    /// <summary>Path from the edition folder.</summary>
    public string File { get; }

    int FirstLine { get; }

    /// <summary>Line of the mapping in its file, from 1.</summary>
    public int Line => LineOf(node);

    /// <summary>Reads a file's text as one mapping; null, with a problem, when it is no YAML or no mapping. <paramref name="firstLine"/> is the line of the file on which the text begins.</summary>
    public static YamlMap? Read(string text, string file, FolderProblems problems, int firstLine = 1)
    {
        if (YamlText.Root(text, file, problems, firstLine) is not { } root)
            return null;
        if (root is YamlMappingNode map)
            return new(map, file, problems, firstLine);
        problems.Add(
            file,
            firstLine,
            "Verwacht: 'sleutel: waarde' op elke regel",
            "Expected: 'key: value' on each line"
        );
        return null;
    }

    /// <summary>All keys, in order of the file. Asking for the value of each makes them known.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Line on which a key stands, or the mapping's own.</summary>
    public int LineAt(string key) =>
        node.Children.Keys.FirstOrDefault(one => one is YamlScalarNode scalar && scalar.Value == key) is { } found
            ? LineOf(found)
            : Line;

    /// <summary>Puts a problem on the line of a key, or of the mapping where the key is absent.</summary>
    public void Problem(string key, string nl, string en) => problems.Add(File, LineAt(key), nl, en);

    /// <summary>Refuses a word at a key, naming the nearest of those known.</summary>
    public void Unknown(string key, Bilingual what, string word, IEnumerable<string> words) =>
        problems.Unknown(File, LineAt(key), what, word, words);

    /// <summary>The word at a key, which must be one of those given; null when absent or, with a problem, another.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(key) is not { } word)
            return null;
        if (words.TryGetValue(word, out var value))
            return value;
        problems.Unknown(File, LineAt(key), new($"waarde van '{key}'", $"value of '{key}'"), word, words.Keys);
        return null;
    }

    /// <summary>Refuses every key that was not asked for.</summary>
    public void Done()
    {
        foreach (var (key, _) in node.Children)
            if (key is YamlScalarNode { Value: { } name } && !known.Contains(name))
                problems.Unknown(File, LineOf(key), new("sleutel", "key"), name, known);
    }

    public string? Text(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode scalar => scalar.Value,
            var other => Wrong<string>(other, key, "een tekst", "a text"),
        };

    /// <summary>The text of a key that must be there; a problem and "" when it is not.</summary>
    public string Required(string key)
    {
        var text = Text(key);
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(File, Line, $"'{key}' ontbreekt", $"'{key}' is missing");
        return text ?? "";
    }

    /// <summary>A text in both languages that must be there; a problem and "" when it is not.</summary>
    public Bilingual RequiredBilingual(string key) => Present(key) ? Bilingual(key) ?? new("", "") : new("", "");

    public IReadOnlyList<string> RequiredList(string key) => Present(key) ? List(key) : [];

    public int? RequiredWhole(string key) => Present(key) ? Whole(key) : null;

    public DateOnly? RequiredDate(string key) => Present(key) ? Date(key) : null;

    public Period? RequiredPeriod(string key) => Present(key) ? Period(key) : null;

    bool Present(string key)
    {
        if (!Has(key))
            problems.Add(File, Line, $"'{key}' ontbreekt", $"'{key}' is missing");
        return Has(key);
    }

    /// <summary><c>{ nl: ..., en: ... }</c>, or one text for both.</summary>
    public Bilingual? Bilingual(string key)
    {
        if (Find(key) is YamlScalarNode { Value: { } same })
            return Values.Bilingual.Same(same);
        if (Map(key) is not { } map)
            return null;
        var (nl, en) = (map.Text("nl"), map.Text("en"));
        map.Done();
        if (nl is null && en is null)
            problems.Add(File, map.Line, $"'{key}' vraagt nl en en", $"'{key}' needs nl and en");
        return new(nl ?? en ?? "", en ?? nl ?? "");
    }

    public bool? Flag(string key) =>
        Parsed(
            key,
            "true of false",
            "true or false",
            (string text, out bool value) =>
            {
                value = Truths.Contains(text, StringComparer.OrdinalIgnoreCase);
                return value || Falsehoods.Contains(text, StringComparer.OrdinalIgnoreCase);
            }
        );

    public int? Whole(string key) =>
        Parsed(
            key,
            "een geheel getal",
            "a whole number",
            (string text, out int value) =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        );

    /// <summary>A number with a point, or a percentage (<c>15%</c> is 0.15).</summary>
    public decimal? Number(string key) =>
        Parsed<decimal>(
            key,
            "een getal met een punt, of een percentage",
            "a number with a point, or a percentage",
            TryNumber
        );

    public DateOnly? Date(string key) =>
        Parsed(
            key,
            "een datum als 2024-05-15",
            "a date such as 2024-05-15",
            (string text, out DateOnly value) =>
                DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        );

    public Period? Period(string key) =>
        Parsed<Period>(
            key,
            "een periode als 2023, 2023-Q2, 2023-04 of 2022-08..2023-03",
            "a period such as 2023, 2023-Q2, 2023-04 or 2022-08..2023-03",
            Time.Period.TryParse
        );

    /// <summary>A list of texts; one text counts as a list of one; empty when the key is absent.</summary>
    public IReadOnlyList<string> List(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode { Value: { } one } => [one],
            YamlSequenceNode many when many.Children.All(child => child is YamlScalarNode) =>
            [
                .. many.Children.Select(child => ((YamlScalarNode)child).Value ?? ""),
            ],
            var other => Wrong<IReadOnlyList<string>>(other, key, "een lijst", "a list") ?? [],
        };

    public YamlMap? Map(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMappingNode map => new(map, File, problems, FirstLine),
            var other => Wrong<YamlMap>(other, key, "een groep sleutels", "a group of keys"),
        };

    /// <summary>A list of mappings; empty when the key is absent.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) =>
        Find(key) switch
        {
            null => [],
            YamlSequenceNode many when many.Children.All(child => child is YamlMappingNode) =>
            [
                .. many.Children.Select(child => new YamlMap((YamlMappingNode)child, File, problems, FirstLine)),
            ],
            var other => Wrong<IReadOnlyList<YamlMap>>(
                other,
                key,
                "een lijst van groepen sleutels",
                "a list of groups of keys"
            ) ?? [],
        };

    /// <summary>A number with a point, or a percentage.</summary>
    public static bool TryNumber(string text, out decimal value)
    {
        var percent = text.EndsWith('%');
        var ok = decimal.TryParse(
            percent ? text[..^1] : text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value
        );
        if (percent)
            value /= 100;
        return ok;
    }

    /// <summary>Whether the value of a key is a mapping (and not a text or a list).</summary>
    public bool IsMap(string key) => Find(key) is YamlMappingNode;

    /// <summary>Whether the value of a key is a list.</summary>
    public bool IsList(string key) => Find(key) is YamlSequenceNode;

    delegate bool TryParse<T>(string text, out T value);

    T? Parsed<T>(string key, string nl, string en, TryParse<T> tryParse)
        where T : struct
    {
        if (Find(key) is not { } value)
            return null;
        if (value is YamlScalarNode { Value: { } text } && tryParse(text, out var parsed))
            return parsed;
        Wrong<object>(value, key, nl, en);
        return null;
    }

    T? Wrong<T>(YamlNode value, string key, string nl, string en)
        where T : class
    {
        problems.Add(File, LineOf(value), $"'{key}' moet {nl} zijn", $"'{key}' must be {en}");
        return null;
    }

    YamlNode? Find(string key)
    {
        known.Add(key);
        return
            node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode scalar && scalar.Value == key).Value
                is { } value
            && value is not YamlScalarNode { Value: null or "" or "~" or "null", Style: ScalarStyle.Plain }
            ? value
            : null;
    }

    int LineOf(YamlNode value) => (int)value.Start.Line + FirstLine - 1;
}
