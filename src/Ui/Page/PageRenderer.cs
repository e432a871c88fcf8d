using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Rekenschap.Ui.Page;

/// <summary>Draws pages to bytes: UTF-8, line ends as written, nothing that varies between machines or runs.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>The page's whole HTML document. May be called from any thread.</summary>
    public async Task<byte[]> Draw(SitePage page)
    {
        // A renderer keeps all that it ever drew, so each page has its own.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = page.View() });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(page.Component, view)).ToHtmlString()
        );
        return Encoding.UTF8.GetBytes(html + "\n");
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
