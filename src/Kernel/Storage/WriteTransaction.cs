using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Storage;

/// <summary>
/// Does writes within one open transaction: the entities first, then the ledger and the outbox. The ledger is taken
/// last and kept until the end, so that its positions have no gaps and no two writers wait for each other in a circle.
/// </summary>
sealed class WriteTransaction(RekenschapDb db, IDialect dialect)
{
    static readonly AsyncLocal<bool> Busy = new();
    (long Position, ImmutableArray<byte> Hash)? tail;

    /// <summary>Throws when called from within a write: it would wait for itself.</summary>
    public static void ThrowIfWithinAnother()
    {
        if (Busy.Value)
            throw new InvalidOperationException("A write was begun within a write; record both deeds in one");
    }

    /// <summary>To be called when what was done is undone: the ledger's end is then read anew.</summary>
    public void ForgetTail() => tail = null;

    /// <summary>Keeps one write from seeing the entities of another in memory.</summary>
    public void ForgetEntities() => db.ChangeTracker.Clear();

    /// <param name="act">Null for what is kept for a term only and leaves no entry.</param>
    public async Task<Refusal?> Do(Act? act, OfficeWork work, CancellationToken stop)
    {
        Busy.Value = true;
        var deeds = new Deeds();
        try
        {
            if (await work(db, deeds, stop) is { } refusal)
                return refusal;
            ThrowIfAmiss(act, deeds);
            await db.SaveChangesAsync(stop);
            if (act is null)
                return null;
            await Append(act, deeds, stop);
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusals.Stale;
        }
        catch (Exception e) when (dialect.IsDuplicate(e))
        {
            return Refusals.Duplicate;
        }
    }

    static void ThrowIfAmiss(Act? act, Deeds deeds)
    {
        if (act is not null && deeds.Recorded.Count == 0)
            throw new InvalidOperationException("A write recorded nothing in the ledger");
        if (act is null && deeds.Recorded.Count + deeds.Announced.Count > 0)
            throw new InvalidOperationException("What is kept for a term only can record and announce nothing");
    }

    async Task Append(Act act, Deeds deeds, CancellationToken stop)
    {
        var (position, hash) = tail ??= await ReadTail(stop);
        foreach (var deed in deeds.Recorded)
        {
            var salt = RandomNumberGenerator.GetBytes(Commitment.Size);
            var entry = EntrySeal.Sealed(
                new(
                    ++position,
                    act.At,
                    act.Actor.Pseudonym,
                    act.Role,
                    act.Actor.Organisation,
                    deed.Kind,
                    deed.Subject,
                    Commitment.To(salt, deed.Content.Span),
                    hash,
                    []
                )
            );
            hash = entry.Hash;
            db.AddRange(entry, new LedgerContent(position, [.. salt], [.. deed.Content.Span]));
            deed.Written?.Invoke(entry);
        }
        foreach (var (kind, payload) in deeds.Announced)
            db.Add(new OutboxMessage(0, act.At, kind, payload, null));
        tail = (position, hash);
    }

    async Task<(long, ImmutableArray<byte>)> ReadTail(CancellationToken stop)
    {
        await dialect.TakeLedger(db, stop);
        var last = await db.Ledger.OrderByDescending(entry => entry.Position).FirstOrDefaultAsync(stop);
        return last is null ? (0, EntrySeal.Nothing) : (last.Position, last.Hash);
    }
}
