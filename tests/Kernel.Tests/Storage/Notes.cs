using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

[assembly: AssemblyFixture(typeof(TestDatabases))]

namespace Rekenschap.Kernel.Tests.Storage;

/// <summary>A thing to store: something of each type that is kept differently on the two databases.</summary>
sealed class Note
{
    public required Id<Note> Id { get; init; }

    public required string Title { get; init; }

    public string Text { get; set; } = "";

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? Later { get; init; }

    public DateOnly Day { get; init; }

    public decimal Amount { get; init; }

    public Id<Note>? Answers { get; init; }

    public int Revision { get; set; }
}

/// <summary>A row that goes in by the thousand.</summary>
sealed record Cell(long Key, short Small, int Number, bool Flag, DateOnly Day, decimal Amount);

sealed class NotesWing : IWing
{
    public static readonly IWing[] Only = [new NotesWing()];

    public static readonly BulkTable<Cell> Cells = new(
        "cells",
        ["key", "small", "number", "flag", "day", "amount"],
        (row, cell) =>
        {
            row.Long(cell.Key);
            row.Small(cell.Small);
            row.Int(cell.Number);
            row.Flag(cell.Flag);
            row.Day(cell.Day);
            row.Number(cell.Amount);
        }
    );

    public static readonly DateTimeOffset Noon = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero);

    public static readonly Act Act = new(Actor.With("p-1", "BZK", Role.Editor), Role.Editor, Noon, "a test");

    public string Name => "Notes";

    public void Model(ModelBuilder model)
    {
        model.Entity<Note>(note =>
        {
            note.ToTable("notes").HasKey(n => n.Id);
            note.HasIndex(n => n.Title).IsUnique();
            note.Property(n => n.Revision).IsConcurrencyToken();
        });
        model.Entity<Cell>(cell =>
        {
            cell.ToTable("cells").HasKey(c => c.Key);
            cell.Property(c => c.Key).ValueGeneratedNever();
        });
    }

    public static Task<TestDatabase> New(
        TestDatabases databases,
        Store store,
        params Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] interceptors
    ) =>
        databases.New(
            store,
            Only,
            async database =>
            {
                await using var db = database.Open();
                await db.Database.EnsureCreatedAsync();
            },
            interceptors
        );

    public static Id<Note> NewId() => Id<Note>.New(TimeProvider.System);

    /// <summary>The write of one note with this title.</summary>
    public static OfficeWork Adding(string title) =>
        (db, deeds, _) =>
        {
            db.Add(new Note { Id = NewId(), Title = title });
            deeds.RecordJson("note.added", title, title);
            return Task.FromResult<Refusal?>(null);
        };
}
