using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Docx;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Odt;
using Rekenschap.Publishing.Documents.Pdf;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Foia;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>A report on real figures: a year of the reports that American agencies make of requests for information.</summary>
public sealed class FoiaPaperTests
{
    const string Text = """
        ---
        title: Requests for information
        kind: report
        language: en
        date: 2024-06-01
        ---
        ## Requests

        All agencies received {figure:received}.

        ```table
        indicator: received
        by: organisation
        title: Requests received, by agency
        ```

        ```chart
        indicator: processed
        by: organisation
        kind: bar
        title: Requests processed, by agency
        ```
        """;

    [Fact]
    public async Task A_report_with_more_than_a_hundred_agencies_becomes_a_document_in_every_form()
    {
        var year = FoiaYear.LettingPass(FoiaArchive.Years[^1]);
        var text = Text.Replace("language: en", $"language: en\nperiod: {year.Year}", StringComparison.Ordinal);
        var judged = new JudgeDocument(year.Edition, Policy.Default, LetThrough.None).Judge(
            text,
            "documents/foia.md",
            new FolderProblems()
        );
        Assert.Empty(judged.Problems);
        var site = new PublicationSite(
            year.Edition,
            [],
            [],
            System.Collections.Immutable.ImmutableDictionary<string, Kernel.Values.Bilingual>.Empty,
            null
        );
        var manuscript = WriteManuscript.Of(site, judged);
        Assert.True(manuscript.Body.OfType<TablePiece>().First().Lines.Length > 100);
        var sheets = manuscript.Body.OfType<PicturePiece>().ToList();
        Assert.True(sheets.Count > 1, "A chart of more than a hundred bars is not cut off at the foot of a page");
        await using var typesetter = new Typesetter(Programs.Setter());
        var pdf = await Programs.Written(
            (await typesetter.Set(manuscript, TestContext.Current.CancellationToken)).Bytes,
            "foia.pdf"
        );
        Assert.Contains("THead", await Programs.Look("pdfinfo", "-struct-text", pdf), StringComparison.Ordinal);
        await Programs.Look("qpdf", "--check", pdf);
        var opened = await Programs.Opened(
            await Programs.Written(OdtFile.Write(manuscript), "odt-foia.odt"),
            await Programs.Written(DocxFile.Write(manuscript), "docx-foia.docx")
        );
        foreach (var file in opened)
            Assert.Contains(
                "Figure 1. Requests processed, by agency",
                await Programs.Look("pdftotext", file, "-"),
                StringComparison.Ordinal
            );
    }
}
