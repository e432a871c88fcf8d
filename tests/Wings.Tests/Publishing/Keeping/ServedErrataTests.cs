using System.Net;
using System.Text.Json.Nodes;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Errata;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>Errata as a running server tells them: of texts that were replaced, with answers that came in meanwhile.</summary>
public sealed class ServedErrataTests(TestDatabases databases)
{
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

    static async Task Answer(PaperOffice office, string text)
    {
        var act = OfficeDatabases.By("c-1", "FIN", Role.Coordinator, text);
        var day = new DateOnly(2024, 10, 1);
        Assert.Null(
            await AnswerErratum.Run(
                office.Database.Database,
                act,
                PaperEdition.Code,
                1,
                AnswerKind.NewEdition,
                day,
                Stop
            )
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Words_that_a_newer_text_replaced_are_judged_as_they_were_published(Store store)
    {
        await using var office = await Office(store);
        var erratum = Assert.Single(office.Shown!.Errata!.Value);
        Assert.Equal(("80 ton", 1, true), (erratum.Erratum.Words, erratum.Publication!.Value, erratum.Replaced));
        Assert.True(erratum.NeedsAnswer);
        var (_, text) = await office.Get("/errata.html");
        const string Words = "editions/paper-2023/1/documents/letter/claim-1.html";
        Assert.Contains($"href=\"{Words}\"", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await office.Get("/" + Words)).Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_shows_on_a_running_server_on_its_pages_in_its_feed_and_in_the_API(Store store)
    {
        await using var office = await Office(store);
        using var before = await office.Ask("/api/v1/errata/1");
        Assert.DoesNotContain("te laag", (await office.Get("/errata.html")).Text, StringComparison.Ordinal);
        await Answer(office, "te laag opgegeven");
        await office.Look();
        foreach (var path in new[] { "/errata.html", "/feed.xml", "/en/errata.html", "/api/v1/errata/1" })
            Assert.Contains("te laag opgegeven", (await office.Get(path)).Text, StringComparison.Ordinal);
        using var after = await office.Ask("/api/v1/errata/1");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        // What was published says nothing of it.
        Assert.DoesNotContain(
            "te laag",
            (await office.Get("/editions/paper-2023/2/errata.html")).Text,
            StringComparison.Ordinal
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_register_of_errata_is_in_the_API(Store store)
    {
        await using var office = await Office(store);
        var all = JsonNode.Parse((await office.Get("/api/v1/errata?state=open&document=letter")).Text)!;
        var one = Assert.Single(all["items"]!.AsArray())!;
        Assert.Equal(("80 ton", "holds", "fails"), ((string)one["words"]!, (string)one["was"]!, (string)one["is"]!));
        Assert.Equal("deliveries/paper/FIN.2.csv", (string)one["delivery"]!);
        Assert.Null(one["answer"]);
        Assert.Equal(HttpStatusCode.OK, (await office.Get((string)one["_links"]!["words"]!["href"]!)).Status);
        await Answer(office, "zo");
        await office.Look();
        Assert.Empty(JsonNode.Parse((await office.Get("/api/v1/errata?state=open")).Text)!["items"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await office.Get("/api/v1/errata/7")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await office.Get("/api/v1/errata?state=gone")).Status);
        var publications = JsonNode.Parse((await office.Get("/api/v1/publications/1")).Text)!;
        Assert.Equal("/editions/paper-2023/1/", (string)publications["_links"]!["kept"]!["href"]!);
    }
}
