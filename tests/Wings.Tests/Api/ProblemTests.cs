using System.Net;
using Rekenschap.Figures.Questions;
using Rekenschap.Host.Api;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Api;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>Why there is no answer, as RFC 9457 has it, in the reader's language.</summary>
public sealed class ProblemTests(TestDatabases databases, SharedApi shared)
{
    [Theory]
    [InlineData("figures/ftee", 404, "not-found", null, "did you mean 'fte'?")]
    [InlineData("figures/fte?perod=2023", 400, "wrong-question", "perod", "did you mean 'period'?")]
    [InlineData("figures/fte?period=vorigjaar", 400, "wrong-question", "period", "2023-Q2")]
    [InlineData("figures/fte?by=planet", 400, "wrong-question", "by", "planet")]
    [InlineData("figures/fte?organisation=FINN", 400, "wrong-question", "organisation", "FIN")]
    [InlineData("figures/fte?member=age", 400, "wrong-question", "member", "DIMENSION:CODE")]
    [InlineData("figures/fte?as=later", 400, "wrong-question", "as", "then, now")]
    [InlineData("figures/fte?as=now&as=then", 400, "wrong-question", "as", "only once")]
    [InlineData("figures/fte?knownAt=2024-02-31", 400, "wrong-question", "knownAt", "2024-03-01")]
    [InlineData("figures/fte?pageSize=1001", 400, "wrong-question", "pageSize", "1000")]
    [InlineData("figures/fte?page=0", 400, "wrong-question", "page", "1000000")]
    [InlineData("figures/fte?format=pdf", 400, "wrong-question", "format", "json-stat")]
    [InlineData("figures/fte?by=period&period=0001..9998", 400, "wrong-question", "period", "4000")]
    [InlineData("figures/fte/lineage?by=organisation", 400, "wrong-question", "by", "by")]
    [InlineData("figures/fte/lineage?organisation=FIN,BZK", 400, "wrong-question", "organisation", "one figure")]
    [InlineData("organisations/NOBODY", 404, "not-found", null, "NOBODY")]
    [InlineData("organisations?kind=planet", 400, "wrong-question", "kind", "ministry")]
    [InlineData("code-lists/planets", 404, "not-found", null, "planets")]
    [InlineData("targets/none", 404, "not-found", null, "none")]
    [InlineData("documents/none/claims/1", 404, "not-found", null, "none")]
    [InlineData("publications/0", 404, "not-found", null, "0")]
    [InlineData("nothing/at/all", 404, "not-found", null, "openapi.json")]
    [InlineData("figures/fte/", 404, "not-found", null, "openapi.json")]
    [InlineData("", 404, "not-found", null, "openapi.json")]
    public async Task What_is_wrong_is_said_at_its_parameter(
        string path,
        int status,
        string code,
        string? at,
        string says
    )
    {
        var site = await shared.Open(databases);
        var (found, problem) = await site.Problem(path);
        Assert.Equal(status, found);
        Assert.Equal(status, (int)problem["status"]!);
        Assert.Equal(code, (string)problem["code"]!);
        Assert.EndsWith($"#{code}", (string)problem["type"]!, StringComparison.Ordinal);
        Assert.Contains(says, (string)problem["detail"]!);
        Assert.Equal(at, (string?)problem["errors"]!.AsArray().FirstOrDefault()?["parameter"]);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_in_the_readers_language()
    {
        var site = await shared.Open(databases);
        var (_, problem) = await site.Problem("figures/fte?period=x&knownAt=y&organisation=z", "nl");
        Assert.Equal(
            ["knownAt", "organisation", "period"],
            problem["errors"]!.AsArray().Select(one => (string)one!["parameter"]!).Order()
        );
        Assert.Equal("Deze vraag klopt niet", (string)problem["title"]!);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_written(string method)
    {
        var site = await shared.Open(databases);
        var (status, problem) = await site.Problem("figures/fte", method: new(method));
        Assert.Equal(405, status);
        Assert.Equal("method-not-allowed", (string)problem["code"]!);
    }

    [Fact]
    public async Task A_form_that_is_not_to_be_had_is_refused_with_those_that_are()
    {
        var site = await shared.Open(databases);
        var (answer, text) = await site.Ask("figures/fte", "application/pdf");
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Contains("text/csv", text);
    }

    [Fact]
    public async Task Any_page_may_ask()
    {
        var site = await shared.Open(databases);
        var (answer, _) = await site.Ask("figures/fte", method: HttpMethod.Options);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("GET", answer.Headers.GetValues("Access-Control-Allow-Methods").Single());
    }

    [Fact]
    public async Task Too_many_figures_are_refused_with_the_limit_and_another_way()
    {
        var limits = ApiLimits.Usual with { Figures = new FigureLimits(20, 5, 100) };
        await using var site = await ApiSite.Open(databases, Store.Sqlite, limits: limits);
        var (status, problem) = await site.Problem("figures/fte?by=period,organisation&format=csv");
        Assert.Equal(422, status);
        Assert.Contains("data/fte.csv", (string)problem["detail"]!);
        Assert.True((await site.Ask("figures/fte?by=period,organisation")).Answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_back()
    {
        var limits = ApiLimits.Usual with { EachSecond = 1, AtOnce = 3 };
        await using var site = await ApiSite.Open(databases, Store.Sqlite, limits: limits);
        var refused = 0;
        for (var i = 0; i < 8; i++)
        {
            var (answer, text) = await site.Ask("indicators?pageSize=1");
            if (answer.StatusCode != HttpStatusCode.TooManyRequests)
                continue;
            refused++;
            Assert.Contains("\"code\":\"too-many-requests\"", text);
            Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        }
        Assert.InRange(refused, 3, 5);
        Assert.True(
            (await site.Client.GetAsync(site.Root + "/", TestContext.Current.CancellationToken)).IsSuccessStatusCode
        );
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_given_up()
    {
        var limits = ApiLimits.Usual with { Longest = TimeSpan.Zero };
        await using var site = await ApiSite.Open(databases, Store.Sqlite, limits: limits);
        var (status, problem) = await site.Problem("figures/fte?by=period,organisation&format=json-stat");
        Assert.Equal(503, status);
        Assert.Equal("took-too-long", (string)problem["code"]!);
    }

    [Fact]
    public void Every_kind_of_problem_has_a_code_of_its_own() =>
        Assert.Equal(ProblemKinds.All.Length, ProblemKinds.All.Select(one => one.Code).Distinct().Count());
}
