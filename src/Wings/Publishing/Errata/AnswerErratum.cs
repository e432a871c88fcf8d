using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Errata;

/// <summary>An answer to an erratum as it is given.</summary>
/// <param name="Edition">Code of the edition.</param>
/// <param name="Seen">Revision that was looked at; null where nobody looked at a page.</param>
public readonly record struct ErratumAnswered(
    string Edition,
    int Number,
    AnswerKind Kind,
    DateOnly Today,
    int? Seen = null
)
{
    /// <summary>What else happens in the same write, or neither happens.</summary>
    public OfficeWork? With { get; init; }
}

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
    ) => Run(database, act, new(edition, number, kind, today), stop);

    public static Task<Refusal?> Run(Database database, Act act, ErratumAnswered said, CancellationToken stop) =>
        database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                var (edition, number) = (said.Edition, said.Number);
                var erratum = await db.Set<KeptErratum>()
                    .SingleOrDefaultAsync(one => one.Edition == edition && one.Number == number, end);
                if (erratum is null)
                    return ErrataRefusals.NoSuch(edition, number);
                if (erratum.Respond(act, said.Kind, said.Today, said.Seen) is { } refusal)
                    return refusal;
                if (said.With is { } with && await with(db, deeds, end) is { } other)
                    return other;
                deeds.RecordJson("erratum.answered", $"{edition}/errata/{number}", ErratumDeed.Of(erratum));
                deeds.Announce("erratum.answered", new { edition, number });
                return null;
            },
            stop
        );
}
