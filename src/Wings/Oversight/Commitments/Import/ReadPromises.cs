using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>What was read of a sheet.</summary>
/// <param name="Unknown">Words of closed sets that nobody explained yet, each once.</param>
sealed record PromisesRead(
    ImmutableArray<SheetRow<PromiseField>> Promises,
    ImmutableArray<ImportFault> Faults,
    ImmutableArray<(string Field, string Word)> Unknown
);

/// <summary>Makes promises of rows: each row is one. Pure; nothing is held against the register here.</summary>
static class ReadPromises
{
    public static PromisesRead Of(ImmutableArray<SentRow> rows, ImportSaid said)
    {
        var cells = new SheetCells<PromiseField>(PromiseColumns.All, rows, said);
        var found = ImmutableArray.CreateBuilder<SheetRow<PromiseField>>();
        foreach (var row in cells.Rows)
        {
            var own = cells.Of(row);
            if (own.Count == 0)
                continue;
            foreach (var (field, text) in cells.ForAll)
                own.TryAdd(field, new(row.Number, -1, text));
            found.Add(new(row.Number, own.ToImmutableSortedDictionary()));
        }
        return new(found.ToImmutable(), [.. cells.Faults], cells.Unknown);
    }
}
