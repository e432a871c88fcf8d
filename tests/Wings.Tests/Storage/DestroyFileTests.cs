using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;
using Rekenschap.Wings.Tests.Publishing.Keeping;

namespace Rekenschap.Wings.Tests.Storage;

/// <summary>Files of an edition that are no deliveries and must go, and what is destroyed again after a restore.</summary>
public sealed class DestroyFileTests(TestDatabases databases)
{
    const string Planted = "Wilhelmina van het Stafblad";
    const string Letter = "documents/letter.md";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly Act Coordinator = OfficeDatabases.By("p-1", "FIN", Role.Coordinator, "een naam die er niet hoort");

    static readonly Actor Second = Actor.With("p-2", "FIN", Role.Administrator);

    static FileDestructionAsked Asked(string path, bool earlierOnly = false) =>
        new(PaperEdition.Code, path, "erasure", Second, Role.Administrator, earlierOnly);

    static Task<Refusal?> Destroy(PaperOffice office, FileDestructionAsked asked) =>
        new DestroyEverywhere(office.Database.Database, office.Store).File(Coordinator, asked, Stop);

    static Task<string> Everything(PaperOffice office) => DestructionTests.Everything(office.Database);

    /// <summary>A letter names somebody; the letter that took its place does not.</summary>
    async Task<PaperOffice> Named(Store store)
    {
        var office = await PaperOffice.Open(databases, store);
        office.Edition.Document(
            "letter",
            "latest",
            $"Volgens {Planted} ging er [80 ton](claim:paper?period=2023) papier doorheen."
        );
        await office.Publish();
        await office.PublishAgain();
        Assert.Contains(Planted, await Everything(office), StringComparison.Ordinal);
        return office;
    }

    /// <summary>Everything that the first publication still gives, whatever the address.</summary>
    static async Task<string> Kept(PaperOffice office)
    {
        await using var db = office.Database.Open();
        var text = new StringBuilder();
        foreach (var file in await db.Set<KeptFile>().AsNoTracking().ToListAsync(Stop))
            text.Append(Encoding.UTF8.GetString(await ReadKept.Whole(db, file, Stop)));
        return text.ToString();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_earlier_versions_of_a_text_go_with_its_pages_in_what_was_published_and_the_present_one_stays(
        Store store
    )
    {
        await using var office = await Named(store);
        Assert.Contains(Planted, await Kept(office), StringComparison.Ordinal);
        Assert.Null(await Destroy(office, Asked(Letter, earlierOnly: true)));
        Assert.DoesNotContain(Planted, await Kept(office), StringComparison.Ordinal);
        Assert.DoesNotContain(Planted, await Everything(office), StringComparison.Ordinal);
        Assert.Equal("destruction.no_file", (await Destroy(office, Asked(Letter, earlierOnly: true)))?.Code);
        var build = (await office.Store.Open(PaperEdition.Code, Stop))!;
        Assert.Equal("letter", Assert.Single(build.Publication.Documents).Facts.Slug);
        await using var db = office.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_text_that_is_destroyed_whole_does_not_come_back_from_the_folder(Store store)
    {
        await using var office = await Named(store);
        Assert.Null(await Destroy(office, Asked(Letter)));
        Assert.DoesNotContain("120 ton", await Kept(office), StringComparison.Ordinal);
        Assert.Empty((await office.Store.Open(PaperEdition.Code, Stop))!.Publication.Documents);
        var read = await office.Store.Read(office.Edition.Path, Stop);
        var back = await office.Store.Store(office.Edition.Path, read, Stop);
        Assert.Equal("edition.file_destroyed", back.Refusal?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_the_edition_cannot_be_read_without_is_refused_with_what_to_do(Store store)
    {
        await using var office = await PaperOffice.Open(databases, store);
        await office.Publish();
        Assert.Equal("destruction.needed", (await Destroy(office, Asked("organisations.csv")))?.Code);
        Assert.Equal("destruction.no_file", (await Destroy(office, Asked("never.csv")))?.Code);
        Assert.Equal(
            "destruction.no_file",
            (await Destroy(office, Asked("organisations.csv", earlierOnly: true)))?.Code
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task After_a_restore_the_list_of_then_destroys_it_again(Store store)
    {
        await using var office = await Named(store);
        var delivery = new DestructionAsked(PaperEdition.Code, "paper", "FIN", 1, "spill", Second, Role.Administrator);
        var everywhere = new DestroyEverywhere(office.Database.Database, office.Store);
        Assert.Null(await everywhere.Delivery(Coordinator, delivery, Stop));
        Assert.Null(await Destroy(office, Asked(Letter)));
        var list = Path.Combine(Contract.Folder.New(), "list.csv");
        await File.WriteAllBytesAsync(
            list,
            DestroyedAnywhere.Write(await DestroyedAnywhere.Of(office.Database.Database, Stop)),
            Stop
        );

        // A backup of before is the database as it was then.
        await using var restored = await Named(store);
        Assert.True(DestroyedAnywhere.TryRead(list, out var all, out _));
        Assert.Equal([Letter, "deliveries/paper/FIN.csv"], all.Select(one => one.What.File).Order().Reverse());
        var again = new DestroyAgain(
            new(restored.Database.Database, restored.Store),
            Coordinator,
            Second,
            Role.Administrator
        );
        await foreach (var (_, refusal) in again.Run(all, Stop))
            Assert.Null(refusal);
        Assert.DoesNotContain(Planted, await Everything(restored), StringComparison.Ordinal);
        await foreach (var (_, refusal) in again.Run(all, Stop))
            Assert.NotNull(refusal);
        Assert.Equal(
            await DestroyedAnywhere.Of(office.Database.Database, Stop),
            (await DestroyedAnywhere.Of(restored.Database.Database, Stop)).AsEnumerable()
        );
    }
}
