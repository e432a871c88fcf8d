using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>Headings as the author ranked them, each with an address; the page fits them below its own.</summary>
internal sealed class HeadingHtml(IReadOnlyDictionary<HeadingBlock, DocumentHeading> headings)
    : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var heading = headings[block];
        renderer.EnsureLine();
        renderer.Write($"<h{heading.Level} id=\"{heading.Id}\">");
        renderer.WriteLeafInline(block);
        renderer.Write($"</h{heading.Level}>");
        renderer.EnsureLine();
    }
}

/// <summary>Tables with scoped headings, and alignment by class: the pages forbid styles of their own.</summary>
internal sealed class TableHtml : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table>");
        Part(renderer, table, "thead", header: true);
        Part(renderer, table, "tbody", header: false);
        renderer.WriteLine("</table>");
    }

    static void Part(HtmlRenderer renderer, Table table, string name, bool header)
    {
        var rows = table.OfType<TableRow>().Where(row => row.IsHeader == header).ToList();
        if (rows.Count == 0)
            return;
        renderer.WriteLine($"<{name}>");
        foreach (var row in rows)
            Row(renderer, table, row);
        renderer.WriteLine($"</{name}>");
    }

    static void Row(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        var column = 0;
        foreach (var cell in row.OfType<TableCell>())
        {
            Cell(renderer, cell, row.IsHeader, Alignment(table, column));
            column += Math.Max(1, cell.ColumnSpan);
        }
        renderer.WriteLine("</tr>");
    }

    static void Cell(HtmlRenderer renderer, TableCell cell, bool header, TableColumnAlign? align)
    {
        var name = header ? "th" : "td";
        renderer.Write($"<{name}{(header ? " scope=\"col\"" : "")}{Class(align)}>");
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = before;
        renderer.WriteLine($"</{name}>");
    }

    static TableColumnAlign? Alignment(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    static string Class(TableColumnAlign? align) =>
        align switch
        {
            TableColumnAlign.Right => " class=\"align-right\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            _ => "",
        };
}

internal sealed class FootnotesHtml(Language language) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.WriteLine(
            $"<section class=\"footnotes\" aria-label=\"{new Bilingual("Voetnoten", "Footnotes").In(language)}\">"
        );
        renderer.WriteLine("<ol>");
        foreach (var note in group.OfType<Footnote>())
        {
            renderer.Write($"<li id=\"footnote-{note.Order}\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>");
        renderer.WriteLine("</section>");
    }
}

/// <summary>Raw HTML is a problem of the document; whoever looks at it nevertheless sees its text.</summary>
internal sealed class RawBlockHtml : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<p>");
        renderer.WriteLeafRawLines(block, true, true);
        renderer.WriteLine("</p>");
    }
}
