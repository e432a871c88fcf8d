using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>Links: claims to their judgement, marked words as words with their source, pages as links, the rest as text.</summary>
internal sealed class LinkHtml(IReadOnlyDictionary<LinkInline, DocumentClaim> claims, Language language)
    : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (claims.TryGetValue(link, out var claim))
            ClaimHtml.Write(renderer, link, claim, language);
        else if (!link.IsImage && Destination.Of(link.Url) is Destination.Page page)
            WritePage(renderer, link, page.Url);
        else if (!link.IsImage && Destination.Of(link.Url) is Destination.External source)
            WriteExternal(renderer, link, source);
        else if (!link.IsImage && Destination.Of(link.Url) is Destination.Judgement judgement)
            WriteJudgement(renderer, link, judgement);
        else
            renderer.WriteChildren(link);
    }

    static void WritePage(HtmlRenderer renderer, LinkInline link, string url)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    void WriteJudgement(HtmlRenderer renderer, LinkInline link, Destination.Judgement judgement)
    {
        renderer.Write("<span class=\"judgement\">");
        renderer.WriteChildren(link);
        renderer.Write("</span> <span class=\"external-source\">(");
        renderer.WriteEscape(judgement.Whose.In(language));
        renderer.Write(")</span>");
    }

    void WriteExternal(HtmlRenderer renderer, LinkInline link, Destination.External source)
    {
        renderer.Write("<span class=\"external\">");
        renderer.WriteChildren(link);
        renderer.Write("</span> <span class=\"external-source\">(");
        renderer.WriteEscape(new Bilingual("bron: ", "source: ").In(language) + source.Source);
        if (source.Date is { } date)
            renderer.WriteEscape(", " + date);
        renderer.Write(")</span>");
    }
}

/// <summary>A bare address.</summary>
internal sealed class AddressHtml : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var safe = link.IsEmail || Destination.Of(link.Url) is Destination.Page;
        if (safe)
            renderer.Write("<a href=\"").WriteEscapeUrl((link.IsEmail ? "mailto:" : "") + link.Url).Write("\">");
        renderer.WriteEscape(link.Url);
        if (safe)
            renderer.Write("</a>");
    }
}

/// <summary>A figure that the system writes itself.</summary>
internal sealed class FigureHtml(IReadOnlyDictionary<FigureInline, string> printed) : HtmlObjectRenderer<FigureInline>
{
    protected override void Write(HtmlRenderer renderer, FigureInline figure)
    {
        renderer.Write("<span class=\"figure\">");
        renderer.WriteEscape(printed.GetValueOrDefault(figure, ""));
        renderer.Write("</span>");
    }
}

/// <summary>Raw HTML is a problem of the document; whoever looks at it nevertheless sees its text.</summary>
internal sealed class RawInlineHtml : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline raw) => renderer.WriteEscape(raw.Tag);
}

/// <summary>The mark of a footnote and the way back from it, each with a name that can be read aloud.</summary>
internal sealed class FootnoteMarkHtml(Language language) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var (order, index) = (link.Footnote.Order, link.Index);
        if (link.IsBackLink)
            renderer.Write(
                $" <a class=\"footnote-back\" href=\"#footnote-mark-{index}\" aria-label=\"{Say("Terug naar de tekst", "Back to the text")}\">↩</a>"
            );
        else
            renderer.Write(
                $"<sup><a class=\"footnote-mark\" id=\"footnote-mark-{index}\" href=\"#footnote-{order}\" aria-label=\"{Say("Voetnoot", "Footnote")} {order}\">{order}</a></sup>"
            );
    }

    string Say(string nl, string en) => language == Language.Nl ? nl : en;
}
