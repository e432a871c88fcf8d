using System.Text;
using System.Text.Encodings.Web;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Errata;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Keeping;

/// <summary>
/// Says on a page of a kept publication what it is, and leads to the page as it is now, the errata and the other
/// publications. Done when the page is sent: what is kept stays as it was published.
/// </summary>
public static class MarkPage
{
    /// <param name="page">UTF-8 HTML.</param>
    /// <param name="path">From the publication's root, which stands in a folder of the edition.</param>
    public static byte[] Of(ReadOnlySpan<byte> page, string path, Bilingual says)
    {
        var text = Encoding.UTF8.GetString(page);
        var language = text.Contains("<html lang=\"en\"", StringComparison.Ordinal) ? Language.En : Language.Nl;
        text = Before(text, "</head>", "<meta name=\"robots\" content=\"noindex\">");
        return Encoding.UTF8.GetBytes(Before(text, "</header>", Band(path, says.In(language), language)));
    }

    static string Before(string text, string tag, string insert)
    {
        var at = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text.Insert(at, insert);
    }

    static string Band(string path, string says, Language language)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/') + 1));
        // Pages of another language stand in its folder; documents have one address whatever the language.
        var folder = path.Split('/') is [("nl" or "en") and var tag, _, ..] ? tag + "/" : "";
        string[] links =
        [
            Link(up + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), KeptTexts.Now),
            Link(up + folder + SitePaths.Errata, ErrataTexts.All),
            Link(up + folder + SitePaths.Publications, KeptTexts.Title),
        ];
        return $"<div class=\"invented newer\"><p class=\"band\"><strong>{Html(says)}</strong> {string.Join(" · ", links)}</p></div>";

        string Link(string to, Bilingual words) => $"<a href=\"{Html(to)}\">{Html(words.In(language))}</a>";
    }

    static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
