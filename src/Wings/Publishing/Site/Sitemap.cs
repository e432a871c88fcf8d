using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Site;

/// <summary>A page in a site map, with the day on which it was last changed.</summary>
readonly record struct MappedPage(string Path, DateOnly Changed);

/// <summary>Site maps after the protocol of sitemaps.org: at most 50,000 addresses in each, with a map of the maps where there are more.</summary>
static class Sitemap
{
    public const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const int Most = 50_000;

    static readonly XmlWriterSettings Written = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The first is the one to name to others.</summary>
    public static ImmutableArray<SiteFile> Of(Uri address, ImmutableArray<MappedPage> pages)
    {
        if (pages.Length <= Most)
            return [Map("sitemap.xml", address, pages)];
        var maps = pages
            .Chunk(Most)
            .Select(
                (chunk, index) =>
                    Map($"sitemap-{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml", address, chunk)
            )
            .ToList();
        var changed = pages.Max(page => page.Changed);
        return [Index("sitemap.xml", address, maps.Select(map => new MappedPage(map.Path, changed))), .. maps];
    }

    static SiteFile Map(string path, Uri address, IEnumerable<MappedPage> pages) =>
        Write(
            path,
            "urlset",
            xml =>
            {
                foreach (var page in pages)
                    Entry(xml, "url", address, page);
            }
        );

    public static SiteFile Index(string path, Uri address, IEnumerable<MappedPage> maps) =>
        Write(
            path,
            "sitemapindex",
            xml =>
            {
                foreach (var map in maps)
                    Entry(xml, "sitemap", address, map);
            }
        );

    public static SiteFile Write(string path, string root, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Written))
        {
            xml.WriteStartElement(root, Space);
            write(xml);
            xml.WriteEndElement();
        }
        return new(path, bytes.ToArray());
    }

    /// <summary>Where it is and when it was last changed; more may be said within its element.</summary>
    public static void Entry(XmlWriter xml, string kind, Uri address, MappedPage page, Action? more = null)
    {
        xml.WriteStartElement(kind, Space);
        xml.WriteElementString("loc", Space, PermanentAddress.Of(address, page.Path).AbsoluteUri);
        xml.WriteElementString("lastmod", Space, Days.Machine(page.Changed));
        more?.Invoke();
        xml.WriteEndElement();
    }
}
