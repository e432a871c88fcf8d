using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>
/// Puts a file in a delivery: a new one, or the one of this organisation that is in preparation or was sent back. It is
/// checked at once against what was accepted; a file with errors stays in preparation and nothing of it counts.
/// </summary>
public sealed class DeliverFile(Database database, WorkedEdition edition, Act act, DateOnly today)
{
    /// <summary>Who may know of it; null where that was not said: a new one is then closed, another file changes nothing.</summary>
    public Marking? Marking { get; init; }

    /// <param name="seen">Revision of the delivery that was looked at; null where none was.</param>
    /// <param name="note">What the deliverer says with it.</param>
    public async Task<(Refusal? Refusal, Id<Delivery> Id)> Run(
        Collection collection,
        HandedFile file,
        int? seen,
        string note,
        CancellationToken stop
    )
    {
        if (!edition.Knows(collection, act.Actor.Organisation, out var deliverer))
            return (HandInRefusals.NotAsked(collection), default);
        if (SpillDoor.Look(file) is { } spill)
            return (
                await SpillDoor.Tell(database, act, $"{edition.Facts.Code}/{collection.Code}", stop) ?? spill,
                default
            );
        var id = default(Id<Delivery>);
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var organisation = act.Actor.Organisation;
                if (await FreezeGuard.Refuse(db, edition.Id, collection.Code, organisation, act.At, end) is { } frozen)
                    return frozen;
                var (delivery, isNew) = await ToFill(db, collection, end);
                if (seen is null && !isNew)
                    return HandInRefusals.UnderWay(delivery);
                id = delivery.Id;
                delivery.LetNothingPass();
                delivery.File = NameOf(collection, delivery, file.Extension);
                delivery.Mapping = file.IsOurs ? null : file.Mapping ?? delivery.Mapping;
                var found = edition.Check(AsFile(collection, deliverer, delivery), file.Bytes);
                var old = delivery.FileHash;
                var hash = await KeptFiles.Keep(db, file.Bytes, end);
                if (Fill(delivery, isNew, seen ?? delivery.Revision, hash, found.Report) is { } refused)
                    return refused;
                (delivery.Sheets, delivery.Observations) = (found.Sheets, found.Observations.Length);
                delivery.SpokenFor = found.SpokenForInOrder;
                delivery.Say(note);
                delivery.MarkAtLeast(act, Marking ?? Markings.Marking.Internal, isNew);
                await KeptFiles.ForgetUnused(db, old, delivery, end);
                DeliveryDeeds.Tell(deeds, delivery, edition.Facts.Code, isNew ? "drafted" : "revised");
                return null;
            },
            stop
        );
        return (refusal, id);
    }

    /// <summary>The delivery of this organisation that is under way, else a new one under the next number.</summary>
    async Task<(Delivery, bool IsNew)> ToFill(RekenschapDb db, Collection collection, CancellationToken stop)
    {
        var all = await db.Set<Delivery>()
            .Where(one =>
                one.Edition == edition.Id
                && one.Collection == collection.Code
                && one.Organisation == act.Actor.Organisation
            )
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        if (all.Find(one => one.IsUnderWay) is { } underWay)
            return (underWay, false);
        var delivery = new Delivery
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Edition = edition.Id,
            Collection = collection.Code,
            Organisation = act.Actor.Organisation,
            Number = all.Count == 0 ? 1 : all[^1].Number + 1,
            File = "",
            FileHash = [],
            HandedInAt = act.At,
        };
        db.Add(delivery);
        return (delivery, true);
    }

    Refusal? Fill(Delivery delivery, bool isNew, int seen, ImmutableArray<byte> hash, DeliveryReport report)
    {
        if (isNew)
            (delivery.FileHash, delivery.Findings) = (hash, report.Findings);
        else if (delivery.Revise(act, seen, hash, report.Findings) is { } refused)
            return refused;
        return report.Findings.Any(finding => finding.Blocks) ? null : delivery.Check(act, delivery.Revision);
    }

    static string NameOf(Collection collection, Delivery delivery, string extension) =>
        delivery.Number == 1
            ? $"deliveries/{collection.Code}/{delivery.Organisation}{extension}"
            : $"deliveries/{collection.Code}/{delivery.Organisation}.{delivery.Number}{extension}";

    DeliveryFile AsFile(Collection collection, Organisation deliverer, Delivery delivery) =>
        DraftFiles.Of(collection, deliverer, delivery, delivery.Explanations, today);
}

/// <summary>A delivery under way as reading sees it.</summary>
static class DraftFiles
{
    public static DeliveryFile Of(
        Collection collection,
        Organisation deliverer,
        Delivery delivery,
        ImmutableArray<Explanation> explanations,
        DateOnly today
    ) =>
        new(
            delivery.File,
            collection,
            deliverer,
            delivery.Number,
            Path.GetExtension(delivery.File),
            new(deliverer.Code, delivery.Number, delivery.Received ?? today, today, null, null, delivery.PassedRules)
            {
                Reason = delivery.Note,
            },
            today,
            explanations
        )
        {
            Mapping = delivery.Mapping,
            IsDraft = true,
        };
}
