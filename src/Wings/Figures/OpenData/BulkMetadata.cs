using System.Text.Json;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.OpenData;

/// <summary>CSV on the Web of the file with everything: three tables, of which the first names its codes in the others.</summary>
internal static class BulkMetadata
{
    public static string Write(EditionFacts edition) =>
        CsvMetadata.Document(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/csvw");
            CsvMetadata.Both(json, "dc:title", edition.Title);
            CsvMetadata.Owner(json, edition);
            if (edition.Invented)
                json.WriteString("schema:creativeWorkStatus", "invented: edition");
            json.WriteStartArray("tables");
            Table(json, DataNames.All, BulkFile.Columns, All);
            Table(json, DataNames.Indicators, CodeFiles.IndicatorColumns, one => Key(one, "code"));
            Table(json, DataNames.Members, CodeFiles.MemberColumns, one => Key(one, "dimension", "code"));
            json.WriteEndArray();
            json.WriteEndObject();
        });

    static void All(Utf8JsonWriter json)
    {
        Key(json, "indicator", "period", "organisation", "dimension", "member");
        json.WriteStartArray("foreignKeys");
        json.WriteStartObject();
        CsvMetadata.Strings(json, "columnReference", ["indicator"]);
        json.WriteStartObject("reference");
        json.WriteString("resource", DataNames.Indicators + ".csv");
        CsvMetadata.Strings(json, "columnReference", ["code"]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void Table(Utf8JsonWriter json, string name, string[] columns, Action<Utf8JsonWriter> keys)
    {
        json.WriteStartObject();
        json.WriteString("url", name + ".csv");
        json.WriteStartObject("tableSchema");
        CsvMetadata.Columns(json, columns);
        keys(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Key(Utf8JsonWriter json, params string[] columns) => CsvMetadata.Strings(json, "primaryKey", columns);
}
