using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Kernel.Tests.Storage;

public sealed class ConcurrencyTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_thirty_two_who_change_the_same_revision_one_wins(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        await database.Office.Write(NotesWing.Act, NotesWing.Adding("one"));
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 32).Select(i => Task.Run(() => database.Office.Write(NotesWing.Act, Changing(i))))
        );
        Assert.Equal(1, outcomes.Count(refusal => refusal is null));
        Assert.Equal(31, outcomes.Count(refusal => refusal?.Kind == RefusalKind.Stale));
        await using var db = database.Open();
        Assert.Equal(1, (await db.Set<Note>().SingleAsync()).Revision);
        Assert.Equal(2, await db.Ledger.CountAsync());
    }

    static OfficeWork Changing(int i) =>
        async (db, deeds, stop) =>
        {
            var note = await db.Set<Note>().SingleAsync(stop);
            if (Refusals.IfStale(0, note.Revision) is { } stale)
                return stale;
            (note.Text, note.Revision) = ($"by {i}", note.Revision + 1);
            deeds.RecordJson("note.changed", "notes/one", i);
            return null;
        };

    /// <summary>Two nodes, as there are on PostgreSQL; on SQLite two processes could as well be at one file.</summary>
    [Theory, MemberData(nameof(Both))]
    public async Task The_ledger_of_two_nodes_has_no_gaps_and_verifies(Store store)
    {
        await using var first = await NotesWing.New(databases, store);
        await using var second = first.Another();
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(i =>
                    Task.Run(() =>
                        (i % 2 == 0 ? first : second).Office.Write(NotesWing.Act, NotesWing.Adding($"note {i}"))
                    )
                )
        );
        Assert.All(outcomes, Assert.Null);
        await using var db = first.Open();
        var positions = await db.Ledger.OrderBy(e => e.Position).Select(e => e.Position).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 200).Select(i => (long)i), positions);
        Assert.Null(await LedgerBook.Verify(db));
    }

    [Fact]
    public async Task The_log_of_SQLite_stays_small_however_many_single_writes_there_are()
    {
        await using var database = await NotesWing.New(databases, Store.Sqlite);
        for (var i = 0; i < 3000; i++)
            await database.Office.Write(NotesWing.Act, NotesWing.Adding($"note {i}"));
        Assert.True(new FileInfo(database.Address + "-wal").Length < 16 << 20);
    }
}
