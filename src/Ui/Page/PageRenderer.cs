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
    readonly ServiceProvider services;
    readonly HtmlRenderer renderer;

    public PageRenderer()
    {
        services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        renderer = new(services, NullLoggerFactory.Instance);
    }

    /// <summary>The page's whole HTML document. May be called from any thread; pages are drawn one at a time.</summary>
    public async Task<byte[]> Draw(SitePage page)
    {
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(
                page.Component,
                ParameterView.FromDictionary(new Dictionary<string, object?>(page.Parameters, StringComparer.Ordinal))
            );
            return root.ToHtmlString();
        });
        return Encoding.UTF8.GetBytes(html + "\n");
    }

    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }
}
