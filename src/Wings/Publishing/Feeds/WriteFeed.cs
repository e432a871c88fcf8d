using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Feeds;

/// <summary>
/// A feed after RFC 4287 (Atom). Identifiers are names made of the event (RFC 9562, version 8), so that an entry stays
/// the same wherever the site stands; links are relative to the feed unless the public's address is known.
/// </summary>
static class WriteFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";

    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = true,
    };

    public static SiteFile Of(PublicationSite site, ImmutableArray<FeedEntry> entries, Language language)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            Write(xml, site, entries, language);
        return new(SitePaths.In(language, SitePaths.Feed, site.Figures.Edition), bytes.ToArray());
    }

    static void Write(XmlWriter xml, PublicationSite site, ImmutableArray<FeedEntry> entries, Language language)
    {
        var edition = site.Figures.Edition;
        var frame = site.Frame(SitePaths.Feed, language, "", Section.None);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, SitePaths.Tag(language));
        Text(xml, "id", Name($"{edition.Publisher}/{edition.Code}/feed/{SitePaths.Tag(language)}"));
        Text(xml, "title", $"{edition.Title.In(language)}: {FeedTexts.Title.In(language)}");
        Text(xml, "updated", At(entries.Max(one => one.On)));
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", Publisher(site, language));
        xml.WriteEndElement();
        Text(xml, "rights", edition.Licence);
        if (site.Address is { } address)
            Link(xml, "self", "application/atom+xml", new Uri(address, frame.Path).AbsoluteUri);
        Link(xml, "alternate", "text/html", Href(site, frame, SitePaths.In(language, SitePaths.Errata, edition)));
        foreach (var entry in entries)
            Write(xml, site, frame, entry, $"{edition.Publisher}/{edition.Code}/{entry.Key}/{SitePaths.Tag(language)}");
        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, PublicationSite site, PageFrame frame, FeedEntry entry, string key)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", Name(key));
        Text(xml, "title", entry.Title);
        Text(xml, "updated", At(entry.On));
        Link(xml, "alternate", "text/html", Href(site, frame, entry.Path));
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Clean(entry.Text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    static void Link(XmlWriter xml, string relation, string type, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    static string Href(PublicationSite site, PageFrame frame, string path) =>
        site.Address is { } address
            ? new Uri(new Uri(address, frame.Path), frame.To(path)).AbsoluteUri
            : frame.To(path);

    static string Publisher(PublicationSite site, Language language)
    {
        var code = site.Figures.Edition.Publisher;
        return site.Figures.Organisations.ByCode(code)?.Name.In(language) ?? code;
    }

    /// <summary>What is dated on a day begins with that day.</summary>
    static string At(DateOnly day) => Days.Machine(day) + "T00:00:00Z";

    static string Name(string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(key))[..16];
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    /// <summary>Notes come out of files of all kinds; a feed may hold no control characters.</summary>
    static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : Cleaned(text);

    static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value is (>= 0x20 and not (0xFFFE or 0xFFFF)) or '\t' or '\n' ? rune.ToString() : " ");
        return clean.ToString();
    }
}
