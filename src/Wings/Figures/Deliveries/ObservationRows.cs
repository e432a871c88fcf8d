using System.Collections.Immutable;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The observations that one reading of a delivery gave. A later reading makes another set; this one stays.</summary>
public sealed class ObservationSet
{
    public long Id { get; init; }

    public required Id<Delivery> Delivery { get; init; }

    public required int Count { get; init; }

    /// <summary>Root over the salted leaves of the observations, as the ledger's entry of the acceptance commits to it.</summary>
    public required ImmutableArray<byte> Root { get; set; }

    /// <summary>Key from which the leaves' salts follow. Drawn at random; whoever has it can try guesses at what was destroyed, so that it goes with it.</summary>
    public required ImmutableArray<byte> SaltKey { get; set; }
}

/// <summary>
/// One observation as a row. Its key is its set's number followed by its own, so that one set lies together and rows
/// are only ever added at the end.
/// </summary>
public sealed record ObservationRow(
    long Key,
    int Indicator,
    int Organisation,
    DateOnly PeriodStart,
    DateOnly PeriodEnd,
    int Breakdown,
    decimal Value,
    ObservationStatus Status,
    bool Confidential,
    int Row,
    int Column,
    int Sheet
)
{
    const int NumberBits = 32;

    public static readonly BulkTable<ObservationRow> Table = new(
        "observations",
        [
            "key",
            "indicator",
            "organisation",
            "period_start",
            "period_end",
            "breakdown",
            "value",
            "status",
            "confidential",
            "row",
            "column",
            "sheet",
        ],
        Write
    );

    public static long KeyOf(long set, int number) => set << NumberBits | (uint)number;

    static void Write(IBulkRow to, ObservationRow row)
    {
        to.Long(row.Key);
        to.Int(row.Indicator);
        to.Int(row.Organisation);
        to.Day(row.PeriodStart);
        to.Day(row.PeriodEnd);
        to.Int(row.Breakdown);
        to.Number(row.Value);
        to.Small((short)row.Status);
        to.Flag(row.Confidential);
        to.Int(row.Row);
        to.Int(row.Column);
        to.Int(row.Sheet);
    }
}
