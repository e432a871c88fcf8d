using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>Metadata of CSV files against what CSV on the Web (W3C, 2015) makes mandatory, restated here.</summary>
public sealed class CsvwTests
{
    static readonly string[] Types = ["string", "decimal"];

    public static TheoryData<string> Names =>
        [.. TrialData.Files().Keys.Where(path => path.EndsWith(".csv-metadata.json", StringComparison.Ordinal))];

    static IEnumerable<JsonNode> Tables(string path)
    {
        var root = JsonNode.Parse(TrialData.Text(TrialData.Files()[path]))!;
        Assert.Equal("http://www.w3.org/ns/csvw", root["@context"]!.GetValue<string>());
        return root["tables"] is JsonArray tables ? tables.Select(one => one!) : [root];
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_table_names_its_file_and_columns_and_its_key_tells_rows_apart(string path)
    {
        foreach (var table in Tables(path))
        {
            var schema = table["tableSchema"]!;
            var rows = TrialData.Rows(TrialData.Files()["data/" + table["url"]!.GetValue<string>()]);
            var columns = schema["columns"]!.AsArray().Select(one => one!["name"]!.GetValue<string>()).ToList();
            Assert.Equal(rows[0], columns);
            Assert.All(
                schema["columns"]!.AsArray(),
                one => Assert.Contains(one!["datatype"]!.GetValue<string>(), Types)
            );
            var key = schema["primaryKey"]!.AsArray().Select(one => columns.IndexOf(one!.GetValue<string>())).ToList();
            Assert.DoesNotContain(-1, key);
            var keys = rows[1..].Select(row => string.Join(',', key.Select(at => row[at]))).ToList();
            Assert.Equal(keys.Count, keys.Distinct().Count());
        }
    }
}
