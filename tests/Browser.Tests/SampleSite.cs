using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Browser.Tests.Sample;
using Rekenschap.Figures;
using Rekenschap.Host.Site;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Site;
using Rekenschap.Ui.Page;

namespace Rekenschap.Browser.Tests;

/// <summary>The sample as a publication, and written to a folder.</summary>
static class SampleSite
{
    public static PublicationSite Publication() =>
        new(
            new SampleFigures(),
            PublicationPages.Uses(SampleDocuments.All),
            [new("data/gas_use.csv", "indicator,period,organisation,value\n"u8.ToArray()), SampleChartPages.Index],
            SampleDeliveries.Collections.ToImmutableDictionary(c => c.Code, c => c.Name),
            "9f2c1e7ab04d55d3c8a1f06b7e2d94c3018f6a5bd7c9e3421f0a8b6c5d4e3f21"
        )
        {
            Sentence = PublicationPages.Sentences(new SampleFigures(), Policy.Default),
            Address = new("https://cijfers.example/jbr/"),
        };

    public static IEnumerable<IContributePages> Wings() =>
        [
            new PublicationPages(SampleDocuments.All),
            new FigurePages(SampleDeliveries.Collections),
            new SampleChartPages(),
        ];

    /// <summary>Every page's path, from the same list that is written and served.</summary>
    public static IEnumerable<string> Routes =>
        Wings().SelectMany(wing => wing.Pages(Publication())).Select(page => page.Path);

    /// <summary>On a port of its own; whoever asked for it stops it.</summary>
    public static async Task<WebApplication> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPublication(Publication(), Wings());
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    public static Task<ImmutableArray<string>> Write(string folder) => SiteWriter.Write(Publication(), Wings(), folder);
}
