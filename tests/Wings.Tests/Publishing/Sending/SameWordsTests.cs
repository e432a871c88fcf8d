using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Wings.Tests.Site;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>The page and what is sent are drawn from one tree by two hands: they must say the same.</summary>
public sealed class SameWordsTests
{
    [Theory]
    [InlineData(OnPaper.Everything)]
    [InlineData("a[^x] b[^y] c[^x]\n\n[^y]: tweede\n[^x]: eerste")]
    [InlineData("&amp; &lt;b&gt; \\* a  \nb <https://x.nl> ![plaat](x.png) [x](javascript:a)")]
    [InlineData("- a\n\n  b\n- c\n  1. d\n\n> # e\n>\n> - f")]
    public void What_is_sent_says_what_the_page_says(string body)
    {
        var judged = OnPaper.Judged(body);
        Assert.Equal(OfPage(judged), OfPaper(OnPaper.Of(body)));
    }

    [Fact]
    public void Every_document_of_the_demonstration_says_on_paper_what_its_page_says()
    {
        foreach (var (judged, manuscript) in DemonstrationSite.Manuscripts())
            Assert.Equal(OfPage(judged), OfPaper(manuscript));
    }

    /// <summary>The words of the prose, without marks of notes, hidden words and placed blocks; then those of the notes.</summary>
    static string[] OfPage(JudgedDocument judged)
    {
        var html = string.Concat(judged.Body.OfType<HtmlSegment>().Select(segment => segment.Html));
        var page = new HtmlParser().ParseDocument(html);
        foreach (var hidden in page.QuerySelectorAll(".footnote-mark, .footnote-back, .visually-hidden").ToList())
            hidden.Remove();
        foreach (var block in page.QuerySelectorAll("p, li, td, th, h1, h2, h3, h4, h5, h6, br, pre"))
            block.Insert(AdjacentPosition.BeforeEnd, " ");
        foreach (var line in page.QuerySelectorAll("br"))
            line.OuterHtml = " ";
        return Words(page.Body!.TextContent);
    }

    static string[] OfPaper(Manuscript manuscript)
    {
        var prose = manuscript.Body.TakeWhile(piece => piece is not HeadingPiece { Id: "annex-tables" or "about" });
        var own = prose.Where(piece => piece is not (PicturePiece or TablePiece { Caption.IsEmpty: false }));
        var text = string.Concat(
            own.Select(piece => Spaced([piece])).Concat(manuscript.Notes.Select(note => Flat.Plain(note) + " "))
        );
        return Words(Beside().Replace(text, ""));
    }

    static string Spaced(IEnumerable<Piece> pieces) =>
        string.Concat(
            pieces.Select(piece =>
                piece switch
                {
                    QuotePiece quote => Spaced(quote.Pieces),
                    ListPiece list => string.Concat(list.Items.Select(item => Spaced(item))),
                    TablePiece table => string.Concat(
                        table
                            .Lines.Select(line => line.Cells)
                            .Prepend([.. table.Columns.Select(column => column.Words)])
                            .SelectMany(cells => cells)
                            .Select(cell => Plain(cell) + " ")
                    ),
                    _ => Plain(OnPaper.Inlines([piece])) + " ",
                }
            )
        );

    /// <summary>A repeated mark of a note is a raised number, which the page shows as a mark too.</summary>
    static string Plain(IEnumerable<Inline> words) =>
        Flat.Plain(words.Where(word => word is not Run { Stress: Stress.Raised }));

    static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is printed beside a claim that was let through or overtaken, which the page adds later.</summary>
    static System.Text.RegularExpressions.Regex Beside() =>
        new(
            @" \((wijkt af van de cijfers|wijkt af van het register|deviates from the figures|deviates from the register|niet na te gaan|not verified|open\b|te zwak gesteld|understated|klopte bij publicatie|held when published|volgens een verzonnen regel|by a made-up row|het stuk noemt geen termijn|the paper names no deadline)[^)]*\)"
        );
}
