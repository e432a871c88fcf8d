using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Rekenschap.Publishing.Documents.Docx;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

public sealed class DocxTests
{
    static byte[] Made(string head = "kind: report") => DocxFile.Write(OnPaper.Of(OnPaper.Everything, head));

    static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    [Theory]
    [InlineData("kind: report")]
    [InlineData("kind: letter\nto: Tweede Kamer")]
    public void The_file_is_what_the_schema_of_office_wants(string head)
    {
        using var document = Open(Made(head));
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void Every_style_list_note_and_bookmark_that_is_named_is_there()
    {
        using var document = Open(Made());
        var main = document.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Select(style => style.StyleId!.Value)
            .ToList();
        var body = main.Document.Body!;
        Assert.Empty(body.Descendants<ParagraphStyleId>().Select(one => one.Val!.Value).Except(styles));
        Assert.Empty(body.Descendants<RunStyle>().Select(one => one.Val!.Value).Except(styles));
        Assert.Empty(body.Descendants<TableStyle>().Select(one => one.Val!.Value).Except(styles));
        var lists = main.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>()
            .Select(one => one.NumberID!.Value);
        Assert.Empty(body.Descendants<NumberingId>().Select(one => one.Val!.Value).Except(lists));
        var notes = main.FootnotesPart!.Footnotes.Elements<Footnote>().Select(note => note.Id!.Value);
        Assert.Empty(body.Descendants<FootnoteReference>().Select(one => one.Id!.Value).Except(notes));
        var bookmarks = body.Descendants<BookmarkStart>().Select(one => one.Name!.Value!).ToList();
        Assert.Distinct(bookmarks);
        var anchors = body.Descendants<Hyperlink>().Select(one => one.Anchor?.Value).OfType<string>();
        Assert.Empty(anchors.Except(bookmarks));
    }

    [Fact]
    public void Headings_of_tables_are_marked_and_pictures_have_words_in_two_vectors()
    {
        using var document = Open(Made());
        var main = document.MainDocumentPart!;
        Assert.All(
            main.Document.Body!.Descendants<Table>(),
            table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>())
        );
        var picture = main
            .Document.Body!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()
            .Single();
        Assert.Contains("900", picture.Description!.Value, StringComparison.Ordinal);
        Assert.Equal(
            ["image/svg+xml", "image/x-emf"],
            main.ImageParts.Select(part => part.ContentType).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_claim_leads_to_its_computation()
    {
        using var document = Open(Made());
        Assert.Contains(
            "proef/claim-1.html",
            document.MainDocumentPart!.HyperlinkRelationships.Select(one => one.Uri.OriginalString)
        );
    }

    [Fact]
    public void The_file_says_its_title_publisher_language_and_day()
    {
        using var document = Open(Made());
        var facts = document.PackageProperties;
        Assert.Equal(("Proef", "FIN", "nl-NL"), (facts.Title, facts.Creator, facts.Language));
        Assert.Equal(new DateTime(2024, 5, 15, 0, 0, 0, DateTimeKind.Utc), facts.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void The_same_manuscript_gives_the_same_bytes() => Assert.Equal(Made(), Made());
}
