using Microsoft.EntityFrameworkCore;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Publications;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Publishing.Errata;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class PublicationTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Publication Judged()
    {
        using var edition = new PaperEdition();
        var build = new EditionBuild(edition.Path);
        build.ReadFigures();
        build.JudgeDocuments();
        return build.Publication;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_later_publication_stands_beside_the_earlier_one(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        foreach (var result in new[] { """{"published":false}""", """{"published":true}""" })
            Assert.Null(
                await StoredPublication.Store(
                    database.Database,
                    OfficeDatabases.BySystem,
                    new(Judged(), [.. new byte[32]], 0, result)
                )
            );
        await using var db = database.Open();
        var latest = await StoredPublication.Latest(db, PaperEdition.Code);
        Assert.Equal((2, """{"published":true}"""), (latest!.Number, latest.Result));
        Assert.Equal(2, await db.Set<StoredPublication>().CountAsync());
        Assert.Equal(2, await db.Set<OutboxMessage>().CountAsync(message => message.Kind == "publication.made"));
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Null(await StoredPublication.Latest(db, "another"));
    }
}
