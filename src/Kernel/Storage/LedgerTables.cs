using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Kernel.Storage;

/// <summary>Something that other wings want to hear of, written in the transaction that made it true.</summary>
/// <param name="Kind">A stable word: <c>delivery.accepted</c>.</param>
/// <param name="Payload">The event record as JSON.</param>
/// <param name="Delivered">When it was passed on; null while it waits.</param>
public sealed record OutboxMessage(long Id, DateTimeOffset At, string Kind, string Payload, DateTimeOffset? Delivered);

/// <summary>
/// The tables that every wing relies on. The ledger itself is append-only; what its entries speak of lies in another
/// table, so that it can be destroyed without touching the ledger.
/// </summary>
static class LedgerTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<LedgerEntry>(entry =>
        {
            entry.ToTable("ledger").HasKey(e => e.Position);
            entry.Property(e => e.Position).ValueGeneratedNever();
            entry.HasIndex(e => e.Subject);
        });
        model.Entity<LedgerContent>(content =>
        {
            content.ToTable("ledger_contents").HasKey(c => c.Position);
            content.Property(c => c.Position).ValueGeneratedNever();
            content.HasOne<LedgerEntry>().WithOne().HasForeignKey<LedgerContent>(c => c.Position);
        });
        model.Entity<Tombstone>(stone =>
        {
            stone.ToTable("tombstones").HasKey(s => s.Position);
            stone.Property(s => s.Position).ValueGeneratedNever();
            stone.HasOne<LedgerEntry>().WithOne().HasForeignKey<Tombstone>(s => s.Position);
        });
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox").HasKey(m => m.Id);
            message.Property(m => m.Id).ValueGeneratedOnAdd();
            message.HasIndex(m => m.Delivered);
        });
    }
}
