using System.Collections.Immutable;

namespace Rekenschap.Kernel.Storage;

/// <summary>One row on its way to the database: its values in the order of the columns.</summary>
public interface IBulkRow
{
    void Small(short value);

    void Int(int value);

    void Long(long value);

    void Flag(bool value);

    void Day(DateOnly value);

    /// <summary>Kept exactly, trailing zeros and all.</summary>
    void Number(decimal value);
}

/// <summary>A table as bulk inserts see it: its name and columns in the database, and how a row is written.</summary>
public sealed record BulkTable<T>(string Name, ImmutableArray<string> Columns, Action<IBulkRow, T> Write);
