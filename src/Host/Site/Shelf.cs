using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>A drawn page or a file, ready to send.</summary>
/// <param name="Tag">Names the bytes; equal bytes have equal tags on every machine.</param>
sealed record Shelved(ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Brotli, string Tag, string Type);

/// <summary>All that a publication shows, by path. A page is drawn when it is first asked for and kept from then on.</summary>
/// <remarks>Answers to questions are kept too, but only so many: there is no end to what may be asked.</remarks>
sealed class Shelf(PublicationSite site, IReadOnlyCollection<IContributePages> wings) : IAsyncDisposable
{
    const int MostAnswers = 256;

    static readonly FileExtensionContentTypeProvider Types = new();

    readonly PageRenderer renderer = new();
    readonly FrozenDictionary<string, SitePage> pages = wings
        .SelectMany(wing => wing.Pages(site))
        .ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);
    readonly FrozenDictionary<string, SiteFile> files = Assets
        .All.Concat(site.Files)
        .Concat(wings.SelectMany(wing => wing.Files(site)))
        .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    readonly FrozenDictionary<string, SiteQuestion> questions = wings
        .SelectMany(wing => wing.Questions(site))
        .ToFrozenDictionary(question => question.Path, StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, Lazy<Task<Shelved>>> drawn = new(StringComparer.Ordinal);
    readonly Answers answers = new(MostAnswers);

    public IEnumerable<string> Paths => pages.Keys.Concat(files.Keys).Order(StringComparer.Ordinal);

    /// <summary>What stands at a path, where a folder stands for its index; null where nothing does.</summary>
    public Task<Shelved>? Find(string path)
    {
        var place = Place(path);
        return pages.TryGetValue(place, out var page) ? Kept(place, page)
            : files.TryGetValue(place, out var file)
                ? drawn.GetOrAdd(place, _ => new(() => Task.FromResult(Wrap(place, file.Bytes)))).Value
            : null;
    }

    /// <summary>The page that answers a question, and whether the question was good; null where nothing can be asked at the path.</summary>
    public Task<(Shelved Shelved, bool Good)>? Answer(string path, Asked asked)
    {
        if (asked.Pairs.IsEmpty || !questions.TryGetValue(Place(path), out var question))
            return null;
        var name = question.Path + "?" + string.Join('&', asked.Pairs.Select(pair => $"{pair.Key}={pair.Value}"));
        return answers.Get(
            name,
            async () =>
            {
                var answer = question.Ask(asked);
                var shelved = answer.File is { } file ? Wrap(file.Path, file.Bytes) : await Draw(answer.Page);
                return (shelved, answer.Good);
            }
        );
    }

    /// <summary>A folder stands for its index, and a name without its ending for the page.</summary>
    string Place(string path)
    {
        var place = path.Length == 0 || path.EndsWith('/') ? path + SitePaths.Home : path;
        return !pages.ContainsKey(place) && pages.ContainsKey(place + ".html") ? place + ".html" : place;
    }

    /// <summary>A page that is kept under a name of its own.</summary>
    public Task<Shelved> Kept(string name, SitePage page)
    {
        var kept = drawn.GetOrAdd(name, _ => new(async () => Wrap(SitePaths.Home, await renderer.Draw(page)))).Value;
        // A page that failed is drawn afresh for the next reader: the failure may have been a passing one.
        if (kept.IsFaulted)
            drawn.TryRemove(name, out _);
        return kept;
    }

    /// <summary>A page that is not kept.</summary>
    public async Task<Shelved> Draw(SitePage page) => Wrap(SitePaths.Home, await renderer.Draw(page));

    static Shelved Wrap(string path, ReadOnlyMemory<byte> bytes)
    {
        if (!Types.TryGetContentType(path, out var type))
            type = "application/octet-stream";
        if (type.StartsWith("text/", StringComparison.Ordinal))
            type += "; charset=utf-8";
        return new(bytes, Squeeze(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..12]), type);
    }

    static ReadOnlyMemory<byte> Squeeze(ReadOnlyMemory<byte> bytes)
    {
        using var squeezed = new MemoryStream();
        using (var brotli = new BrotliStream(squeezed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(bytes.Span);
        return squeezed.ToArray();
    }

    public ValueTask DisposeAsync()
    {
        answers.Dispose();
        return renderer.DisposeAsync();
    }
}
