using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Kernel.Tests.Storage;

public sealed class LedgerBookTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly Tombstone Stone = new(3, "Archiefwet 1995, art. 5", "Nationaal Archief", new(2031, 1, 1));

    async Task<TestDatabase> Filled(Store store)
    {
        var database = await NotesWing.New(databases, store);
        for (var i = 1; i <= 5; i++)
            await database.Office.Write(NotesWing.Act, NotesWing.Adding($"note {i}"));
        return database;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Destroyed_content_leaves_a_tombstone_and_a_ledger_that_verifies(Store store)
    {
        await using var database = await Filled(store);
        Assert.Null(
            await database.Office.Write(NotesWing.Act, (db, deeds, stop) => LedgerBook.Destroy(db, deeds, Stone, stop))
        );
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Equal(Stone, await db.Set<Tombstone>().SingleAsync());
        Assert.False(await db.Set<LedgerContent>().AnyAsync(content => content.Position == 3));
        Assert.Equal("content.destroyed", (await db.Ledger.SingleAsync(entry => entry.Position == 6)).Kind);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_destroyed_cannot_be_destroyed_again(Store store)
    {
        await using var database = await Filled(store);
        OfficeWork destroy = (db, deeds, stop) => LedgerBook.Destroy(db, deeds, Stone, stop);
        Assert.Null(await database.Office.Write(NotesWing.Act, destroy));
        var refusal = await database.Office.Write(NotesWing.Act, destroy);
        Assert.Equal((RefusalKind.NotFound, "content.none"), (refusal!.Kind, refusal.Code));
    }

    public static TheoryData<Store, string> Tamperings =>
        new MatrixTheoryData<Store, string>(
            [Store.Sqlite, Store.Postgres],
            [
                "UPDATE ledger SET actor = 'p-2' WHERE position = 3",
                "UPDATE ledger SET at = (SELECT at FROM ledger WHERE position = 3), subject = 'x' WHERE position = 3",
                "UPDATE ledger SET hash = (SELECT hash FROM ledger WHERE position = 2) WHERE position = 3",
                "UPDATE ledger_contents SET content = (SELECT content FROM ledger_contents WHERE position = 2) WHERE position = 3",
                "UPDATE ledger_contents SET salt = (SELECT salt FROM ledger_contents WHERE position = 2) WHERE position = 3",
                "DELETE FROM ledger_contents WHERE position = 3",
            ]
        );

    [Theory, MemberData(nameof(Tamperings))]
    public async Task What_was_changed_behind_our_back_is_found_and_named(Store store, string sql)
    {
        await using var database = await Filled(store);
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        await db.Database.ExecuteSqlRawAsync(sql);
        Assert.Equal(3, (await LedgerBook.Verify(db))?.Position);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task One_flipped_byte_of_a_commitment_is_found_and_named(Store store)
    {
        await using var database = await Filled(store);
        await using var db = database.Open();
        var entry = await db.Set<LedgerEntry>().SingleAsync(e => e.Position == 4);
        var flipped = entry.Commitment.SetItem(17, (byte)(entry.Commitment[17] ^ 1));
        db.Entry(entry).Property(e => e.Commitment).CurrentValue = flipped;
        await db.SaveChangesAsync();
        var broken = await LedgerBook.Verify(db);
        Assert.Equal(4, broken?.Position);
        Assert.Contains("note 4", broken!.Reason.Nl, StringComparison.Ordinal);
    }
}
