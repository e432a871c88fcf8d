using System.Globalization;
using System.Text.Json;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.OpenData.Sdmx;

/// <summary>
/// The structure of a publication's SDMX files as an SDMX-JSON 2.0 structure message: flows, data structures, concepts
/// and code lists. What a file may hold can be checked with it and with nothing else.
/// </summary>
internal sealed class SdmxStructure(EditionFigures figures, Utf8JsonWriter json)
{
    const string Schema = "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json";

    EditionFacts Edition => figures.Edition;

    /// <param name="dimensions">Of which there is a table, besides period.</param>
    public static string Write(EditionFigures figures, IReadOnlyList<string> dimensions) =>
        CsvMetadata.Document(json => new SdmxStructure(figures, json).Write(dimensions));

    void Write(IReadOnlyList<string> dimensions)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        Meta();
        json.WriteStartObject("data");
        List("dataflows", dimensions, Flow);
        List("dataStructures", dimensions, Structure);
        List("conceptSchemes", [SdmxNames.Concepts], id => Concepts(id, dimensions));
        List("codelists", SdmxLists.All(figures, dimensions), CodeList);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void Meta()
    {
        json.WriteStartObject("meta");
        json.WriteString("id", Edition.Code);
        json.WriteBoolean("test", Edition.Invented);
        json.WriteString(
            "prepared",
            Edition.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z"
        );
        CsvMetadata.Strings(json, "contentLanguages", ["nl", "en"]);
        json.WriteStartObject("sender");
        json.WriteString("id", SdmxNames.Agency(Edition));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void Flow(string dimension)
    {
        Named(SdmxNames.Flow(Edition, [dimension]), SdmxTexts.By(Edition.Title, dimension));
        json.WriteString("structure", Urn("datastructure.DataStructure", SdmxNames.Structure([dimension])));
    }

    void Structure(string dimension)
    {
        Named(SdmxNames.Structure([dimension]), SdmxTexts.By(SdmxTexts.Figures, dimension));
        json.WriteStartObject("dataStructureComponents");
        json.WriteStartObject("dimensionList");
        json.WriteString("id", "DimensionDescriptor");
        List("dimensions", ["indicator", dimension], Coded);
        json.WriteStartObject("timeDimension");
        Component("TIME_PERIOD");
        Format("ObservationalTimePeriod");
        json.WriteEndObject();
        json.WriteEndObject();
        Measure();
        Attributes();
        json.WriteEndObject();
    }

    void Coded(string dimension)
    {
        Component(SdmxNames.Concept(dimension));
        Enumeration(SdmxNames.CodeList(dimension));
    }

    void Measure()
    {
        json.WriteStartObject("measureList");
        json.WriteString("id", "MeasureDescriptor");
        List(
            "measures",
            ["OBS_VALUE"],
            id =>
            {
                Component(id);
                json.WriteString("usage", "optional");
                Format("Decimal");
            }
        );
        json.WriteEndObject();
    }

    void Attributes()
    {
        json.WriteStartObject("attributeList");
        json.WriteString("id", "AttributeDescriptor");
        List(
            "attributes",
            SdmxNames.Attributes,
            id =>
            {
                Component(id);
                json.WriteString("usage", "mandatory");
                json.WriteStartObject("attributeRelationship");
                json.WriteStartObject("observation");
                json.WriteEndObject();
                json.WriteEndObject();
                if (SdmxLists.IsCoded(id))
                    Enumeration("CL_" + id);
                else
                    Format(id == "DECIMALS" ? "Integer" : "String");
            }
        );
        json.WriteEndObject();
    }

    void Concepts(string id, IReadOnlyList<string> dimensions)
    {
        Named(id, SdmxTexts.Concepts);
        IEnumerable<string> all =
        [
            "INDICATOR",
            .. dimensions.Select(SdmxNames.Concept),
            "TIME_PERIOD",
            "OBS_VALUE",
            .. SdmxNames.Attributes,
        ];
        List("concepts", all, concept => Names(concept, SdmxTexts.Concept(concept)));
    }

    void CodeList(SdmxList list)
    {
        Named(list.Id, list.Name);
        if (!list.Codes.IsEmpty)
            List(
                "codes",
                list.Codes,
                code =>
                {
                    Names(code.Code, code.Name);
                    if (code.Parent is not null)
                        json.WriteString("parent", code.Parent);
                }
            );
    }

    void Named(string id, Bilingual name)
    {
        Names(id, name);
        json.WriteString("version", SdmxNames.Version);
        json.WriteString("agencyID", SdmxNames.Agency(Edition));
    }

    void Names(string id, Bilingual name)
    {
        json.WriteString("id", id);
        json.WriteString("name", name.En);
        json.WriteStartObject("names");
        json.WriteString("nl", name.Nl);
        json.WriteString("en", name.En);
        json.WriteEndObject();
    }

    void Component(string id)
    {
        json.WriteString("id", id);
        json.WriteString("conceptIdentity", Urn("conceptscheme.Concept", SdmxNames.Concepts) + "." + id);
    }

    void Enumeration(string id)
    {
        json.WriteStartObject("localRepresentation");
        json.WriteString("enumeration", Urn("codelist.Codelist", id));
        json.WriteEndObject();
    }

    void Format(string type)
    {
        json.WriteStartObject("localRepresentation");
        json.WriteStartObject("format");
        json.WriteString("dataType", type);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    string Urn(string kind, string id) => SdmxNames.Urn(Edition, kind, id);

    void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
