using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>Makes a link by which somebody looks at a document, or ends one.</summary>
sealed class DecidePreview(Database database, Act act, Id<Draft> id)
{
    public Task<Refusal?> Make(string secret, string whom, DateTimeOffset end, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, ends) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == id, ends);
                if (act.Actor.Organisation != draft.Publisher)
                    return DraftRefusals.OfAnother;
                if (!draft.IsUnderWay)
                    return PreviewTexts.NoLonger;
                var link = new PreviewLink
                {
                    Id = new(Guid.CreateVersion7(act.At)),
                    Draft = id,
                    Hash = Secret.HashOf(secret),
                    For = whom,
                    MadeAt = act.At,
                };
                db.Add(link.Until(end));
                deeds.RecordJson("draft.previewed", draft.Subject, new { act.Reason, Until = end });
                return null;
            },
            stop
        );

    public Task<Refusal?> End(Id<PreviewLink> link, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, ends) =>
            {
                var draft = await db.Set<Draft>().SingleAsync(one => one.Id == id, ends);
                var found = await db.Set<PreviewLink>()
                    .SingleOrDefaultAsync(one => one.Id == link && one.Draft == id, ends);
                if (found is null)
                    return PreviewTexts.Missing;
                if (act.Actor.Organisation != draft.Publisher)
                    return DraftRefusals.OfAnother;
                if (!found.Works(act.At))
                    return PreviewTexts.EndedAlready;
                found.Until(act.At);
                deeds.RecordJson("draft.preview_ended", draft.Subject, new { Reason = found.For });
                return null;
            },
            stop
        );
}
