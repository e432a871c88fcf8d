using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>The description of the API, held against the design rules as we restate them; the published ruleset is run beside it where it is there.</summary>
public sealed partial class DescriptionTests(TestDatabases databases, SharedApi shared)
{
    async Task<JsonNode> Document(string language = "nl")
    {
        var site = await shared.Open(databases);
        var (answer, text) = await site.Ask("openapi.json", language: language);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        return JsonNode.Parse(text)!;
    }

    static IEnumerable<(string Path, JsonNode Operation)> Operations(JsonNode document) =>
        document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(verb => (path.Key, Operation: verb.Value!)));

    [Fact]
    public async Task It_is_OpenAPI_3_1_with_a_contact_a_server_and_a_full_version()
    {
        var document = await Document();
        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string)document["info"]!["version"]!);
        foreach (var name in new[] { "name", "url", "email" })
            Assert.NotEmpty((string)document["info"]!["contact"]![name]!);
        Assert.Contains("/v1", (string)Assert.Single(document["servers"]!.AsArray())!["url"]!);
    }

    [Fact]
    public async Task Every_noun_is_there_in_words_with_hyphens_and_can_only_be_read()
    {
        var document = await Document();
        Assert.Equal(26, Operations(document).Count());
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            Assert.Matches(Kebab(), path);
            Assert.Equal("get", Assert.Single(item!.AsObject()).Key);
        }
        var names = Operations(document).Select(one => (string)one.Operation["operationId"]!).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public async Task Every_parameter_is_in_camel_case_and_says_what_it_is()
    {
        foreach (var (path, operation) in Operations(await Document()))
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
        {
            Assert.Matches("^[a-z][a-zA-Z0-9]*$", (string)parameter!["name"]!);
            Assert.True(((string?)parameter["description"])?.Length > 3, $"{path} {parameter["name"]}");
            Assert.NotNull(parameter["example"]);
        }
    }

    [Fact]
    public async Task Every_answer_says_its_version_and_every_no_is_a_problem()
    {
        foreach (var (path, operation) in Operations(await Document()))
        foreach (var (status, answer) in operation["responses"]!.AsObject())
            if (status[0] is '2' or '3')
                Assert.NotNull(answer!["headers"]!["API-Version"]);
            else
                Assert.True(answer!["content"]!["application/problem+json"] is not null, $"{path} {status}");
    }

    [Fact]
    public async Task A_question_that_may_be_wrong_can_be_answered_so()
    {
        foreach (var (_, operation) in Operations(await Document()))
            Assert.NotNull(operation["responses"]!["400"]);
    }

    [Fact]
    public async Task Every_part_of_a_figure_says_what_it_means_in_either_language()
    {
        var (nl, en) = (await Document(), await Document("en"));
        foreach (var name in new[] { "FigureItem", "ClaimItem", "IndicatorItem", "CellItem" })
        foreach (var (property, schema) in nl["components"]!["schemas"]![name]!["properties"]!.AsObject())
            if (property != "_links" && schema!["$ref"] is null && schema["oneOf"] is null)
                Assert.False(string.IsNullOrEmpty((string?)schema["description"]), $"{name}.{property}");
        Assert.Equal("Cijfers van een indicator", (string)nl["paths"]!["/figures/{indicator}"]!["get"]!["summary"]!);
        Assert.Equal("Figures of an indicator", (string)en["paths"]!["/figures/{indicator}"]!["get"]!["summary"]!);
    }

    /// <summary>Every path without parameters is asked; every address in it is a real one.</summary>
    [Fact]
    public async Task What_is_described_is_there()
    {
        var site = await shared.Open(databases);
        foreach (var (path, _) in Operations(await Document()))
            if (!path.Contains('{', StringComparison.Ordinal))
                Assert.True((await site.Ask(path[1..])).Answer.IsSuccessStatusCode, path);
    }

    [GeneratedRegex(@"^(/([a-z0-9\-]+|\{[a-zA-Z]+\}|openapi\.json))+$")]
    private static partial Regex Kebab();
}
