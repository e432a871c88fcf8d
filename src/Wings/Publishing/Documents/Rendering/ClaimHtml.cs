using System.Globalization;
using System.Net;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>
/// A claim in the text: a link that is its own address, until the page says where what was computed stands. Where it does not hold, the verdict is told to those who cannot see
/// the mark. What is printed beside a claim that was let through is the page's to say.
/// </summary>
internal static class ClaimHtml
{
    public static void Write(HtmlRenderer html, LinkInline link, DocumentClaim claim, Language language)
    {
        var verdict = claim.Judged.Verdict;
        var number = claim.Number.ToString(CultureInfo.InvariantCulture);
        html.Write(
            $"<a class=\"claim claim-{verdict.ToString().ToLowerInvariant()}\" id=\"claim-{number}\" href=\"#claim-{number}\">"
        );
        html.WriteChildren(link);
        // What was let through has its verdict printed beside it, for everybody.
        if (verdict != Verdict.Holds && claim.Blocks)
            html.Write(
                $"<span class=\"visually-hidden\"> ({WebUtility.HtmlEncode(VerdictNames.Of(verdict).In(language).ToLowerInvariant())})</span>"
            );
        html.Write("</a>");
    }
}
