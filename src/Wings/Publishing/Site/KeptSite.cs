using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
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

    /// <summary>Puts a page that still holds under the seal of now, at its place too; false where it must be drawn.</summary>
    internal bool Reseal(SitePage asked, string? treeHead, string place)
    {
        if (!pages.TryGetValue(asked.Path, out var page) || asked.Besides?.SequenceEqual(page.Besides) != true)
            return false;
        if (page.TreeHead?.Length != treeHead?.Length || !IsAsLong(place, page.Html.Length))
            return false;
        if (page.TreeHead is { } was && treeHead is { } now && was != now)
            PageSeal.Replace(page.Html, was, now, place);
        pages[asked.Path] = page with { TreeHead = treeHead };
        return true;
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
            && IsAsLong(place, bytes.Length);
        written[path] = bytes;
        return stands;
    }

    static bool IsAsLong(string place, int length) =>
        new FileInfo(place) is { Exists: true } file && file.Length == length;
}
