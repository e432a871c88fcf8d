using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Kernel.Tests.Storage;

public sealed class OfficeTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly Refusal No = new(RefusalKind.Conflict, "no", Bilingual.Same("no"));

    static async Task<(int Notes, int Entries, int Contents, int Messages)> CountIn(TestDatabase database)
    {
        await using var db = database.Open();
        return (
            await db.Set<Note>().CountAsync(),
            await db.Ledger.CountAsync(),
            await db.Set<LedgerContent>().CountAsync(),
            await db.Set<OutboxMessage>().CountAsync()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_write_is_the_entity_its_ledger_entry_and_its_message_together(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        var position = 0L;
        var refusal = await database.Office.Write(
            NotesWing.Act,
            (db, deeds, _) =>
            {
                db.Add(new Note { Id = NotesWing.NewId(), Title = "one" });
                deeds.Record("note.added", "notes/one", "content"u8.ToArray(), entry => position = entry.Position);
                deeds.Announce("note.added", new { Title = "one" });
                return Task.FromResult<Refusal?>(null);
            }
        );
        Assert.Null(refusal);
        Assert.Equal(1, position);
        Assert.Equal((1, 1, 1, 1), await CountIn(database));
        await using var db = database.Open();
        var entry = await db.Ledger.SingleAsync();
        Assert.Equal(
            ("p-1", "BZK", "note.added", "notes/one"),
            (entry.Actor, entry.Organisation, entry.Kind, entry.Subject)
        );
        Assert.Equal(NotesWing.Noon, entry.At);
        Assert.Null(await LedgerBook.Verify(db));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_a_refused_write_nothing_is_kept(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        var refusal = await database.Office.Write(
            NotesWing.Act,
            async (db, deeds, stop) =>
            {
                db.Add(new Note { Id = NotesWing.NewId(), Title = "one" });
                deeds.RecordJson("note.added", "notes/one", 1);
                await db.SaveChangesAsync(stop);
                return No;
            }
        );
        Assert.Equal(No, refusal);
        Assert.Equal((0, 0, 0, 0), await CountIn(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_fault_between_entity_and_ledger_undoes_both(Store store)
    {
        await using var database = await NotesWing.New(databases, store, new FaultAtLedger());
        await Assert.ThrowsAnyAsync<Exception>(() => database.Office.Write(NotesWing.Act, NotesWing.Adding("one")));
        Assert.Equal((0, 0, 0, 0), await CountIn(database));
        await using var sound = database.Another();
        Assert.Null(await sound.Office.Write(NotesWing.Act, NotesWing.Adding("one")));
        Assert.Equal((1, 1, 1, 0), await CountIn(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_write_without_a_deed_is_our_own_fault_and_undone(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        OfficeWork silent = (db, _, _) =>
        {
            db.Add(new Note { Id = NotesWing.NewId(), Title = "one" });
            return Task.FromResult<Refusal?>(null);
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Office.Write(NotesWing.Act, silent));
        Assert.Equal((0, 0, 0, 0), await CountIn(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_write_within_a_write_is_our_own_fault_and_does_not_wait_for_itself(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        OfficeWork nested = (_, _, stop) => database.Office.Write(NotesWing.Act, NotesWing.Adding("two"), stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Office.Write(NotesWing.Act, nested));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_exists_already_is_refused_as_a_duplicate(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        Assert.Null(await database.Office.Write(NotesWing.Act, NotesWing.Adding("one")));
        Assert.Equal(Refusals.Duplicate, await database.Office.Write(NotesWing.Act, NotesWing.Adding("one")));
        Assert.Equal((1, 1, 1, 0), await CountIn(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Among_writes_that_fail_the_others_succeed_each_for_itself(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        OfficeWork failing = (_, _, _) => throw new FormatException("planted");
        var writes = Enumerable
            .Range(0, 60)
            .Select(i => database.Office.Write(NotesWing.Act, i % 3 == 0 ? failing : NotesWing.Adding($"note {i / 2}")))
            .ToArray();
        await Assert.ThrowsAsync<FormatException>(() => Task.WhenAll(writes));
        var faults = writes.Count(write => write.IsFaulted);
        var kept = writes.Count(write => write.IsCompletedSuccessfully && write.Result is null);
        Assert.Equal(20, faults);
        Assert.Equal(30, kept);
        Assert.Equal((30, 30, 30, 0), await CountIn(database));
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
    }

    /// <summary>Fails as soon as the ledger is written to.</summary>
    sealed class FaultAtLedger : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) =>
            command.CommandText.Contains("INSERT INTO ledger", StringComparison.Ordinal)
            || command.CommandText.Contains("INSERT INTO \"ledger", StringComparison.Ordinal)
                ? throw new IOException("planted between entity and ledger")
                : base.ReaderExecutingAsync(command, eventData, result, cancellationToken);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) =>
            command.CommandText.Contains("ledger", StringComparison.Ordinal)
                ? throw new IOException("planted between entity and ledger")
                : base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
