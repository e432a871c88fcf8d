using System.IO.Compression;
using Rekenschap.Browser.Tests;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Demonstration;
using Contents = Rekenschap.Host.Site.Contents;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>A server makes a document to send when it is first asked for, and keeps it.</summary>
public sealed class ServedTests
{
    static Shelf Open(params SiteFile[] later)
    {
        var site = SampleSite.Publication();
        var contents = new Contents(site with { Files = site.Files.AddRange(later) }, [.. SampleSite.Wings()]);
        return new(Task.FromResult(contents), DrawnPages.None);
    }

    [Fact]
    public async Task A_document_is_made_once_and_only_when_it_is_asked_for()
    {
        var made = 0;
        await using var shelf = Open(
            new SiteFile("documents/x.pdf", default)
            {
                Later = () =>
                {
                    made++;
                    return Task.FromResult<ReadOnlyMemory<byte>>("pdf"u8.ToArray());
                },
            }
        );
        await foreach (var _ in shelf.DrawAll(TestContext.Current.CancellationToken)) { }
        Assert.Equal(0, made);
        for (var i = 0; i < 2; i++)
        {
            var found = (await shelf.Find("documents/x.pdf"))!;
            Assert.Equal("application/pdf", found.Type);
            Assert.Equal("pdf"u8.ToArray(), found.Bytes.ToArray());
        }
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task A_document_that_could_not_be_made_is_tried_again()
    {
        var asked = 0;
        await using var shelf = Open(
            new SiteFile("documents/x.pdf", default)
            {
                Later = () =>
                    asked++ == 0
                        ? Task.FromException<ReadOnlyMemory<byte>>(new IOException("weg"))
                        : Task.FromResult<ReadOnlyMemory<byte>>("pdf"u8.ToArray()),
            }
        );
        await Assert.ThrowsAsync<IOException>(async () => await shelf.Find("documents/x.pdf"));
        Assert.NotNull(await shelf.Find("documents/x.pdf"));
    }

    [Fact]
    public async Task Every_document_of_the_demonstration_can_be_taken_along_from_a_server()
    {
        var build = new EditionBuild(Example.Edition);
        build.ReadFigures();
        build.JudgeDocuments();
        var site = build.Site([], null, served: true);
        await using var documents = new SentDocuments(null);
        var files = documents
            .Later(() => site, build.Publication.Documents, [SentFormat.Odt, SentFormat.Docx])
            .ToList();
        Assert.Equal(build.Publication.Documents.Length * 2, files.Count);
        foreach (var file in files)
        {
            using var zip = new ZipArchive(new MemoryStream((await file.Later!()).ToArray()));
            Assert.NotEmpty(zip.Entries);
        }
    }
}
