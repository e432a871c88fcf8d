using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Answers the questions that were asked of a delivery's figures; what was answered before stays unless it is answered anew.</summary>
public sealed class ExplainDelivery(Database database, WorkedEdition edition, Act act, DateOnly today)
{
    /// <summary>Who may read the answers.</summary>
    public Marking Marking { get; init; }

    public Task<Refusal?> Run(Id<Delivery> id, int seen, ImmutableArray<Explanation> answers, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var delivery = await db.Set<Delivery>().SingleAsync(one => one.Id == id, end);
                var collection = edition.Collection(delivery.Collection)!;
                if (!edition.Knows(collection, delivery.Organisation, out var deliverer))
                    return HandInRefusals.NotAsked(collection);
                var all = Together(delivery.Explanations, answers);
                // Its file went while this was read: another took its place.
                if (await KeptFiles.Find(db, delivery.FileHash, end) is not { } bytes)
                    return Refusals.Stale;
                var found = edition.Check(DraftFiles.Of(collection, deliverer, delivery, all, today), bytes);
                if (delivery.Explain(act, seen, all, found.Report.Findings) is { } refusal)
                    return refusal;
                DeliveryDeeds.Tell(deeds, delivery, edition.Facts.Code, "explained");
                return null;
            },
            stop
        );

    ImmutableArray<Explanation> Together(ImmutableArray<Explanation> before, ImmutableArray<Explanation> answers) =>
        [
            .. before.Where(old => !answers.Any(one => (one.Rule, one.Coordinate) == (old.Rule, old.Coordinate))),
            .. answers.Select(answer =>
                Marked(
                    answer,
                    before.FirstOrDefault(one => (one.Rule, one.Coordinate) == (answer.Rule, answer.Coordinate))
                )
            ),
        ];

    /// <summary>Answering anew lowers no marking: that asks for a reason and for somebody else.</summary>
    Explanation Marked(Explanation answer, Explanation? old) =>
        old is not null && old.Marking > Marking
            ? answer with
            {
                Marking = old.Marking,
                MarkedBy = old.MarkedBy,
            }
            : answer with
            {
                Marking = Marking,
                MarkedBy = act.Actor.Pseudonym,
            };
}
