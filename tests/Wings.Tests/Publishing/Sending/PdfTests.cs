using System.Text.RegularExpressions;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Pdf;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>The PDF as programs see it that we did not write: poppler and qpdf.</summary>
public sealed class PdfTests : IAsyncDisposable
{
    readonly Typesetter typesetter = new(Programs.Setter());

    public ValueTask DisposeAsync() => typesetter.DisposeAsync();

    async Task<string> Made(Manuscript manuscript) =>
        await Programs.Written(
            (await typesetter.Set(manuscript, TestContext.Current.CancellationToken)).Bytes,
            "made.pdf"
        );

    static async Task<string> Text(string pdf) =>
        Regex.Replace(await Programs.Look("pdftotext", "-layout", pdf, "-"), @"\s+", " ");

    [Fact]
    public async Task A_report_is_tagged_and_says_what_it_is()
    {
        var pdf = await Made(OnPaper.Of(OnPaper.Everything));
        var facts = await Programs.Look("pdfinfo", pdf);
        Assert.Matches("Title: +Proef", facts);
        Assert.Matches("Author: +FIN", facts);
        Assert.Matches("CreationDate: +Wed May 15", facts);
        Assert.Matches("Tagged: +yes", facts);
        Assert.Matches("Page size: .*A4", facts);
        Assert.Contains("pdfuaid:part", await Programs.Look("pdfinfo", "-meta", pdf), StringComparison.Ordinal);
        await Programs.Look("qpdf", "--check", pdf);
    }

    [Fact]
    public async Task Its_structure_has_headings_lists_notes_and_tables_with_headings()
    {
        var tree = await Programs.Look("pdfinfo", "-struct-text", await Made(OnPaper.Of(OnPaper.Everything)));
        Assert.Matches("H1 \"Proef\"", tree);
        Assert.Matches("H2 \"Inleiding\"", tree);
        Assert.Matches("H3 \"Diep\"", tree);
        foreach (
            var kind in new[]
            {
                "L (block)",
                "LI (block)",
                "Note",
                "BlockQuote",
                "Caption",
                "Figure",
                "THead",
                "Link",
                "Code",
            }
        )
            Assert.Contains(kind, tree, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(tree, "Table \\(block\\)"), Regex.Count(tree, "THead"));
        Assert.Contains("Scope /Column", tree, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_picture_has_words_instead_and_its_language_is_named()
    {
        var json = await Programs.Look("qpdf", "--json", await Made(OnPaper.Of(OnPaper.Everything)));
        Assert.Matches("\"/Alt\": \"(u:)?[^\"]*900", json);
        Assert.Matches("\"/Lang\": \"(u:)?nl", json);
        Assert.Contains("/Outlines", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_leads_to_its_computation()
    {
        var pdf = await Made(OnPaper.Of(OnPaper.Everything, address: "https://example.org/jbr/"));
        Assert.Contains(
            "https://example.org/jbr/documents/proef/claim-1.html",
            await Programs.Look("qpdf", "--json", pdf),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_same_manuscript_gives_the_same_bytes_from_another_process_too()
    {
        await using var other = new Typesetter(Programs.Setter());
        var first = await typesetter.Set(OnPaper.Of(OnPaper.Everything), TestContext.Current.CancellationToken);
        await typesetter.Set(OnPaper.Of("iets anders"), TestContext.Current.CancellationToken);
        var again = await typesetter.Set(OnPaper.Of(OnPaper.Everything), TestContext.Current.CancellationToken);
        var elsewhere = await other.Set(OnPaper.Of(OnPaper.Everything), TestContext.Current.CancellationToken);
        Assert.Equal(first.Bytes, again.Bytes);
        Assert.Equal(first.Bytes, elsewhere.Bytes);
    }

    [Fact]
    public async Task A_letter_has_sender_addressee_and_subject_on_top_and_a_head_on_its_second_page()
    {
        var body = string.Join(
            "\n\n",
            Enumerable.Repeat("Een alinea die lang genoeg is om met anderen een blad te vullen.", 60)
        );
        var text = await Text(await Made(OnPaper.Of(body, "kind: letter\nto: Tweede Kamer\nreference: 31 490")));
        Assert.StartsWith(
            " FIN Tweede Kamer Datum: 15 mei 2024 Ons kenmerk: 31 490 Betreft: Proef",
            " " + text.TrimStart(),
            StringComparison.Ordinal
        );
        Assert.Contains("Pagina 1 van 2", text, StringComparison.Ordinal);
        Assert.Contains("Brief aan Tweede Kamer, 15 mei 2024, 31 490", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#let x = 1 #eval(\"panic()\") #include \"/etc/passwd\"")]
    [InlineData("$ sum_(i=1) $ `raw` @label <label> // weg /* weg */ = geen kop")]
    [InlineData("\"dubbel\" 'enkel' \\back \\u{41} ~ -- ... [haak] {accolade}")]
    [InlineData("שלום עולם en مرحبا")]
    public async Task What_an_author_writes_is_text_and_never_markup(string words)
    {
        var escaped = Regex.Replace(words, @"([\\`*_{}\[\]()#+\-.!<>|$@""'~/])", @"\$1");
        var manuscript = OnPaper.Of(escaped);
        Assert.Equal(words, Flat.Plain(OnPaper.Inlines(manuscript.Body)));
        var pdf = await Made(
            manuscript with
            {
                Running = words,
                Author = words,
                Kind = words,
                Facts = [(words, words)],
            }
        );
        var shown = await Text(pdf);
        // Hebrew and Arabic come out in the order of sight, each letter all the same.
        Assert.Equal(Letters(words), Letters(shown).Where(Letters(words).Contains).Distinct().Order());
    }

    static List<char> Letters(string text) =>
        text.Where(letter => !char.IsWhiteSpace(letter)).Distinct().Order().ToList();

    [Fact]
    public async Task A_letter_that_no_font_has_becomes_a_square_and_is_named()
    {
        var made = await typesetter.Set(
            OnPaper.Of("Een \u6F22\u5B57 en een \U0001F600"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(["\u6F22", "\u5B57"], made.Replaced);
        Assert.Contains(
            "Een □□ en een",
            await Text(await Programs.Written(made.Bytes, "x.pdf")),
            StringComparison.Ordinal
        );
    }
}
