using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>
/// What a publication shows, ready to send. A page is drawn when it is first asked for and kept from then on; those that
/// an earlier run drew are there before the figures are read.
/// </summary>
/// <remarks>Answers to questions are kept too, but only so many: there is no end to what may be asked.</remarks>
sealed class Shelf(Task<Contents> opening, DrawnPages earlier) : IAsyncDisposable
{
    const int MostAnswers = 256;

    readonly PageRenderer renderer = new();
    volatile Task<Contents> opening = opening;
    readonly ConcurrentDictionary<string, Lazy<Task<Shelved>>> drawn = new(
        earlier.All.Select(one => KeyValuePair.Create(one.Key, new Lazy<Task<Shelved>>(Task.FromResult(one.Value)))),
        StringComparer.Ordinal
    );
    readonly Answers answers = new(MostAnswers);

    /// <summary>What there is to show; waits until the figures are read.</summary>
    public Task<Contents> Contents => opening;

    /// <summary>What stands at a path, where a folder stands for its index; null where nothing does.</summary>
    public async ValueTask<Shelved?> Find(string path)
    {
        foreach (var place in Places(path))
            if (drawn.TryGetValue(place, out var early) && early.Value.IsCompletedSuccessfully)
                return await early.Value;
        var contents = await opening;
        foreach (var place in Places(path))
            if (Draw(contents, place) is { } draw)
                return await Newest(place, contents, draw) ?? await Find(path);
        return null;
    }

    Func<Task<Shelved>>? Draw(Contents contents, string place) =>
        contents.Page(place) is { } page ? () => Draw(page)
        : contents.File(place) is { } file ? () => Take(place, file)
        : null;

    /// <summary>Null where other contents came while it was drawn.</summary>
    async Task<Shelved?> Newest(string place, Contents contents, Func<Task<Shelved>> draw)
    {
        var shelved = await Kept(place, draw);
        if (ReferenceEquals(contents, await opening))
            return shelved;
        drawn.TryRemove(place, out _);
        return null;
    }

    /// <summary>Shows other contents from now on, of which all but these paths are as they were.</summary>
    public void Renew(Contents contents, IEnumerable<string> changed)
    {
        opening = Task.FromResult(contents);
        foreach (var path in changed)
            drawn.TryRemove(path, out _);
    }

    /// <summary>The page that answers a question, and whether the question was good; null where nothing can be asked at the path.</summary>
    public async ValueTask<(Shelved Shelved, bool Good)?> Answer(string path, Asked asked)
    {
        if (asked.Pairs.IsEmpty || (await opening).Question(Places(path)) is not { } question)
            return null;
        var name = question.Path + "?" + string.Join('&', asked.Pairs.Select(pair => $"{pair.Key}={pair.Value}"));
        return await answers.Get(
            name,
            async () =>
            {
                var answer = question.Ask(asked);
                var shelved = answer.File is { } file ? Shelved.Of(file.Path, file.Bytes) : await Draw(answer.Page);
                return (shelved, answer.Good);
            }
        );
    }

    /// <summary>Draws all that was not asked for yet, for <see cref="DrawnPages"/>.</summary>
    public async IAsyncEnumerable<KeyValuePair<string, Shelved>> DrawAll(
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        var contents = await opening;
        foreach (var path in contents.Paths)
        {
            stop.ThrowIfCancellationRequested();
            // Documents to send are made for who asks for them: few do, and they cost the most.
            if (contents.File(path) is { Later: not null })
                continue;
            if (await Find(path) is { } shelved)
                yield return new(path, shelved);
        }
    }

    /// <summary>A page that is kept under a name of its own.</summary>
    public Task<Shelved> Kept(string name, SitePage page) => Kept(name, () => Draw(page));

    Task<Shelved> Kept(string name, Func<Task<Shelved>> draw)
    {
        var kept = drawn.GetOrAdd(name, _ => new(draw)).Value;
        // What failed is drawn afresh for the next reader: the failure may have been a passing one.
        if (kept.IsFaulted)
            drawn.TryRemove(name, out _);
        return kept;
    }

    static async Task<Shelved> Take(string place, SiteFile file) =>
        Shelved.Of(place, file.Later is { } make ? await make() : file.Bytes);

    /// <summary>A page that is not kept.</summary>
    public async Task<Shelved> Draw(SitePage page) => Shelved.Of(SitePaths.Home, await renderer.Draw(page));

    /// <summary>Where what is asked for may stand: a folder stands for its index, and a name without its ending for the page.</summary>
    public static string[] Places(string path) =>
        path.Length == 0 || path.EndsWith('/') ? [path + SitePaths.Home] : [path, path + ".html"];

    public ValueTask DisposeAsync()
    {
        answers.Dispose();
        return renderer.DisposeAsync();
    }
}
