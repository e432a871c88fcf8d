using System.Globalization;
using System.Net;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>
/// A claim in the text: a link to what was computed. Where it does not hold, the verdict is told to those who cannot see
/// the mark; where it was let through all the same, it is printed for everybody.
/// </summary>
internal static class ClaimHtml
{
    public static void Write(HtmlRenderer html, LinkInline link, DocumentClaim claim, Language language)
    {
        var verdict = claim.Judged.Verdict;
        var number = claim.Number.ToString(CultureInfo.InvariantCulture);
        html.Write(
            $"<a class=\"claim claim-{VerdictWords.Code(verdict)}\" id=\"claim-{number}-words\" href=\"#claim-{number}\">"
        );
        html.WriteChildren(link);
        var printed = Printed(claim, language);
        if (verdict != Verdict.Holds && printed is null)
            html.Write($"<span class=\"visually-hidden\"> ({Encode(VerdictWords.Say(verdict).In(language))})</span>");
        html.Write("</a>");
        if (printed is not null)
            html.Write($" <span class=\"claim-note\">({Encode(printed)})</span>");
    }

    /// <summary>What is printed beside words that were let through: they deviate, with the computed value, or were not verified.</summary>
    static string? Printed(DocumentClaim claim, Language language) =>
        claim switch
        {
            { Judged.Verdict: Verdict.Fails, Release: not null } => Say(claim.Judged, language)
                + Computed(claim.Judged, language),
            { Judged.Verdict: Verdict.Unverifiable, Acceptance: not null } => Say(claim.Judged, language),
            _ => null,
        };

    static string Say(JudgedClaim judged, Language language) => VerdictWords.Say(judged.Verdict).In(language);

    static string Computed(JudgedClaim judged, Language language) =>
        judged.Value is { } value
            ? $"; {new Bilingual("berekend", "computed").In(language)}: {Notation.WriteFull(Math.Round(value, 4), language)}"
            : "";

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
