using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;

namespace Rekenschap.Browser.Tests;

/// <summary>The demonstration on a server that answers what is asked; started once for all tests, when one asks for it.</summary>
public sealed class AskedDemonstration : IAsyncDisposable
{
    readonly Lazy<Task<WebApplication>> app = new(Start);

    public async Task<string> Base() => (await app.Value).Urls.First() + "/";

    static async Task<WebApplication> Start()
    {
        var build = new EditionBuild(Path.Combine(Root(), "examples", "jbr-2023"));
        build.ReadFigures();
        build.JudgeDocuments();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(build.Site([], null, served: true), build.Contributors);
        await app.StartAsync();
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        if (app.IsValueCreated)
            await (await app.Value).DisposeAsync();
    }

    /// <summary>The repository, from wherever the tests run.</summary>
    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rekenschap.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
