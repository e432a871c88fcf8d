using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Publications;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Storage;

public sealed class PublicationTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_later_publication_stands_beside_the_earlier_one(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        foreach (var result in new[] { """{"published":false}""", """{"published":true}""" })
            Assert.Null(
                await StoredPublication.Store(
                    database.Database,
                    OfficeDatabases.BySystem,
                    "trial-2023",
                    [.. new byte[32]],
                    result
                )
            );
        await using var db = database.Open();
        var latest = await StoredPublication.Latest(db, "trial-2023");
        Assert.Equal((2, """{"published":true}"""), (latest!.Number, latest.Result));
        Assert.Equal(2, await db.Set<StoredPublication>().CountAsync());
        Assert.Equal(2, await db.Set<OutboxMessage>().CountAsync(message => message.Kind == "publication.made"));
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Null(await StoredPublication.Latest(db, "another"));
    }
}
