using System.Collections.Immutable;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site;

/// <summary>Writes a publication's pages and files to a folder: the same publication gives the same bytes.</summary>
public sealed class SiteWriter
{
    readonly string directory;
    readonly KeptSite? kept;
    readonly HashSet<string> written = new(StringComparer.Ordinal);
    readonly HashSet<string> folders = new(StringComparer.Ordinal);

    SiteWriter(string directory, KeptSite? kept) =>
        (this.directory, this.kept) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)), kept);

    /// <summary>Draws and writes everything; what already stood at a path is replaced, other files are left alone.</summary>
    /// <param name="kept">What the last writing to this folder left in memory, so that what still holds is not drawn again.</param>
    /// <returns>The paths written, in order.</returns>
    /// <exception cref="InvalidOperationException">Two pages or files have the same path.</exception>
    public static async Task<ImmutableArray<string>> Write(
        PublicationSite site,
        IEnumerable<IContributePages> wings,
        string directory,
        KeptSite? kept = null,
        CancellationToken stop = default
    )
    {
        var writer = new SiteWriter(directory, kept);
        await writer.Write(site, [.. wings], stop);
        return [.. writer.written.Order(StringComparer.Ordinal)];
    }

    async Task Write(PublicationSite site, ImmutableArray<IContributePages> wings, CancellationToken stop)
    {
        var asked = new AskedFigures(site.Figures);
        var noted = kept is null ? site : Noted(site, asked);
        foreach (var file in Assets.All.Concat(site.Files).Concat(wings.SelectMany(wing => wing.Files(site))))
            Put(file.Path, file.Bytes);
        await using var renderer = new PageRenderer();
        foreach (var page in wings.SelectMany(wing => wing.Pages(noted)))
        {
            stop.ThrowIfCancellationRequested();
            var place = Place(page.Path);
            if (kept?.Reseal(page, site.TreeHead, place) != true)
                Save(page.Path, place, await Draw(page));
        }
        string[] paths = [.. written];
        foreach (var file in wings.SelectMany(wing => wing.Index(site, paths)))
            Put(file.Path, file.Bytes);

        async Task<byte[]> Draw(SitePage page)
        {
            asked.Asked = new();
            var html = await renderer.Draw(page);
            kept?.Keep(page, html, site.TreeHead, asked.Asked);
            asked.Asked = new();
            return html;
        }
    }

    static PublicationSite Noted(PublicationSite site, AskedFigures asked) =>
        site with
        {
            Figures = asked,
            Sentence = code =>
            {
                asked.Note(code);
                return site.Sentence(code);
            },
        };

    void Put(string path, ReadOnlyMemory<byte> bytes) => Save(path, Place(path), bytes);

    /// <summary>Where a page or file goes, each once.</summary>
    string Place(string path)
    {
        if (!written.Add(path))
            throw new InvalidOperationException($"Two pages or files of the site are called '{path}'");
        var place = Path.GetFullPath(Path.Combine(directory, path));
        if (!place.StartsWith(directory + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"'{path}' lies outside the site's folder");
        return place;
    }

    void Save(string path, string place, ReadOnlyMemory<byte> bytes)
    {
        if (kept?.Stands(path, bytes, place) == true)
            return;
        var folder = Path.GetDirectoryName(place)!;
        if (folders.Add(folder))
            Directory.CreateDirectory(folder);
        Save(place, bytes.Span);
    }

    /// <summary>A new file is not cut to length first: file systems put what was cut on disk at once, which takes most of the time.</summary>
    static void Save(string place, ReadOnlySpan<byte> bytes)
    {
        var isNew = !File.Exists(place);
        using var file = File.OpenHandle(place, isNew ? FileMode.CreateNew : FileMode.Open, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        if (!isNew)
            RandomAccess.SetLength(file, bytes.Length);
    }
}
