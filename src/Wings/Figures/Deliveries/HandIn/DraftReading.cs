using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>The file of a delivery under way as intake reads it now: what was accepted since may have changed what is to be said of it.</summary>
static class DraftReading
{
    /// <summary>Null where nothing more is read of it.</summary>
    public static async Task<ReadDelivery?> Of(Database database, Desk desk, DateOnly today, CancellationToken stop)
    {
        var (edition, collection, delivery) = desk;
        if (!delivery.IsUnderWay || !edition.Knows(collection, delivery.Organisation, out var whose))
            return null;
        var asked = new ReadingOf(delivery.Id, delivery.Revision, today);
        if (edition.Kept.Find(asked) is { } kept)
            return kept;
        await using var db = database.Open();
        if (await KeptFiles.Find(db, delivery.FileHash, stop) is not { } bytes)
            return null;
        var file = DraftFiles.Of(collection, whose, delivery, delivery.Explanations, today);
        return edition.Kept.Keep(asked, edition.Check(file, bytes), bytes.Length);
    }
}
