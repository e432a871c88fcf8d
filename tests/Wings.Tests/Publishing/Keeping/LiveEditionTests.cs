using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Publications;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>What was accepted while a server runs reaches its pages and its API without a restart.</summary>
public sealed class LiveEditionTests(TestDatabases databases) : IAsyncLifetime
{
    const string Page = "/figures/paper.html";

    const string Question = "/api/v1/figures/paper?period=2023";

    readonly PaperEdition edition = new();
    TestDatabase database = null!;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    async Task<LiveOffice> Serve(Store store)
    {
        database = await OfficeDatabases.New(databases, store);
        await LiveOffice.Store(database, edition);
        return await LiveOffice.Start(database);
    }

    /// <summary>A correction, with a text that tells of it, so that nothing blocks.</summary>
    Task Correct()
    {
        edition.Correct(2, 4321);
        edition.Document("letter", "latest", "Er ging [4.321 ton](claim:paper?period=2023) papier doorheen.");
        return LiveOffice.Store(database, edition);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_accepted_while_a_server_runs_is_on_its_pages_and_in_its_API_at_the_next_look(Store store)
    {
        await using var office = await Serve(store);
        Assert.DoesNotContain("4.321", await office.Get(Page), StringComparison.Ordinal);
        var before = await office.Get(Question);
        await Correct();
        await office.Look();
        Assert.Contains("4.321", await office.Get(Page), StringComparison.Ordinal);
        Assert.Contains("4.321 ton", await office.Get("/documents/letter.html"), StringComparison.Ordinal);
        var after = await office.Get(Question);
        Assert.DoesNotContain("4321,", before, StringComparison.Ordinal);
        Assert.Contains("4321", after, StringComparison.Ordinal);
        Assert.Contains("80 ton", await office.Get("/errata.html"), StringComparison.Ordinal);
        Assert.Equal([PaperEdition.Code], office.Kept);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_cannot_be_published_does_not_take_the_place_of_what_was_published(Store store)
    {
        await using var office = await Serve(store);
        edition.Correct(2, 4321);
        await LiveOffice.Store(database, edition);
        await office.Look();
        Assert.DoesNotContain("4.321", await office.Get(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("4321,", await office.Get(Question), StringComparison.Ordinal);
        Assert.Contains("what was published stays shown", office.Said, StringComparison.Ordinal);
        Assert.Empty(office.Kept);
        // The text follows, and with it the figure.
        await Correct();
        await office.Look();
        Assert.Contains("4.321", await office.Get(Page), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_destroyed_while_a_server_runs_is_shown_no_more_even_where_a_sentence_needs_it(Store store)
    {
        await using var office = await Serve(store);
        Assert.Contains("\"value\":80", await office.Get(Question), StringComparison.Ordinal);
        var asked = new DestructionAsked(
            PaperEdition.Code,
            "paper",
            "FIN",
            1,
            "spill",
            Actor.With("p-2", "FIN", Role.Administrator),
            Role.Administrator
        );
        var act = OfficeDatabases.By("p-1", "FIN", Role.Coordinator, "names on a hidden sheet");
        var destroy = new DestroyEverywhere(database.Database, new(database.Database, ServerTime.Provider));
        Assert.Null(await destroy.Delivery(act, asked, Stop));
        await office.Look();
        Assert.DoesNotContain("\"value\":80", await office.Get(Question), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Where_nothing_was_stored_nothing_is_read_again(Store store)
    {
        await using var office = await Serve(store);
        var before = await office.Shelf.Contents;
        await office.Look();
        await office.Look();
        Assert.Same(before, await office.Shelf.Contents);
        Assert.Equal("", office.Said);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_servers_on_one_database_show_the_same_and_publish_it_once(Store store)
    {
        await using var one = await Serve(store);
        await using var other = await LiveOffice.Start(database);
        await Correct();
        await Task.WhenAll(one.Look(), other.Look());
        Assert.Equal(await one.Get(Page), await other.Get(Page));
        Assert.Contains("4.321", await other.Get(Page), StringComparison.Ordinal);
        await using var db = database.Database.Open();
        Assert.Equal(
            [1, 2],
            await db.Set<StoredPublication>().OrderBy(made => made.Number).Select(made => made.Number).ToListAsync(Stop)
        );
    }

    public async ValueTask DisposeAsync()
    {
        edition.Dispose();
        if (database is not null)
            await database.DisposeAsync();
    }
}
