using System.Globalization;
using System.Net;
using System.Text;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Papers;

/// <summary>A sample as one plain page that needs nothing beside it.</summary>
static class SampleHtml
{
    public static string Write(AuditSample sample, Language language)
    {
        var tag = language == Language.Nl ? "nl" : "en";
        var text = new StringBuilder($"<!doctype html>\n<html lang=\"{tag}\">\n<meta charset=\"utf-8\">\n");
        var title = Safe(SampleTexts.Of(sample).In(language));
        text.Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<h1>{title}</h1>\n<dl>\n");
        foreach (var (name, value) in Facts(sample, language))
            text.Append(CultureInfo.InvariantCulture, $"<dt>{Safe(name.In(language))}</dt><dd>{Safe(value)}</dd>\n");
        text.Append("</dl>\n<table>\n<thead>");
        Line(text, "th", [.. Headings.Select(one => one.In(language))]);
        text.Append("</thead>\n<tbody>\n");
        foreach (var one in sample.Items)
            Line(text, "td", Cells(one, language));
        return text.Append("</tbody>\n</table>\n</html>\n").ToString();
    }

    static readonly Bilingual[] Headings =
    [
        SampleTexts.Item,
        SampleTexts.Value,
        SampleTexts.Where,
        SampleTexts.Ledger,
        SampleTexts.Hits,
        SampleTexts.Found,
        SampleTexts.Note,
    ];

    static string[] Cells(SampleItem one, Language language) =>
        [
            one.Key,
            one.IsSecret ? SampleTexts.Withheld.In(language)
            : one.Value is { } value ? Notation.Plain(value)
            : "",
            $"{one.File} {one.Place}",
            one.Position?.ToString(CultureInfo.InvariantCulture) ?? "",
            one.Hits.ToString(CultureInfo.InvariantCulture),
            SampleTexts.Of(one.Finding).In(language),
            one.Note,
        ];

    static IEnumerable<(Bilingual, string)> Facts(AuditSample sample, Language language) =>
        [
            (SampleTexts.Drawn, sample.DrawnAt.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)),
            (SampleTexts.Method, SampleTexts.Of(sample.Method).In(language)),
            (SampleTexts.Size, sample.Size.ToString(CultureInfo.InvariantCulture)),
            (SampleTexts.Seed, sample.Seed),
            (SampleTexts.Digest, sample.Digest),
            (SampleTexts.Conclusion, sample.Conclusion ?? ""),
        ];

    static void Line(StringBuilder text, string tag, string[] cells) =>
        text.Append("<tr>").AppendJoin("", cells.Select(cell => $"<{tag}>{Safe(cell)}</{tag}>")).Append("</tr>\n");

    static string Safe(string text) => WebUtility.HtmlEncode(text);
}
