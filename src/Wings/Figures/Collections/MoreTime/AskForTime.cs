using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.MoreTime;

/// <summary>An organisation asks for more time, and the coordinator grants or declines it.</summary>
static class AskForTime
{
    /// <summary>One request of an organisation waits at a time; of two that are made at once the second is a duplicate.</summary>
    public static Task<Refusal?> Ask(
        Database database,
        WorkedEdition edition,
        Act act,
        string collection,
        DateOnly wanted,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var organisation = act.Actor.Organisation;
                var before = await db.Set<MoreTimeRequest>()
                    .Where(one =>
                        one.Edition == edition.Id && one.Collection == collection && one.Organisation == organisation
                    )
                    .ToListAsync(end);
                if (before.Any(one => one.State == MoreTimeState.Asked))
                    return MoreTimeTexts.Pending;
                var request = new MoreTimeRequest
                {
                    Id = new(Guid.CreateVersion7(act.At)),
                    Edition = edition.Id,
                    Collection = collection,
                    Organisation = organisation,
                    Number = before.Count + 1,
                    Wanted = wanted,
                    Reason = act.Reason,
                    AskedBy = act.Actor.Pseudonym,
                    AskedAt = act.At,
                };
                db.Add(request);
                deeds.RecordJson("more_time.asked", request.Subject(edition.Facts.Code), new { wanted, act.Reason });
                return null;
            },
            stop
        );

    /// <param name="until">Null to decline.</param>
    public static Task<Refusal?> Decide(
        Database database,
        WorkedEdition edition,
        Act act,
        Id<MoreTimeRequest> id,
        int seen,
        DateOnly? until,
        CancellationToken stop
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var request = await db.Set<MoreTimeRequest>()
                    .SingleOrDefaultAsync(one => one.Id == id && one.Edition == edition.Id, end);
                if (request is null || act.Actor.Organisation != edition.Facts.Publisher)
                    return MoreTimeTexts.None;
                var refusal = until is { } day ? request.Grant(act, seen, day) : request.Decline(act, seen);
                if (refusal is not null)
                    return refusal;
                deeds.RecordJson(
                    until is null ? "more_time.declined" : "more_time.granted",
                    request.Subject(edition.Facts.Code),
                    new { until, act.Reason }
                );
                return null;
            },
            stop
        );
}
