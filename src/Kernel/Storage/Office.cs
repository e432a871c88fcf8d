using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Storage;

/// <summary>
/// What one write does: changes entities, records its deeds, and gives null, or the refusal for which nothing of it is
/// kept. It must touch nothing but the database, since it may be done again after a clash with another writer.
/// </summary>
public delegate Task<Refusal?> OfficeWork(RekenschapDb db, Deeds deeds, CancellationToken stop);

/// <summary>
/// The single way in which anything is written. Entities, ledger entries and outbox of a write are one transaction:
/// when the task has ended without refusal all of it is on disk, otherwise none of it is anywhere.
/// </summary>
public sealed class Office : IAsyncDisposable
{
    /// <summary>
    /// So many writes of the process hold a connection at once. Those that wait for each other's rows would else take all
    /// that the driver gives, and leave none to who must read something to get on.
    /// </summary>
    const int MostWriters = 32;

    readonly Database database;
    readonly GroupWriter? group;
    readonly SemaphoreSlim writers = new(MostWriters);

    internal Office(Database database)
    {
        this.database = database;
        group = database.Dialect.OneWriter ? new(database) : null;
    }

    /// <summary>
    /// Does a write. On a database that takes one writer at a time the writes queue, and many share one commit; each
    /// still fails or succeeds on its own.
    /// </summary>
    /// <returns>Null when it is done and durable; else why it was refused.</returns>
    /// <exception cref="InvalidOperationException">The work recorded nothing in the ledger, or a write was begun within a write.</exception>
    public Task<Refusal?> Write(Act act, OfficeWork work, CancellationToken stop = default)
    {
        WriteTransaction.ThrowIfWithinAnother();
        return group is null ? WriteAlone(act, work, stop) : group.Write(act, work, stop);
    }

    /// <summary>
    /// Writes what is no deed of the office and is kept for a term only: sessions, attempts to sign in. It leaves no
    /// entry in the ledger, which keeps all it is told for ever, and so may record and announce nothing.
    /// </summary>
    public Task<Refusal?> Keep(OfficeWork work, CancellationToken stop = default)
    {
        WriteTransaction.ThrowIfWithinAnother();
        return group is null ? WriteAlone(null, work, stop) : group.Write(null, work, stop);
    }

    async Task<Refusal?> WriteAlone(Act? act, OfficeWork work, CancellationToken stop)
    {
        const int tries = 5;
        for (var attempt = 1; ; attempt++)
            try
            {
                return await TryAlone(act, work, stop);
            }
            catch (Exception e) when (attempt < tries && database.Dialect.IsPassing(e)) { }
    }

    async Task<Refusal?> TryAlone(Act? act, OfficeWork work, CancellationToken stop)
    {
        await writers.WaitAsync(stop);
        try
        {
            await using var db = database.Open();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var refusal = await new WriteTransaction(db, database.Dialect).Do(act, work, stop);
            if (refusal is null)
                await transaction.CommitAsync(CancellationToken.None);
            return refusal;
        }
        finally
        {
            writers.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (group is not null)
            await group.DisposeAsync();
    }
}
