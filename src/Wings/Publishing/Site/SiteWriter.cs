using System.Collections.Immutable;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site;

/// <summary>Writes a publication's pages and files to a folder: the same publication gives the same bytes.</summary>
public static class SiteWriter
{
    /// <summary>Draws and writes everything; what already stood at a path is replaced, other files are left alone.</summary>
    /// <returns>The paths written, in order.</returns>
    /// <exception cref="InvalidOperationException">Two pages or files have the same path.</exception>
    public static async Task<ImmutableArray<string>> Write(
        PublicationSite site,
        IEnumerable<IContributePages> wings,
        string directory,
        CancellationToken stop = default
    )
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Assets.All.Concat(site.Files))
            await Put(file.Path, file.Bytes, directory, written, stop);
        await using var renderer = new PageRenderer();
        var contributors = wings.ToList();
        foreach (var file in contributors.SelectMany(wing => wing.Files(site)))
            await Put(file.Path, file.Bytes, directory, written, stop);
        foreach (var page in contributors.SelectMany(wing => wing.Pages(site)))
            await Put(page.Path, await renderer.Draw(page), directory, written, stop);
        string[] paths = [.. written];
        foreach (var file in contributors.SelectMany(wing => wing.Index(site, paths)))
            await Put(file.Path, file.Bytes, directory, written, stop);
        return [.. written.Order(StringComparer.Ordinal)];
    }

    static async Task Put(
        string path,
        ReadOnlyMemory<byte> bytes,
        string directory,
        HashSet<string> written,
        CancellationToken stop
    )
    {
        if (!written.Add(path))
            throw new InvalidOperationException($"Two pages or files of the site are called '{path}'");
        var place = Path.GetFullPath(Path.Combine(directory, path));
        if (!place.StartsWith(Path.GetFullPath(directory) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"'{path}' lies outside the site's folder");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        await File.WriteAllBytesAsync(place, bytes, stop);
    }
}
