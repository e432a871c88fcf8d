using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>
/// The catalogue against what DCAT-AP-NL 3.0 makes mandatory, restated here. Its own shapes are run in
/// <see cref="OutsideTests"/> where they can be had.
/// </summary>
public sealed class CatalogueTests
{
    static readonly JsonArray Graph = JsonNode.Parse(
        TrialData.Text(TrialData.Files(TrialData.Address)["data/catalogue.jsonld"])
    )!["@graph"]!.AsArray();

    static List<JsonNode> Of(string kind) =>
        [
            .. Graph
                .Where(one => one!["@type"] is JsonArray kinds && kinds.Any(k => k!.GetValue<string>() == kind))
                .Select(one => one!),
        ];

    static string Dcat(string name) => "http://www.w3.org/ns/dcat#" + name;

    static int Count(JsonNode thing, string property) => (thing[property] as JsonArray)?.Count ?? 0;

    [Fact]
    public void A_catalogue_has_what_is_mandatory()
    {
        var catalogue = Assert.Single(Of(Dcat("Catalog")));
        Assert.All(
            ["dct:title", "dct:description", "dct:publisher", "dct:license", "dcat:dataset", "foaf:homepage"],
            property => Assert.NotEqual(0, Count(catalogue, property))
        );
        Assert.Equal(1, Count(catalogue, "dcat:contactPoint"));
    }

    [Fact]
    public void Every_dataset_has_what_is_mandatory_and_one_identifier()
    {
        var datasets = Of(Dcat("Dataset"));
        Assert.Equal(TrialData.Edition.Indicators.Length + 1, datasets.Count);
        Assert.All(
            datasets,
            dataset =>
            {
                foreach (
                    var property in new[]
                    {
                        "dct:title",
                        "dct:description",
                        "dct:publisher",
                        "dct:creator",
                        "dct:accessRights",
                        "dcat:contactPoint",
                        "dcat:theme",
                        "dcat:distribution",
                    }
                )
                    Assert.True(Count(dataset, property) > 0, $"{dataset["@id"]} has no {property}");
                Assert.Equal(1, Count(dataset, "dct:identifier"));
                Assert.True(Count(dataset, "dcat:version") <= 1);
            }
        );
    }

    [Fact]
    public void Every_distribution_has_a_licence_and_leads_to_a_file_of_the_size_it_says()
    {
        var files = TrialData.Files(TrialData.Address);
        var distributions = Of(Dcat("Distribution"));
        Assert.NotEmpty(distributions);
        foreach (var one in distributions)
        {
            Assert.Equal(1, Count(one, "dct:license"));
            var address = one["dcat:downloadURL"]![0]!["@id"]!.GetValue<string>();
            var file = files[address[TrialData.Address.AbsoluteUri.Length..]];
            Assert.Equal(
                file.Bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
                one["dcat:byteSize"]![0]!["@value"]!.GetValue<string>()
            );
        }
    }

    [Fact]
    public void Every_thing_that_is_pointed_to_in_a_public_list_says_what_kind_it_is()
    {
        var known = Graph
            .Where(one => one!["@type"] is not null)
            .Select(one => one!["@id"]!.GetValue<string>())
            .ToHashSet();
        var dataset = Of(Dcat("Dataset"))[0];
        foreach (
            var property in new[]
            {
                "dct:publisher",
                "dcat:theme",
                "dct:accessRights",
                "dcat:contactPoint",
                "dct:language",
            }
        )
            Assert.All(dataset[property]!.AsArray(), one => Assert.Contains(one!["@id"]!.GetValue<string>(), known));
    }

    [Fact]
    public void What_was_made_up_is_said_of_every_dataset() =>
        Assert.All(
            Of(Dcat("Dataset")),
            one =>
                Assert.Equal("invented: edition", one["schema:creativeWorkStatus"]![0]!["@value"]!.GetValue<string>())
        );

    [Fact]
    public void Without_an_address_there_is_no_catalogue() =>
        Assert.DoesNotContain(TrialData.Files().Keys, path => path.Contains("catalogue", StringComparison.Ordinal));
}
