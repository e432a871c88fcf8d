using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rekenschap.Wings.Tests.Heirs;

/// <summary>
/// The ministries of the TOOI value list, historical versions and changes included, as an <c>organisations.csv</c>: a
/// version is a row, a merger names successors. How much was split off the list does not say, so no share is made up.
/// </summary>
static class TooiList
{
    const string Ontology = "https://identifier.overheid.nl/tooi/def/ont/";
    const string Provenance = "http://www.w3.org/ns/prov#";

    public static string Organisations(string json)
    {
        using var document = JsonDocument.Parse(json);
        var nodes = document.RootElement.EnumerateArray().ToList();
        var text = new StringBuilder("code,uri,name_nl,kind,parent,valid_from,valid_to,successors,aliases\n");
        text.Append("Rijk,,Rijk,government,,,,,\n");
        var heirs = nodes
            .Where(node => Types(node).Contains("Samenvoeging"))
            .SelectMany(node => All(node, Provenance + "invalidated").Select(old => (old, node)))
            .ToDictionary(pair => Code(pair.old), pair => Code(All(pair.node, Provenance + "generated").Single()));
        foreach (var ministry in nodes.Where(node => Types(node) is ["Ministerie"]))
            Rows(text, ministry, nodes, heirs);
        return text.ToString();
    }

    static void Rows(
        StringBuilder text,
        JsonElement ministry,
        List<JsonElement> nodes,
        Dictionary<string, string> heirs
    )
    {
        var id = ministry.GetProperty("@id").GetString()!;
        var versions = nodes
            .Where(node => All(node, Provenance + "specializationOf").Contains(id))
            .OrderBy(node => One(node, "einddatum"), StringComparer.Ordinal)
            .Append(ministry);
        var from = One(ministry, "begindatum");
        foreach (var version in versions)
        {
            var name = One(version, "officieleNaamExclSoort");
            var until = One(version, "einddatum");
            var next = until == "" ? "" : Next(until);
            var successor = heirs.GetValueOrDefault(Code(id), "");
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Code(id)},{id},\"{name}\",ministry,Rijk,{from},{until},{successor},\"{One(version, "afkorting")}|{name}|Ministerie van {name.Replace(",", "", StringComparison.Ordinal)}\"\n"
            );
            from = next;
        }
    }

    static string Next(string day) =>
        DateOnly
            .Parse(day, CultureInfo.InvariantCulture)
            .AddDays(1)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Code(string id) => id.Split('/')[^1];

    static string[] Types(JsonElement node) =>
        [.. node.GetProperty("@type").EnumerateArray().Select(type => type.GetString()!.Split('/')[^1])];

    static string One(JsonElement node, string property) => All(node, Ontology + property).FirstOrDefault("");

    static IEnumerable<string> All(JsonElement node, string property) =>
        node.TryGetProperty(property, out var values)
            ? values
                .EnumerateArray()
                .Select(value =>
                    (value.TryGetProperty("@value", out var text) ? text : value.GetProperty("@id")).GetString()!
                )
            : [];
}
