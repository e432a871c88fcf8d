using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Errata;

/// <summary>The coordinator answers an erratum; what the act gives as its reason is what the public reads.</summary>
public static class AnswerErratum
{
    public static Task<Refusal?> Run(
        Database database,
        Act act,
        string edition,
        int number,
        AnswerKind kind,
        DateOnly today,
        CancellationToken stop = default
    ) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var erratum = await db.Set<KeptErratum>()
                    .SingleOrDefaultAsync(one => one.Edition == edition && one.Number == number, end);
                if (erratum is null)
                    return ErrataRefusals.NoSuch(edition, number);
                if (erratum.Respond(act, kind, today) is { } refusal)
                    return refusal;
                deeds.RecordJson("erratum.answered", $"{edition}/errata/{number}", ErratumDeed.Of(erratum));
                deeds.Announce("erratum.answered", new { edition, number });
                return null;
            },
            stop
        );
}
