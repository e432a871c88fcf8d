using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Kernel.Storage;

/// <summary>
/// All that differs between the databases, so that nothing else needs to know which one there is. Implemented once in
/// each <c>Storage.*</c> project.
/// </summary>
public interface IDialect
{
    /// <summary>The database's name in logs and messages.</summary>
    string Name { get; }

    /// <summary>Whether the database takes one writer at a time, so that writes had better queue in the process than fight over its lock.</summary>
    bool OneWriter { get; }

    /// <summary>Chooses provider, connection and the assembly of its migrations.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>How values are kept for which the database has no type of its own that serves.</summary>
    void Conventions(ModelConfigurationBuilder conventions);

    /// <summary>Waits until no other transaction can append to the ledger; until this transaction ends.</summary>
    Task TakeLedger(RekenschapDb db, CancellationToken stop);

    /// <summary>Whether a write failed because something with the same unique values is already there.</summary>
    bool IsDuplicate(Exception exception);

    /// <summary>Whether a write failed only because of what others did at the same moment, so that it may be tried again.</summary>
    bool IsPassing(Exception exception);

    /// <summary>
    /// Makes the database's own files forget rows that were removed, which otherwise stay readable in them until something
    /// is written there. Takes long, and is done for destruction alone.
    /// </summary>
    Task Purge(RekenschapDb db, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Inserts very many rows by the quickest way the database has, beneath Entity Framework and inside its transaction; gives how many.</summary>
    Task<long> Insert<T>(RekenschapDb db, BulkTable<T> table, IEnumerable<T> rows, CancellationToken stop);
}
