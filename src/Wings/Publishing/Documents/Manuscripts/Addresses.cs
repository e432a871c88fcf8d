using System.Text;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>Where the links of a sent document lead: to the site's permanent address, or beside the document where the site has none.</summary>
/// <param name="page">The page of the document, whose folder is the document's own.</param>
/// <param name="address">The page's permanent address; null where none is known.</param>
internal sealed class Addresses(PageFrame page, Uri? address)
{
    /// <summary>What stands in an address as it is, besides letters and digits (RFC 3986).</summary>
    const string Allowed = "-._~:/?#[]@!$&'()*+,;=";

    /// <summary>Of a place in the site, from the publication's root.</summary>
    public string Of(string path) => OfLink(page.To(path));

    /// <summary>Of what stands as the address of a link on the document's page.</summary>
    public string OfLink(string written)
    {
        if (Uri.TryCreate(written, UriKind.Absolute, out var whole) && whole.Scheme != Uri.UriSchemeFile)
            return Escaped(whole.AbsoluteUri);
        var here = written.StartsWith('#') ? $"{Path.GetFileName(page.Path)}{written}" : written;
        return Escaped(
            address is null || !Uri.TryCreate(address, here, out var there) ? Beside(here) : there.AbsoluteUri
        );
    }

    /// <summary>The page stands in the document's folder: the way up to the root and down again is not needed.</summary>
    string Beside(string link)
    {
        var up = $"../{Path.GetDirectoryName(page.Path)?.Replace('\\', '/')}/";
        return link.StartsWith(up, StringComparison.Ordinal) ? link[up.Length..] : link;
    }

    /// <summary>What an address may not hold, percent-encoded: one wrong address makes Word call the whole file broken.</summary>
    static string Escaped(string address)
    {
        var whole = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
            if (char.IsAsciiLetterOrDigit(address[i]) || Allowed.Contains(address[i], StringComparison.Ordinal))
                whole.Append(address[i]);
            else if (address[i] == '%' && Uri.IsHexEncoding(address, i))
                whole.Append('%');
            else if (Rune.TryGetRuneAt(address, i, out var rune))
            {
                whole.Append(Uri.EscapeDataString(rune.ToString()));
                i += rune.Utf16SequenceLength - 1;
            }
        return whole.ToString();
    }
}
