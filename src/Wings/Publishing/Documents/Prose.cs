using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents;

/// <summary>
/// Fits a document's safe HTML into its page: the page's title is the only h1, headings get anchors, wide tables scroll
/// in a region of their own, a claim leads to its page, and one that deviates says so in the text itself.
/// </summary>
/// <param name="claim">From a claim's number to the link to its page.</param>
sealed partial class Prose(
    string title,
    Language language,
    IReadOnlyDictionary<int, string> notes,
    Func<int, string> claim
)
{
    readonly List<Heading> contents = [];
    int headings;
    int tables;
    int shift;

    public ImmutableArray<Heading> Contents => [.. contents];

    public ImmutableArray<string> Fit(IReadOnlyList<string> pieces)
    {
        var cleaned = pieces.Select(WithoutTitle).ToList();
        shift = cleaned.Exists(piece => piece.Contains("<h1", StringComparison.Ordinal)) ? 1 : 0;
        return [.. cleaned.Select(One)];
    }

    /// <summary>A first heading that repeats the title would be read twice.</summary>
    string WithoutTitle(string html, int piece) =>
        piece > 0
            ? html
            : FirstHeading()
                .Replace(
                    html,
                    heading =>
                        string.Equals(Plain(heading.Groups[1].Value), title, StringComparison.OrdinalIgnoreCase)
                            ? ""
                            : heading.Value
                );

    string One(string html)
    {
        var withHeadings = AnyHeading().Replace(html, Heading);
        var withTables = Table()
            .Replace(withHeadings, _ => TableStart())
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return Caption(withTables);
    }

    /// <summary>Words with claims and nothing else to fit, such as the caption of a chart.</summary>
    public string Caption(string html) => Claim().Replace(html, Linked);

    string Heading(Match match)
    {
        var level = Math.Min(6, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + shift);
        var id = string.Create(CultureInfo.InvariantCulture, $"section-{++headings}");
        var words = match.Groups[3].Value;
        if (level == 2)
            contents.Add(new(id, Plain(words)));
        return string.Create(CultureInfo.InvariantCulture, $"<h{level} id=\"{id}\">{words}</h{level}>");
    }

    string TableStart()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{DocumentTexts.TableInText.In(language)} {++tables}");
        return $"<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\"><table>";
    }

    string Linked(Match match)
    {
        var number = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        var link = $"{match.Groups[1].Value}href=\"{WebUtility.HtmlEncode(claim(number))}\"{match.Groups[3].Value}";
        return notes.TryGetValue(number, out var note)
            ? $"{link} <small class=\"claim-note\">({WebUtility.HtmlEncode(note)})</small>"
            : link;
    }

    static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex(@"\A\s*<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex FirstHeading();

    [GeneratedRegex(@"<h([1-6])([^>]*)>(.*?)</h\1>", RegexOptions.Singleline)]
    private static partial Regex AnyHeading();

    [GeneratedRegex("<table[^>]*>")]
    private static partial Regex Table();

    [GeneratedRegex("(<a [^>]*id=\"claim-([0-9]+)\" )href=\"#claim-[0-9]+\"(>.*?</a>)", RegexOptions.Singleline)]
    private static partial Regex Claim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
