using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>All that happened to a document, from the ledger: who, in which role, when and why.</summary>
static class History
{
    public static async Task<TableView> Table(RekenschapDb db, Draft draft, WorkFrame frame, CancellationToken stop)
    {
        var entries = await Of(db.Ledger, draft).AsNoTracking().OrderBy(one => one.Position).ToListAsync(stop);
        var contents = await LedgerBook.Contents(db, all => Of(all, draft), stop);
        var reasons = contents.ToDictionary(one => one.Position, one => Reason(one.Content.AsSpan()));
        return new(
            "history",
            frame.In(OverviewTexts.History),
            [
                new(frame.In(OverviewTexts.When)),
                new(frame.In(OverviewTexts.Happened)),
                new(frame.In(OverviewTexts.By)),
                new(frame.In(OverviewTexts.Because)),
            ],
            [.. entries.Select(one => Row(one, reasons.GetValueOrDefault(one.Position, ""), frame))]
        );
    }

    /// <summary>An earlier way out of the same document has entries at the same address.</summary>
    static IQueryable<LedgerEntry> Of(IQueryable<LedgerEntry> all, Draft draft) =>
        all.Where(one => one.Subject == draft.Subject && one.Kind.StartsWith("draft.") && one.At >= draft.BegunAt);

    static Row Row(LedgerEntry one, string reason, WorkFrame frame) =>
        new([
            new(Days.Moment(one.At, frame.Language)),
            new(frame.In(HistoryWords.Of(one.Kind))),
            new($"{frame.In(RoleNames.Of(one.Role))} {one.Organisation}"),
            Cell.Of(one.Role == Role.System ? frame.In(HistoryWords.BySystem(reason)) : reason),
        ]);

    /// <summary>What was written of it says why, where anything was said.</summary>
    static string Reason(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        return
            JsonDocument.TryParseValue(ref reader, out var written)
            && written.RootElement.ValueKind == JsonValueKind.Object
            && written.RootElement.TryGetProperty("Reason", out var reason)
            ? reason.GetString() ?? ""
            : "";
    }
}
