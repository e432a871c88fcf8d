using System.Collections.Concurrent;
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
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Pages are large; what one was written in serves the next.</summary>
    readonly ConcurrentBag<MemoryStream> paper = [];

    /// <summary>The page's whole HTML document. May be called from any thread.</summary>
    public async Task<byte[]> Draw(SitePage page)
    {
        // A renderer keeps all that it ever drew, so each page has its own.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var (component, view) = page.Asked is null
            ? (page.Component, With("View", page.View()))
            : (typeof(AskedPage), With(nameof(AskedPage.Page), page));
        if (!paper.TryTake(out var sheet))
            sheet = new();
        await using (var writer = new StreamWriter(sheet, Utf8, bufferSize: 16_384, leaveOpen: true) { NewLine = "\n" })
        {
            await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync(component, view)).WriteHtmlTo(writer)
            );
            writer.WriteLine();
        }
        var html = sheet.ToArray();
        sheet.SetLength(0);
        paper.Add(sheet);
        return html;
    }

    static ParameterView With(string name, object value) =>
        ParameterView.FromDictionary(new Dictionary<string, object?> { [name] = value });

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
