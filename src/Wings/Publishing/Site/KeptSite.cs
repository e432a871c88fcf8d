using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site;

/// <summary>
/// The site as it was last written, so that the next writing draws only the pages that can have become others, and writes
/// only what did. Lives in memory: what it gives is what drawing anew would give, byte for byte.
/// </summary>
public sealed class KeptSite
{
    readonly Dictionary<string, Drawn> pages = new(StringComparer.Ordinal);
    readonly Dictionary<string, ReadOnlyMemory<byte>> written = new(StringComparer.Ordinal);
    ImmutableArray<ClaimUse> uses = [];

    /// <summary>Pages that were drawn and not kept, since this was made.</summary>
    public int DrawnAnew { get; private set; }

    /// <summary>Told before each writing what may be answered otherwise than at the last; null where anything may.</summary>
    public void Forget(FiguresChanged? changed, PublicationSite site)
    {
        var told = changed?.And(ToldOtherwise(uses, site.Uses));
        uses = site.Uses;
        var sizes = site.Files.Where(file => !IsAsLong(file)).Select(file => file.Path).ToList();
        foreach (var (path, page) in pages.ToList())
            if (told is null || !page.RestsOn.Outlives(told) || sizes.Exists(one => Names(one, page.RestsOn)))
                pages.Remove(path);
    }

    /// <summary>Indicators of which the claims that rest on them changed.</summary>
    static IEnumerable<string> ToldOtherwise(ImmutableArray<ClaimUse> before, ImmutableArray<ClaimUse> now)
    {
        var (old, uses) = (before.ToLookup(use => use.Indicator), now.ToLookup(use => use.Indicator));
        return before
            .Concat(now)
            .Select(use => use.Indicator)
            .Distinct()
            .Where(code => !old[code].SequenceEqual(uses[code]));
    }

    bool IsAsLong(SiteFile file) => written.TryGetValue(file.Path, out var was) && was.Length == file.Bytes.Length;

    /// <summary>A figure's page says how large its files are.</summary>
    static bool Names(string file, RestsOn on) =>
        on.Indicators.Any(code => file.StartsWith(DataNames.Start(code), StringComparison.Ordinal));

    /// <summary>A page that still holds, under the seal of now; null where it must be drawn.</summary>
    internal byte[]? Find(SitePage asked, string? treeHead)
    {
        if (!pages.TryGetValue(asked.Path, out var page) || asked.Besides?.SequenceEqual(page.Besides) != true)
            return null;
        if (page.TreeHead == treeHead)
            return page.Html;
        if (page.TreeHead is null || page.TreeHead.Length != treeHead?.Length)
            return null;
        var html = Sealed(page.Html, page.TreeHead, treeHead);
        pages[asked.Path] = page with { Html = html, TreeHead = treeHead };
        return html;
    }

    /// <summary>The seal stands at the foot of each page and its beginning in each citation, and nothing else is written as they are.</summary>
    static byte[] Sealed(byte[] html, string was, string now)
    {
        byte[] page = [.. html];
        Replace(page, was, now);
        Replace(page, Citation.VersionOf(was), Citation.VersionOf(now));
        return page;
    }

    static void Replace(byte[] page, string was, string now)
    {
        var (old, seal) = (Encoding.ASCII.GetBytes(was), Encoding.ASCII.GetBytes(now));
        for (var at = 0; page.AsSpan(at).IndexOf(old) is >= 0 and var next; at += next + seal.Length)
            seal.CopyTo(page.AsSpan(at + next));
    }

    internal void Keep(SitePage page, byte[] html, string? treeHead, RestsOn on)
    {
        DrawnAnew++;
        if (page.Besides is { } besides)
            pages[page.Path] = new(html, treeHead, on, besides);
    }

    /// <summary>Whether these bytes already stand at the place; notes them as standing there.</summary>
    internal bool Stands(string path, ReadOnlyMemory<byte> bytes, string place)
    {
        var stands =
            written.TryGetValue(path, out var was)
            && was.Span.SequenceEqual(bytes.Span)
            && new FileInfo(place) is { Exists: true } file
            && file.Length == bytes.Length;
        written[path] = bytes;
        return stands;
    }
}
