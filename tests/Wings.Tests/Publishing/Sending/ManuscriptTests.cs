using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Manuscripts;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

public sealed class ManuscriptTests
{
    static IEnumerable<Linked> Claims(Manuscript manuscript) =>
        OnPaper.Inlines(manuscript.Body).OfType<Linked>().Where(link => link.IsClaim);

    static string Text(IEnumerable<Piece> pieces) => Flat.Plain(OnPaper.Inlines(pieces));

    [Fact]
    public void A_claim_leads_to_its_computation_at_the_address_of_the_public() =>
        Assert.Equal(
            "https://example.org/jbr/documents/proef/claim-1.html",
            Claims(OnPaper.Of("[1.450 m3](claim:gas_use)", address: "https://example.org/jbr/")).First().Address
        );

    [Fact]
    public void Paper_carries_a_code_to_its_page_where_there_is_an_address_for_it()
    {
        const string text = "[1.450 m3](claim:gas_use)";
        var code = OnPaper.Of(text, address: "https://example.org/jbr/").Body.OfType<PicturePiece>().Single();
        Assert.Equal("https://example.org/jbr/documents/proef.html", code.Subtitle);
        Assert.True(code.Breadth < 0.3 && code.Drawing.Shapes.Length > 100);
        Assert.Empty(OnPaper.Of(text).Body.OfType<PicturePiece>());
    }

    [Fact]
    public void Without_an_address_a_claim_leads_to_what_lies_beside_the_document() =>
        Assert.Equal("proef/claim-1.html", Claims(OnPaper.Of("[1.450 m3](claim:gas_use)")).First().Address);

    [Theory]
    [InlineData("#inleiding", "https://x.nl/j/documents/proef.html#inleiding", "proef.html#inleiding")]
    [InlineData("../figures/gas_use.html", "https://x.nl/j/figures/gas_use.html", "../figures/gas_use.html")]
    [InlineData("https://a.nl/b?c=1#d", "https://a.nl/b?c=1#d", "https://a.nl/b?c=1#d")]
    [InlineData("mailto:a@b.nl", "mailto:a@b.nl", "mailto:a@b.nl")]
    [InlineData("a\"b{c", "https://x.nl/j/documents/a%22b%7Bc", "a%22b%7Bc")]
    public void An_authors_link_leads_where_it_leads_on_the_page(string written, string whole, string beside)
    {
        Assert.Equal([whole], Addresses(OnPaper.Of($"[x](<{written}>)", address: "https://x.nl/j/")));
        Assert.Equal([beside], Addresses(OnPaper.Of($"[x](<{written}>)")));

        static IEnumerable<string> Addresses(Manuscript manuscript) =>
            OnPaper.Inlines(manuscript.Body).OfType<Linked>().Where(link => !link.IsClaim).Select(link => link.Address);
    }

    [Fact]
    public void No_rank_of_heading_is_skipped()
    {
        var levels = OnPaper.Of("# Een\n\n### Drie\n\n###### Zes\n\n## Twee").Headings.Select(heading => heading.Level);
        Assert.Equal([2, 3, 4, 3], levels);
    }

    [Fact]
    public void A_heading_without_words_is_left_out() =>
        Assert.Equal(["Wel"], OnPaper.Of("#\n\n## \n\n## Wel").Headings.Select(one => Flat.Plain(one.Words)));

    [Fact]
    public void A_first_heading_that_repeats_the_title_is_not_printed_twice() =>
        Assert.Equal(["Daarna"], OnPaper.Of("# Proef\n\n## Daarna").Headings.Select(one => Flat.Plain(one.Words)));

    [Fact]
    public void A_released_claim_says_beside_it_what_was_computed()
    {
        var release = new Release("documents/proef.md", "2.000", "gas_use", "met reden", "a", "b", new(2024, 5, 1));
        var text = Text(
            OnPaper
                .Of("Er is [2.000](claim:gas_use) gas.", lets: new LetThrough([new(release, "releases.csv", 2)], []))
                .Body
        );
        Assert.Contains("Er is 2.000 (wijkt af van de cijfers: 1.451\u00A0m³) gas.", text, StringComparison.Ordinal);
        Assert.Contains("met reden", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_are_numbered_as_they_are_met_and_a_note_in_a_note_stands_in_brackets()
    {
        var manuscript = OnPaper.Of("a[^x] b[^y] c[^x]\n\n[^y]: tweede\n[^x]: eerste[^z]\n[^z]: derde");
        Assert.Equal([1, 2], OnPaper.Inlines(manuscript.Body).OfType<NoteMark>().Select(mark => mark.Number));
        Assert.Equal(["eerste (derde)", "tweede"], manuscript.Notes.Select(note => Flat.Plain(note)));
        Assert.Contains(new Run("1", Stress.Raised), OnPaper.Inlines(manuscript.Body));
    }

    [Fact]
    public void A_note_that_mentions_itself_ends()
    {
        var manuscript = OnPaper.Of("a[^x]\n\n[^x]: zie[^x] of[^y]\n[^y]: terug naar[^x]");
        Assert.Single(manuscript.Notes);
    }

    [Fact]
    public void The_numbers_of_a_picture_stand_in_a_table_that_the_picture_leads_to()
    {
        var body = OnPaper.Of(OnPaper.Everything).Body;
        var picture = Assert.Single(body.OfType<PicturePiece>());
        var link = Assert.IsType<Linked>(Assert.Single(picture.Remarks[^1]));
        var table = Assert.Single(body.OfType<TablePiece>(), table => "#" + table.Id == link.Address);
        Assert.Equal(["FIN", "OCW", "J&V"], table.Lines.Select(line => Flat.Plain(line.Cells[0])));
        Assert.Contains("900", picture.Alternative, StringComparison.Ordinal);
        Assert.True(body.IndexOf(table) > body.IndexOf(picture));
    }

    [Fact]
    public void A_picture_or_table_of_made_up_figures_says_so()
    {
        var edition = OnPaper.Edition.Measure(
            "gas_use",
            "m3",
            one => one with { Invention = Kernel.Ports.Invention.All }
        );
        var manuscript = WriteManuscript.Of(
            OnPaper.Site(edition),
            OnPaper.Judged(OnPaper.Everything, edition: edition)
        );
        var picture = Assert.Single(manuscript.Body.OfType<PicturePiece>());
        Assert.Contains(picture.Remarks, one => Flat.Plain(one) == "Deze cijfers zijn verzonnen.");
        var placed = manuscript.Body.OfType<TablePiece>().Single(one => one.Id == "placed-table-1");
        Assert.Contains(placed.Remarks, one => Flat.Plain(one) == "Deze cijfers zijn verzonnen.");
    }

    [Fact]
    public void A_made_up_edition_says_so_before_all_else_and_on_every_page()
    {
        var manuscript = OnPaper.Of("tekst");
        Assert.StartsWith("Verzonnen cijfers.", Text(manuscript.Head), StringComparison.Ordinal);
        Assert.Equal("Verzonnen cijfers", manuscript.MadeUp);
    }

    [Fact]
    public void A_letter_says_to_whom_and_under_which_reference()
    {
        var letter = OnPaper.Of("Geachte,", "kind: letter\nto: Tweede Kamer\nreference: 31 490");
        Assert.Equal(["Tweede Kamer"], letter.To);
        Assert.Equal([("Datum", "15 mei 2024"), ("Ons kenmerk", "31 490")], letter.Facts);
        Assert.Equal("Brief aan Tweede Kamer, 15 mei 2024, 31 490", letter.Running);
        Assert.False(letter.Contents);
    }

    [Fact]
    public void A_table_in_a_list_keeps_its_words()
    {
        var list = OnPaper.Of("- tekst\n\n  | a | b |\n  |---|---|\n  | c | d |").Body.OfType<ListPiece>().Single();
        Assert.Equal("teksta; bc; d", Text(Flat.InList(list.Items[0])));
    }

    [Fact]
    public void Control_characters_cannot_be_printed_and_are_replaced() =>
        Assert.Equal("a\uFFFD\uFFFD\tb\uFFFD", Letters.Legible("a\u0001\uD800\tb\uFFFF"));
}
