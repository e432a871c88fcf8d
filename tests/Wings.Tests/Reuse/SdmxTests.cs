using System.Text.Json.Nodes;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>SDMX files and the structure that says what may stand in them.</summary>
public sealed class SdmxTests
{
    static readonly JsonNode Structure = JsonNode.Parse(TrialData.Text(TrialData.Files()["data/structure.json"]))![
        "data"
    ]!;

    public static TheoryData<string> Names =>
        [.. TrialData.Files().Keys.Where(path => path.EndsWith(".sdmx.csv", StringComparison.Ordinal))];

    static JsonNode Find(string kind, string id) => Structure[kind]!.AsArray().Single(one => Id(one!) == id)!;

    static string Id(JsonNode one) => one["id"]!.GetValue<string>();

    static string Last(string urn) => urn[(urn.LastIndexOf(':') + 1)..urn.LastIndexOf('(')];

    [Theory, MemberData(nameof(Names))]
    public void Every_column_is_a_part_of_the_structure_and_every_code_in_its_list(string path)
    {
        var rows = TrialData.Rows(TrialData.Files()[path]);
        var flow = Find("dataflows", rows[1][1].Split(':')[1].Split('(')[0]);
        var components = Find("dataStructures", Last(flow["structure"]!.GetValue<string>()))[
            "dataStructureComponents"
        ]!;
        JsonNode[] all =
        [
            .. components["dimensionList"]!["dimensions"]!.AsArray()!,
            components["dimensionList"]!["timeDimension"]!,
            .. components["measureList"]!["measures"]!.AsArray()!,
            .. components["attributeList"]!["attributes"]!.AsArray()!,
        ];
        Assert.Equal(["STRUCTURE", "STRUCTURE_ID", "ACTION", .. all.Select(Id)], rows[0]);
        foreach (var (component, column) in all.Select((one, index) => (one, index + 3)))
            if (component["localRepresentation"]!["enumeration"]?.GetValue<string>() is { } list)
            {
                var codes = Find("codelists", Last(list))["codes"]!.AsArray().Select(one => Id(one!)).ToHashSet();
                Assert.All(rows[1..], row => Assert.Contains(row[column], codes));
            }
    }

    [Fact]
    public void Every_concept_of_a_component_is_in_the_scheme()
    {
        var concepts = Find("conceptSchemes", "CONCEPTS")["concepts"]!.AsArray().Select(one => Id(one!)).ToHashSet();
        var used = Structure
            .ToJsonString()
            .Split("\"conceptIdentity\":\"")[1..]
            .Select(one => one.Split('"')[0].Split('.')[^1]);
        Assert.All(used, one => Assert.Contains(one, concepts));
    }

    [Fact]
    public void A_hidden_value_is_missing_and_confidential_and_every_row_says_what_was_made_up()
    {
        var rows = TrialData.Rows(TrialData.Files()["data/ill.sdmx.csv"]);
        var hidden = rows.Single(row => row[4] == "FIN" && row[5] == "2023");
        Assert.Equal(("", "M", "C"), (hidden[6], hidden[7], hidden[8]));
        Assert.Equal("INVENTED", rows[0][^1]);
        Assert.All(rows[1..], row => Assert.Equal("edition", row[^1]));
    }

    [Fact]
    public void Intake_reads_it_back_without_a_word()
    {
        var table = new FigureQuestion("gas", Period.Parse("2023-Q1"), ["organisation"], null, AsOf.Then)
            .Ask(TrialData.Edition)
            .Table!;
        var office = new Office
        {
            Indicators = [Office.Measure("gas", "m3", Frequency.Quarter)],
            Period = Period.Parse("2023-Q1"),
            Deliverer = "PDIR",
        };
        var read = office.Reads(SdmxCsvAnswer.Write(table));
        Assert.Empty(read.Result.Findings);
        Assert.Equal(1.5m, read.Value("gas?period=2023-Q1&organisation=FIN"));
        Assert.Equal(4m, read.Value("gas?period=2023-Q1&organisation=VWS"));
    }
}
