using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Rekenschap.Bench;

/// <summary>
/// The yardstick for pages, in a process of its own: the framework with nothing of ours. <c>/cached</c> is an output-cached
/// answer, <c>/component</c> a Razor component drawn at each request, <c>/row/1</c> a row read by its key where a database was
/// given, <c>/</c> says that it is up.
/// </summary>
internal static class BareServer
{
    public static async Task<int> Run(string[] args)
    {
        var (url, size) = (args[0], int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorComponents();
        builder.Services.AddOutputCache();
        builder.WebHost.UseUrls(url);
        await using var app = builder.Build();
        app.UseOutputCache();
        var text = new string('x', size);
        app.MapGet("/", () => "up");
        app.MapGet("/cached", () => Results.Text(text, "text/html")).CacheOutput();
        app.MapGet("/component", () => new RazorComponentResult<BarePage>(new { Size = size }));
        if (args is [_, _, var store, var connection])
            BareRow.Map(app, store, connection, text);
        await app.RunAsync();
        return 0;
    }
}

/// <summary>A table of numbers of about the asked size, drawn element by element as a page of ours is.</summary>
public sealed class BarePage : ComponentBase
{
    const int RowSize = 60;

    [Parameter]
    public int Size { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "table");
        for (var row = 0; row < Size / RowSize; row++)
        {
            builder.OpenElement(1, "tr");
            builder.OpenElement(2, "th");
            builder.AddContent(3, row);
            builder.CloseElement();
            builder.OpenElement(4, "td");
            builder.AddAttribute(5, "class", "number");
            builder.AddContent(6, row * 1000);
            builder.CloseElement();
            builder.CloseElement();
        }
        builder.CloseElement();
    }
}
