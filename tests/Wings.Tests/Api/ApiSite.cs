using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Api;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>An edition out of a database with its API, on a port of its own.</summary>
sealed class ApiSite : IAsyncDisposable
{
    readonly TestDatabase database;
    readonly WebApplication app;

    ApiSite(TestDatabase database, WebApplication app, EditionBuild build)
    {
        (this.database, this.app, Build) = (database, app, build);
        Client = new() { BaseAddress = new(app.Urls.First() + "/api/v1/") };
    }

    public HttpClient Client { get; }

    public EditionBuild Build { get; }

    public TestDatabase Database => database;

    public string Root => app.Urls.First();

    public static async Task<ApiSite> Open(
        TestDatabases databases,
        Store store,
        string? folder = null,
        ApiLimits? limits = null
    )
    {
        var database = await OfficeDatabases.New(databases, store);
        var stored = new StoredEdition(database.Database, ServerTime.Provider);
        folder ??= Example.Edition;
        var read = new EditionBuild(folder);
        read.ReadFigures();
        await stored.Store(folder, read, TestContext.Current.CancellationToken);
        var build = (await stored.Open(read.Read.Folder!.Facts.Code, TestContext.Current.CancellationToken))!;
        await stored.Publish(build, TestContext.Current.CancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddApi(limits ?? ApiLimits.Usual);
        var app = builder.Build();
        app.MapPublication(build.Site([], null, served: true), build.Contributors);
        var served = ServedEdition.Of(database.Database, build, null, default);
        app.MapApi(() => served);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(database, app, build);
    }

    /// <summary>Asks, in English unless said otherwise, and gives the answer with its text.</summary>
    public async Task<(HttpResponseMessage Answer, string Text)> Ask(
        string path,
        string? accept = null,
        string language = "en",
        HttpMethod? method = null
    )
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<JsonNode> Json(string path)
    {
        var (answer, text) = await Ask(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>The problem that comes back, which must be one.</summary>
    public async Task<(int Status, JsonNode Problem)> Problem(
        string path,
        string language = "en",
        HttpMethod? method = null
    )
    {
        var (answer, text) = await Ask(path, language: language, method: method);
        Assert.Equal(
            MediaTypeHeaderValue.Parse("application/problem+json; charset=utf-8"),
            answer.Content.Headers.ContentType
        );
        return ((int)answer.StatusCode, JsonNode.Parse(text)!);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
