using System.Text.Json;
using Rekenschap.Figures.Questions;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>A graph in JSON-LD 1.1, with its context in it: nobody need fetch one to read it.</summary>
internal static class JsonLdWriter
{
    public static string Write(RdfGraph graph) =>
        CsvMetadata.Document(
            json =>
            {
                json.WriteStartObject();
                json.WriteStartObject("@context");
                foreach (var (prefix, space) in RdfGraph.Prefixes)
                    json.WriteString(prefix, space);
                json.WriteEndObject();
                json.WriteStartArray("@graph");
                foreach (var (thing, said) in graph.Things)
                    Write(json, thing, said);
                json.WriteEndArray();
                json.WriteEndObject();
            },
            indented: false
        );

    static void Write(Utf8JsonWriter json, string thing, IReadOnlyList<(string Property, RdfTerm Term)> said)
    {
        json.WriteStartObject();
        json.WriteString("@id", thing);
        foreach (var one in said.GroupBy(one => one.Property, one => one.Term))
        {
            var isKind = one.Key == "rdf:type";
            json.WriteStartArray(isKind ? "@type" : one.Key);
            foreach (var term in one)
                if (isKind)
                    json.WriteStringValue(term.Value);
                else
                    Write(json, term);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, RdfTerm term)
    {
        json.WriteStartObject();
        json.WriteString(term.IsThing ? "@id" : "@value", term.Value);
        if (term.Language is { } language)
            json.WriteString("@language", language);
        if (term.Type is { } type)
            json.WriteString("@type", type);
        json.WriteEndObject();
    }
}
