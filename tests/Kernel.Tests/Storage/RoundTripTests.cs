using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Kernel.Tests.Storage;

public sealed class RoundTripTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Values_come_out_as_they_went_in(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        var local = new DateTimeOffset(2024, 3, 31, 3, 0, 0, TimeSpan.FromHours(2)).AddTicks(10);
        var (id, other) = (NotesWing.NewId(), NotesWing.NewId());
        var amount = 1234567890123456.7890100m;
        await database.Office.Write(
            NotesWing.Act,
            (db, deeds, _) =>
            {
                db.Add(new Note { Id = other, Title = "Ünïcode 🏛 ' \" ; -- %" });
                db.Add(
                    new Note
                    {
                        Id = id,
                        Title = "t",
                        At = local,
                        Later = local.AddDays(1),
                        Day = new(2024, 2, 29),
                        Amount = amount,
                        Answers = other,
                    }
                );
                deeds.RecordJson("note.added", "notes", 2);
                return Task.FromResult<Refusal?>(null);
            }
        );
        await using var db = database.Open();
        var note = await db.Set<Note>().SingleAsync(n => n.Id == id);
        Assert.Equal((local.UtcTicks, TimeSpan.Zero), (note.At.UtcTicks, note.At.Offset));
        Assert.Equal(local.AddDays(1), note.Later);
        Assert.Equal(new DateOnly(2024, 2, 29), note.Day);
        Assert.Equal(amount, note.Amount);
        Assert.Equal("Ünïcode 🏛 ' \" ; -- %", (await db.Set<Note>().SingleAsync(n => n.Id == note.Answers)).Title);
        Assert.True(await db.Set<Note>().AnyAsync(n => n.At > local.AddSeconds(-1) && n.At < local.AddSeconds(1)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Rows_in_bulk_are_the_same_rows_and_stand_or_fall_with_their_write(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        Cell[] cells =
        [
            new(1, -1, 2, true, new(2024, 2, 29), 0.10m),
            new(2, short.MaxValue, int.MinValue, false, DateOnly.MinValue, decimal.MaxValue),
            new(1L << 40, 0, 0, true, DateOnly.MaxValue, decimal.MinValue),
            new(3, 0, 0, true, new(1, 1, 1), 0.0000000000000000000000000001m),
            new(4, 0, 0, true, new(1, 1, 1), -12345678901234.56789000m),
        ];
        Task<Refusal?> Write(Refusal? end) =>
            database.Office.Write(
                NotesWing.Act,
                async (db, deeds, stop) =>
                {
                    Assert.Equal(
                        cells.Length,
                        await database.Database.Dialect.Insert(db, NotesWing.Cells, cells, stop)
                    );
                    deeds.RecordJson("cells.added", "cells", 2);
                    return end;
                }
            );
        await Write(new(RefusalKind.Conflict, "no", Bilingual.Same("no")));
        await using var db = database.Open();
        Assert.Equal(0, await db.Set<Cell>().CountAsync());
        Assert.Null(await Write(null));
        var read = await db.Set<Cell>().AsNoTracking().ToListAsync();
        Assert.Equal(cells.OrderBy(c => c.Key), read.OrderBy(c => c.Key));
        Assert.All(
            cells,
            cell =>
                Assert.Equal(decimal.GetBits(cell.Amount), decimal.GetBits(read.Single(c => c.Key == cell.Key).Amount))
        );
        Assert.Equal(Kernel.Storage.Refusals.Duplicate, await Write(null));
    }
}
