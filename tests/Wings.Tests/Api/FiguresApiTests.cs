using System.Net;
using System.Text.Json.Nodes;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>Figures as the API gives them: the same as the prompt's, in every form.</summary>
public sealed class FiguresApiTests(TestDatabases databases, SharedApi shared)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_figure_is_told_by_organisation_from_either_database(Store store)
    {
        await using var site = await ApiSite.Open(databases, store);
        var answer = await site.Json("figures/fte?period=2023&by=organisation");
        Assert.Equal(12, (int)answer["total"]!);
        Assert.Equal("parts", (string)answer["invented"]!);
        var finance = answer["items"]!.AsArray().Single(one => (string)one!["organisation"]! == "FIN")!;
        Assert.Equal(37490, (decimal)finance["value"]!);
        var publications = await site.Json("publications");
        Assert.True((bool)publications["items"]![0]!["current"]!);
        Assert.Equal(64, ((string)publications["items"]![0]!["treeHead"]!).Length);
    }

    public static TheoryData<string, FigureQuestion> Questions =>
        new()
        {
            { "fte?period=2023&by=organisation", Of("fte", "2023", "organisation") },
            { "fte?by=period,organisation", Of("fte", null, "period", "organisation") },
            { "gas_use?by=period", Of("gas_use", null, "period") },
            {
                "gas_use?by=organisation&by=period&period=2023&as=now",
                Of("gas_use", "2023", "organisation", "period") with
                {
                    As = AsOf.Now,
                }
            },
            {
                "gas_use?period=2023-03&knownAt=2024-04-04",
                Of("gas_use", "2023-03") with
                {
                    KnownAt = new(2024, 4, 4),
                }
            },
            { "fte?period=2023&organisation=MinFin", Of("fte", "2023") with { Organisation = "MinFin" } },
        };

    static FigureQuestion Of(string indicator, string? period, params string[] by) =>
        new(indicator, period is null ? null : Period.Parse(period), [.. by], null, AsOf.Then);

    [Theory, MemberData(nameof(Questions))]
    public async Task Csv_and_SDMX_CSV_are_those_of_the_prompt_to_the_byte(string asked, FigureQuestion question)
    {
        var site = await shared.Open(databases);
        var table = question.Ask(site.Build.Read.Figures!).Table!;
        var (csv, text) = await site.Ask($"figures/{asked}", "text/csv");
        Assert.Equal(CsvAnswer.Write(table), text);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        var (_, sdmx) = await site.Ask($"figures/{asked}&format=sdmx-csv", "text/csv");
        Assert.Equal(SdmxCsvAnswer.Write(table), sdmx);
    }

    [Theory, MemberData(nameof(Questions))]
    public async Task The_cube_holds_every_figure_of_the_prompt_at_its_place(string asked, FigureQuestion question)
    {
        var site = await shared.Open(databases);
        var table = question.Ask(site.Build.Read.Figures!).Table!;
        var (answer, text) = await site.Ask($"figures/{asked}", "application/vnd.json-stat+json");
        Assert.Equal("application/vnd.json-stat+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("parts", answer.Headers.GetValues("Rekenschap-Invented").Single());
        AssertSame(
            JsonNode.Parse(JsonStatAnswer.Write(table, site.Build.Read.Figures!, Language.En))!,
            JsonNode.Parse(text)!
        );
    }

    /// <summary>The one names its cells by number, the other lists them all.</summary>
    static void AssertSame(JsonNode file, JsonNode cube)
    {
        foreach (
            var name in new[] { "version", "class", "label", "source", "updated", "id", "size", "role", "dimension" }
        )
            Assert.True(JsonNode.DeepEquals(file[name], cube[name]), $"{name}: {file[name]} / {cube[name]}");
        var values = cube["value"]!.AsArray();
        Assert.Equal(cube["size"]!.AsArray().Aggregate(1, (product, one) => product * (int)one!), values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            Assert.Equal((decimal?)file["value"]![$"{i}"], (decimal?)values[i]);
            var status = cube["status"] is JsonArray all ? all[i] : cube["status"];
            Assert.Equal((string?)file["status"]![$"{i}"], (string?)status);
        }
    }

    [Fact]
    public async Task Members_that_are_named_tell_figures_apart()
    {
        var site = await shared.Open(databases);
        var two = await site.Json("figures/fte?period=2022,2023&organisation=FIN&organisation=BZK");
        Assert.Equal(
            ["2022 FIN", "2022 BZK", "2023 FIN", "2023 BZK"],
            two["items"]!.AsArray().Select(one => $"{one!["period"]} {one["organisation"]}")
        );
    }

    [Fact]
    public async Task A_list_comes_by_the_page_with_the_way_to_the_others()
    {
        var site = await shared.Open(databases);
        var whole = await site.Json("figures/fte?by=period,organisation&pageSize=1000");
        var found = new List<string>();
        for (var next = "figures/fte?by=period,organisation&pageSize=7"; next is not null; )
        {
            var page = await site.Json(next.Replace("/api/v1/", "", StringComparison.Ordinal));
            found.AddRange(page["items"]!.AsArray().Select(one => one!.ToJsonString()));
            next = (string?)page["_links"]!["next"]?["href"];
        }
        Assert.Equal(whole["items"]!.AsArray().Select(one => one!.ToJsonString()), found);
        var (answer, _) = await site.Ask("figures/fte?by=period,organisation&pageSize=7&page=2");
        Assert.Contains("rel=\"prev\"", answer.Headers.GetValues("Link").Single());
    }

    [Fact]
    public async Task Whoever_has_an_answer_already_is_told_that_it_still_stands()
    {
        var site = await shared.Open(databases);
        var (first, _) = await site.Ask("figures/fte?period=2023");
        using var again = new HttpRequestMessage(HttpMethod.Get, "figures/fte?period=2023");
        again.Headers.AcceptLanguage.ParseAdd("en");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var same = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal("1.0.0", same.Headers.GetValues("API-Version").Single());
        using var other = new HttpRequestMessage(HttpMethod.Get, "figures/fte?period=2022");
        other.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(
            HttpStatusCode.OK,
            (await site.Client.SendAsync(other, TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task HEAD_tells_all_but_the_body()
    {
        var site = await shared.Open(databases);
        var (get, _) = await site.Ask("figures/fte?period=2023&format=csv");
        var (head, text) = await site.Ask("figures/fte?period=2023&format=csv", method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal("", text);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Fact]
    public async Task A_derived_figure_leads_step_by_step_to_the_cells_of_a_file()
    {
        var site = await shared.Open(databases);
        var derived = await site.Json("figures/gas_saving_eu/lineage?period=2022-08..2023-03");
        Assert.NotNull(derived["formula"]);
        Assert.Empty(derived["cells"]!.AsArray());
        var operand = derived["operands"]![0]!;
        var href = (string)operand["figure"]!["_links"]!["lineage"]!["href"]!;
        var cells = await site.Json(href["/api/v1/".Length..]);
        var cell = cells["cells"]![0]!;
        Assert.StartsWith("deliveries/", (string)cell["file"]!, StringComparison.Ordinal);
        Assert.NotNull(cell["cell"]);
        Assert.NotNull(cell["deliveredBy"]);
    }

    [Fact]
    public async Task A_correction_is_told_with_what_it_replaced_and_why()
    {
        var site = await shared.Open(databases);
        var lineage = await site.Json("figures/gas_use/lineage?period=2023-03&organisation=FIN");
        var cell = Assert.Single(lineage["cells"]!.AsArray())!;
        Assert.Equal(2, (int)cell["deliveryNumber"]!);
        Assert.Equal(1777480, (decimal)cell["superseded"]![0]!["value"]!);
        var history = await site.Json("figures/gas_use/history?period=2023-03");
        var last = history["steps"]!.AsArray()[^1]!;
        Assert.True((bool)last["correction"]!);
        Assert.Equal("FIN", (string)last["by"]![0]!["organisation"]!);
    }
}
