using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>
/// The coordinator lets rules pass in a file that was put to him: their findings stay, their cells are missing, the rest
/// counts. The file is read once more with them, so that what is then submitted is what it comes to.
/// </summary>
public sealed class LetPass(Database database, WorkedEdition edition, Act act, DateOnly today)
{
    public Task<Refusal?> Run(Id<Delivery> id, int seen, ImmutableArray<string> rules, CancellationToken stop) =>
        DecideDelivery.Do(
            database,
            act,
            id,
            edition.Facts,
            "let_pass",
            async (db, delivery, end) =>
            {
                var collection = edition.Collection(delivery.Collection)!;
                if (!edition.Knows(collection, delivery.Organisation, out var deliverer))
                    return HandInRefusals.NotAsked(collection);
                // Its file went while this was read: another took its place.
                if (await KeptFiles.Find(db, delivery.FileHash, end) is not { } bytes)
                    return Refusals.Stale;
                var asked = DraftFiles.Of(collection, deliverer, delivery, delivery.Explanations, today);
                var receipt = asked.Receipt! with { LetPass = [.. rules] };
                var found = edition.Check(asked with { Receipt = receipt }, bytes);
                if (delivery.LetPass(act, seen, rules, found.Report.Findings) is { } refusal)
                    return refusal;
                (delivery.Sheets, delivery.Observations) = (found.Sheets, found.Observations.Length);
                delivery.SpokenFor = found.SpokenForInOrder;
                return null;
            },
            stop
        );
}
