using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>A publication stays as it was made, at an address of its own, when another took its place.</summary>
public sealed class KeptPublicationTests(TestDatabases databases)
{
    const string First = "/editions/paper-2023/1/";
    const string Archive = "publication.zip";
    const string Head = "treehead.json";
    const string Second = "/editions/paper-2023/2/";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    async Task<PaperOffice> Office(Store store)
    {
        var office = await PaperOffice.Open(databases, store);
        await office.Publish();
        await office.PublishAgain();
        await office.Serve();
        return office;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_old_page_says_what_it_is_in_its_own_language_and_leads_to_what_took_its_place(Store store)
    {
        await using var office = await Office(store);
        var (status, text) = await office.Get(First + "en/figures/paper.html");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("This is publication 1 of ", text, StringComparison.Ordinal);
        Assert.Contains("publication 2 replaced it.", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../en/figures/paper.html\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../en/errata.html\"", text, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", text, StringComparison.Ordinal);
        Assert.Contains("Dit is publicatie 1 van ", (await office.Get(First)).Text, StringComparison.Ordinal);
        Assert.Contains("80 ton", (await office.Get(First + "documents/letter.html")).Text, StringComparison.Ordinal);
        Assert.Contains("120 ton", (await office.Get("/documents/letter.html")).Text, StringComparison.Ordinal);
        Assert.Contains(", de laatste, ", (await office.Get(Second)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_old_files_are_byte_for_byte_those_of_its_archive_and_not_for_search_engines(Store store)
    {
        await using var office = await Office(store);
        var archive = await office.Bytes(First + Archive);
        using var zip = new ZipArchive(new MemoryStream(archive));
        Assert.Contains(zip.Entries, one => one.FullName == "data/paper.ods");
        foreach (var entry in zip.Entries.Where(one => !one.FullName.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var whole = new MemoryStream();
            await using (var stream = await entry.OpenAsync(Stop))
                await stream.CopyToAsync(whole, Stop);
            Assert.Equal(whole.ToArray(), await office.Bytes(First + entry.FullName));
        }
        using var answer = await office.Ask(First + "data/paper.csv");
        Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.DoesNotContain("editions/", (await office.Get("/search.html")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_archives_of_a_server_verify_and_the_later_ledger_grew_from_the_earlier(Store store)
    {
        await using var office = await Office(store);
        var (first, second) = (await office.Bytes(First + Archive), await office.Bytes(Second + Archive));
        Assert.Empty(await Verified.Faults(first, await office.Bytes(First + Head)));
        Assert.Empty(await Verified.Faults(second, await office.Bytes(First + Head)));
        Assert.NotEmpty(await Verified.Faults(first, await office.Bytes(Second + Head)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_page_of_publications_names_all_and_is_found_from_the_errata_and_from_about(Store store)
    {
        await using var office = await Office(store);
        var (_, text) = await office.Get("/en/publications.html");
        Assert.Contains("href=\"../editions/paper-2023/1/en/index.html\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../editions/paper-2023/2/publication.zip\"", text, StringComparison.Ordinal);
        foreach (var page in new[] { "/errata.html", "/about.html" })
            Assert.Contains("href=\"publications.html\"", (await office.Get(page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await office.Get("/editions/paper-2023/publications.html")).Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_no_publication_has_is_not_found(Store store)
    {
        await using var office = await Office(store);
        foreach (
            var path in new[]
            {
                First + "never.html",
                "/editions/paper-2023/3/",
                "/editions/other/1/",
                First + "../../x",
            }
        )
            Assert.Equal(HttpStatusCode.NotFound, (await office.Get(path)).Status);
        Assert.Equal(HttpStatusCode.PermanentRedirect, (await office.Get("/editions/paper-2023/1")).Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_publication_is_kept_once_and_only_while_the_database_holds_what_was_published(Store store)
    {
        await using var office = await PaperOffice.Open(databases, store);
        await office.Publish();
        await office.PublishAgain(keep: false);
        office.Edition.Correct(3, 150);
        var read = await office.Store.Read(office.Edition.Path, Stop);
        await office.Store.Store(office.Edition.Path, read, Stop);
        var why = await office.Keeping.Run(PaperEdition.Code, [], Stop);
        Assert.Contains("publication 2 of paper-2023 were not kept", why!.En, StringComparison.Ordinal);
        await using var db = office.Database.Open();
        Assert.Equal([false, true], (await KeptLine.All(db, PaperEdition.Code, Stop)).Select(one => one.IsKept));
        Assert.Null(await LedgerBook.Verify(db, Stop));
        Assert.Equal(1, await db.Ledger.CountAsync(entry => entry.Kind == "publication.kept", Stop));
    }
}
