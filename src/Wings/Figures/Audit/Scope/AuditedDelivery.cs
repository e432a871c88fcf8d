using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Audit.Scope;

/// <summary>A delivery as it was read, beside what the ledger committed to when it was decided on.</summary>
/// <param name="InLedger">How many observations the ledger says; null where its content was destroyed or is not there.</param>
sealed record AuditedDelivery(DeliveryReport Report, int Observations, int? InLedger)
{
    public bool IsAccepted => Report.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded;

    public bool AddsUp => !IsAccepted || InLedger == Observations;

    /// <summary>All of an edition, those that lack included.</summary>
    public static async Task<ImmutableArray<AuditedDelivery>> Of(
        Database database,
        WorkedEdition edition,
        CancellationToken stop
    )
    {
        await using var db = database.Open();
        var told = await Told(db, edition, stop);
        return
        [
            .. edition.Deliveries.Select(one => new AuditedDelivery(
                one.Report,
                one.Observations.Length,
                one.Report.LedgerPosition is { } position && told.TryGetValue(position, out var count) ? count : null
            )),
        ];
    }

    /// <summary>Only what opens the commitment of its entry counts as what the ledger says.</summary>
    static async Task<Dictionary<long, int>> Told(RekenschapDb db, WorkedEdition edition, CancellationToken stop)
    {
        var start = edition.Facts.Code + "/";
        var entries = await db
            .Ledger.Where(entry => entry.Kind.StartsWith("delivery.") && entry.Subject.StartsWith(start))
            .ToDictionaryAsync(entry => entry.Position, stop);
        var contents = await LedgerBook.Contents(
            db,
            all => all.Where(entry => entry.Kind.StartsWith("delivery.") && entry.Subject.StartsWith(start)),
            stop
        );
        return contents
            .Where(one =>
                Commitment.Matches(entries[one.Position].Commitment.AsSpan(), one.Salt.AsSpan(), one.Content.AsSpan())
            )
            .Select(one => (one.Position, Count: Count(one)))
            .Where(one => one.Count is not null)
            .ToDictionary(one => one.Position, one => one.Count!.Value);
    }

    static int? Count(LedgerContent content)
    {
        using var json = JsonDocument.Parse(content.Content.AsMemory());
        return json.RootElement.TryGetProperty(nameof(DeliveryDeed.Observations), out var count)
            ? count.GetInt32()
            : null;
    }
}
