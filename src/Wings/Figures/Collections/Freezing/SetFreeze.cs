using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>A coordinator says from when nothing changes any more, and who is excepted from that.</summary>
sealed class SetFreeze(Database database, WorkedEdition edition, Act act)
{
    public Task<Refusal?> From(int seen, DateOnly? from, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var freeze = await db.Set<ChangeFreeze>().SingleOrDefaultAsync(one => one.Edition == edition.Id, end);
                if (freeze is null)
                    db.Add(freeze = new() { Edition = edition.Id });
                if (freeze.Set(seen, from) is { } refusal)
                    return refusal;
                deeds.RecordJson("freeze.set", edition.Facts.Code, new { from });
                return null;
            },
            stop
        );

    public Task<Refusal?> Except(string collection, string organisation, CancellationToken stop) =>
        database.Office.Write(
            act,
            (db, deeds, _) =>
            {
                db.Add(
                    new FreezeException
                    {
                        Id = new(Guid.CreateVersion7(act.At)),
                        Edition = edition.Id,
                        Collection = collection,
                        Organisation = organisation,
                        Reason = act.Reason,
                        GivenAt = act.At,
                    }
                );
                deeds.RecordJson("freeze.excepted", Subject(collection, organisation), new { act.Reason });
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    public Task<Refusal?> End(Id<FreezeException> id, int seen, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var found = await db.Set<FreezeException>()
                    .SingleOrDefaultAsync(one => one.Id == id && one.Edition == edition.Id && one.EndedAt == null, end);
                if (found is null)
                    return FreezeTexts.None;
                if (found.End(seen, act.At) is { } refusal)
                    return refusal;
                deeds.RecordJson("freeze.exception_ended", Subject(found.Collection, found.Organisation), new { id });
                return null;
            },
            stop
        );

    string Subject(string collection, string organisation) =>
        $"{edition.Facts.Code}/freeze/{collection}/{organisation}";
}
