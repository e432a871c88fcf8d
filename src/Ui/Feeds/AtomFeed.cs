using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Feeds;

/// <summary>Something that happened, as a feed reader shows it. Plain text.</summary>
/// <param name="Key">Names the event for good: equal keys are the same entry.</param>
/// <param name="Path">The page that tells more, from the publication's root, with its anchor.</param>
public sealed record FeedEntry(string Key, DateOnly On, string Title, string Text, string Path);

/// <summary>What a feed is of.</summary>
/// <param name="Key">Names the feed for good.</param>
/// <param name="Path">Where the feed itself stands, from the publication's root.</param>
/// <param name="Query">What follows that, with its question mark; empty for a file.</param>
/// <param name="About">The page of which it tells, from the publication's root, with what is asked of it.</param>
/// <param name="Since">The day on which nothing had happened yet: that of a feed without entries.</param>
public sealed record FeedHead(string Key, string Title, string Path, string Query, string About, DateOnly Since);

/// <summary>
/// A feed after RFC 4287 (Atom). Identifiers are names made of the event (RFC 9562, version 8), so that an entry stays
/// the same wherever the site stands; links are relative to the feed unless the public's address is known.
/// </summary>
public sealed class AtomFeed(PublicationSite site, FeedHead head, Language language)
{
    const string Atom = "http://www.w3.org/2005/Atom";

    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = true,
    };

    readonly PageFrame frame = site.Frame(SitePaths.Home, language, "", Section.None) with { Path = head.Path };

    /// <param name="entries">The newest first.</param>
    public byte[] Write(ImmutableArray<FeedEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            Feed(xml, entries);
        return bytes.ToArray();
    }

    void Feed(XmlWriter xml, ImmutableArray<FeedEntry> entries)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, SitePaths.Tag(language));
        Text(xml, "id", Name(head.Key));
        Text(xml, "title", head.Title);
        Text(xml, "updated", At(entries.IsEmpty ? head.Since : entries.Max(one => one.On)));
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", Publisher());
        xml.WriteEndElement();
        Text(xml, "rights", site.Figures.Edition.Licence);
        if (site.Address is { } address)
            Link(xml, "self", "application/atom+xml", new Uri(address, frame.Path).AbsoluteUri + head.Query);
        Link(xml, "alternate", "text/html", Href(head.About));
        foreach (var entry in entries)
            Entry(xml, entry);
        xml.WriteEndElement();
    }

    void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", Name(entry.Key));
        Text(xml, "title", entry.Title);
        Text(xml, "updated", At(entry.On));
        Link(xml, "alternate", "text/html", Href(entry.Path));
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

    string Href(string path)
    {
        var parts = path.Split('?', 2);
        var place = frame.To(parts[0]) + (parts.Length == 2 ? "?" + parts[1] : "");
        return site.Address is { } address ? new Uri(new Uri(address, frame.Path), place).AbsoluteUri : place;
    }

    string Publisher()
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
