using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>
/// What a CSV file holds, for machines: CSV on the Web (W3C, 2015), beside the file under its name with
/// <c>-metadata.json</c>. It carries what the columns cannot: title, unit, licence, and what was made up.
/// </summary>
public static class CsvMetadata
{
    static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="file">Name of the CSV file, without its folder.</param>
    public static string Write(FigureTable table, string file) => Document(json => Write(json, table, file));

    /// <summary>A document as all our metadata is written, the same on every machine.</summary>
    /// <param name="indented">For people to read; a long one is a third shorter without.</param>
    internal static string Document(Action<Utf8JsonWriter> write, bool indented = true)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written with { Indented = indented }))
            write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Write(Utf8JsonWriter json, FigureTable table, string file)
    {
        var indicator = table.Indicator;
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteString("url", file);
        Both(json, "dc:title", indicator.Name);
        if (indicator.Definition is { } definition)
            Both(json, "dc:description", definition);
        if (indicator.Source is { } source)
            Both(json, "dc:source", source);
        Owner(json, table.Edition);
        json.WriteString("schema:unitText", indicator.Unit);
        if (QuestionWording.InventedWord(table) is { } word)
        {
            json.WriteString("schema:creativeWorkStatus", $"invented: {word}");
            Both(json, "rdfs:comment", QuestionWording.Invented(indicator.Invention));
        }
        json.WriteStartObject("tableSchema");
        Columns(json, ["indicator", .. table.Keys, "value", "status", "coverage"]);
        Strings(json, "primaryKey", table.Keys);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal static void Owner(Utf8JsonWriter json, EditionFacts edition)
    {
        json.WriteString("dc:publisher", edition.Publisher);
        json.WriteString("dc:license", edition.Licence);
        json.WriteString("dc:issued", edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    internal static void Columns(Utf8JsonWriter json, IEnumerable<string> columns)
    {
        json.WriteStartArray("columns");
        foreach (var name in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("titles", name);
            json.WriteString("datatype", name == "value" ? "decimal" : "string");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    internal static void Both(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartArray(name);
        foreach (var (value, language) in new[] { (text.Nl, "nl"), (text.En, "en") })
        {
            json.WriteStartObject();
            json.WriteString("@value", value);
            json.WriteString("@language", language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
