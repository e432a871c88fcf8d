using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>An answer as a JSON-stat 2.0 dataset: period and the dimensions asked for, values and statuses in their order.</summary>
public static class JsonStatAnswer
{
    public static string Write(FigureTable table, EditionFigures edition, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, table, edition, language);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static void Write(Utf8JsonWriter json, FigureTable table, EditionFigures edition, Language language)
    {
        string[] keys = ["indicator", .. table.Keys];
        var members = keys.ToDictionary(key => key, key => MembersOf(table, key), StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", table.Indicator.Name.In(language));
        json.WriteString("source", table.Edition.Title.In(language));
        json.WriteString("updated", table.Edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Made(json, table, language);
        Strings(json, "id", keys);
        json.WriteStartArray("size");
        foreach (var key in keys)
            json.WriteNumberValue(members[key].Count);
        json.WriteEndArray();
        json.WriteStartObject("role");
        Strings(json, "time", ["period"]);
        Strings(json, "metric", ["indicator"]);
        json.WriteEndObject();
        json.WriteStartObject("dimension");
        foreach (var key in keys)
            Dimension(json, key, members[key], table, edition, language);
        json.WriteEndObject();
        Cells(json, table, keys, members);
        json.WriteEndObject();
    }

    /// <summary>Whose it is, and what was made up of it: as words for machines, and as a note for who reads it.</summary>
    static void Made(Utf8JsonWriter json, FigureTable table, Language language)
    {
        var invented = QuestionWording.InventedWord(table);
        if (invented is not null)
            Strings(json, "note", [QuestionWording.Invented(table.Indicator.Invention).In(language)]);
        json.WriteStartObject("extension");
        json.WriteString("licence", table.Edition.Licence);
        if (invented is not null)
            json.WriteString("invented", invented);
        json.WriteEndObject();
    }

    static void Dimension(
        Utf8JsonWriter json,
        string key,
        List<string> members,
        FigureTable table,
        EditionFigures edition,
        Language language
    )
    {
        json.WriteStartObject(key);
        json.WriteString("label", QuestionWording.Heading(key).In(language));
        json.WriteStartObject("category");
        Strings(json, "index", members);
        json.WriteStartObject("label");
        var names = edition.Members(key).DistinctBy(member => member.Code).ToDictionary(member => member.Code);
        foreach (var member in members)
            json.WriteString(member, Label(key, member, table, names, language));
        json.WriteEndObject();
        if (key == "indicator")
            UnitOf(json, table.Indicator);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static string Label(
        string key,
        string member,
        FigureTable table,
        Dictionary<string, Member> names,
        Language language
    ) =>
        key == "indicator" ? table.Indicator.Name.In(language)
        : names.TryGetValue(member, out var named) ? named.Name.In(language)
        : member;

    static void UnitOf(Utf8JsonWriter json, IndicatorFacts indicator)
    {
        json.WriteStartObject("unit");
        json.WriteStartObject(indicator.Code);
        json.WriteString("label", indicator.Unit);
        json.WriteNumber("decimals", indicator.Decimals);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Values and statuses by position in the cube, so that a combination without a row is simply not there.</summary>
    static void Cells(Utf8JsonWriter json, FigureTable table, string[] keys, Dictionary<string, List<string>> members)
    {
        var positions = members.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Select((member, index) => (member, index)).ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var rows = table
            .Rows.Select(row =>
                (
                    Position: keys.Aggregate(
                        0L,
                        (at, key) => at * members[key].Count + positions[key][MemberOf(table, row, key)]
                    ),
                    row.Figure
                )
            )
            .OrderBy(row => row.Position)
            .ToList();
        if (rows.Exists(row => row.Figure.Value is not null))
        {
            json.WriteStartObject("value");
            foreach (var (position, figure) in rows)
                if (figure.Value is { } value)
                    json.WriteNumber(Notation.Plain(position), value / 1.0000000000000000000000000000m);
            json.WriteEndObject();
        }
        else
            Nothing(json, keys.Aggregate(1L, (size, key) => size * members[key].Count));
        json.WriteStartObject("status");
        foreach (var (position, figure) in rows)
            json.WriteString(Notation.Plain(position), QuestionWording.Code(figure.Status));
        json.WriteEndObject();
    }

    /// <summary>The toolkit that most people read cubes with takes an object without values for no cube at all.</summary>
    static void Nothing(Utf8JsonWriter json, long size)
    {
        json.WriteStartArray("value");
        for (var cell = 0L; cell < size; cell++)
            json.WriteNullValue();
        json.WriteEndArray();
    }

    static List<string> MembersOf(FigureTable table, string key) =>
        [.. table.Rows.Select(row => MemberOf(table, row, key)).Distinct(StringComparer.Ordinal)];

    static string MemberOf(FigureTable table, FigureRow row, string key) =>
        key == "indicator" ? table.Indicator.Code : row.Member(key);

    static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
