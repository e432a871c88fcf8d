using System.Runtime.CompilerServices;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>
/// What a publication shows, ready to send. A page is drawn when it is first asked for and kept from then on; those that
/// an earlier run drew are there before the figures are read. What is shown may be replaced while readers are answered:
/// who began before gets the one, who comes after the other, and nobody a mixture.
/// </summary>
sealed class Shelf(Task<Contents> opening, DrawnPages earlier) : IAsyncDisposable
{
    readonly PageRenderer renderer = new();
    volatile Stand stand = new(opening, earlier.All);

    /// <summary>What there is to show; waits until the figures are read.</summary>
    public Task<Contents> Contents => stand.Contents;

    /// <summary>What stands at a path, where a folder stands for its index; null where nothing does.</summary>
    public async ValueTask<Shelved?> Find(string path)
    {
        var now = stand;
        foreach (var place in Places(path))
            if (now.Early(place) is { } early)
                return early;
        var contents = await now.Contents;
        foreach (var place in Places(path))
            if (Draw(contents, place) is { } draw)
                return await now.Kept(place, draw);
        return null;
    }

    Func<Task<Shelved>>? Draw(Contents contents, string place) =>
        contents.Page(place) is { } page ? () => Draw(page)
        : contents.File(place) is { } file ? () => Take(place, file)
        : null;

    /// <summary>Shows other contents from now on, of which all but these paths are as they were.</summary>
    public void Renew(Contents contents, IEnumerable<string> changed) => stand = stand.But(contents, changed);

    /// <summary>Shows other contents from now on, all of them new.</summary>
    public void Replace(Contents contents) => stand = new(Task.FromResult(contents), []);

    /// <summary>The page that answers a question, and whether the question was good; null where nothing can be asked at the path.</summary>
    public async ValueTask<(Shelved Shelved, bool Good)?> Answer(string path, Asked asked)
    {
        var now = stand;
        if (asked.Pairs.IsEmpty || (await now.Contents).Question(Places(path)) is not { } question)
            return null;
        var name = question.Path + "?" + string.Join('&', asked.Pairs.Select(pair => $"{pair.Key}={pair.Value}"));
        return await now.Answers.Get(
            name,
            async () =>
            {
                var answer = question.Ask(asked);
                var shelved = answer.File is { } file
                    ? await Take(file.Path, file)
                    : await Draw(answer.Page with { Asked = asked });
                return (shelved, answer.Good);
            }
        );
    }

    /// <summary>Draws all that was not asked for yet, for <see cref="DrawnPages"/>.</summary>
    public async IAsyncEnumerable<KeyValuePair<string, Shelved>> DrawAll(
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        var contents = await Contents;
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
    public Task<Shelved> Kept(string name, SitePage page) => stand.Kept(name, () => Draw(page));

    static async Task<Shelved> Take(string place, SiteFile file) =>
        Shelved.Of(place, file.Later is { } make ? await make() : file.Bytes);

    /// <summary>A page that is not kept.</summary>
    public async Task<Shelved> Draw(SitePage page) => Shelved.Of(SitePaths.Home, await renderer.Draw(page));

    /// <summary>Where what is asked for may stand: a folder stands for its index, and a name without its ending for the page.</summary>
    public static string[] Places(string path) =>
        path.Length == 0 || path.EndsWith('/') ? [path + SitePaths.Home] : [path, path + ".html"];

    public ValueTask DisposeAsync()
    {
        stand.Answers.Dispose();
        return renderer.DisposeAsync();
    }
}
