using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Figures;
using Rekenschap.Host.Api;
using Rekenschap.Ui.Api;

namespace Rekenschap.Bench;

/// <summary>The API over an edition of so many cells, in a process of its own: <c>api-served ADDRESS CELLS</c>.</summary>
static class ApiServed
{
    public static async Task<int> Run(string[] args)
    {
        var figures = ApiEdition.Of(int.Parse(args[1], CultureInfo.InvariantCulture));
        var limits = ApiLimits.Usual with { AtOnce = int.MaxValue, EachSecond = int.MaxValue };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(args[0]).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddApi(limits);
        await using var app = builder.Build();
        app.MapGet("/", () => "");
        var facts = new ApiFacts(figures.Edition, "bench", null);
        app.MapApi(
            () => Task.FromResult(facts),
            [new FiguresEndpoints(() => Task.FromResult(figures), limits.Figures)]
        );
        await app.RunAsync();
        return 0;
    }
}
