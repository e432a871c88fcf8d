using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What the office says no to, of promises.</summary>
static class CommitmentRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "commitment.missing",
        new("Deze toezegging staat niet in het register", "This promise is not in the register")
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "commitment.with_reason",
        new(
            "Schrijf op waar dit uit blijkt, of waarom: de Kamer leest het",
            "Write down where this shows, or why: parliament reads it"
        )
    );

    public static readonly Refusal NoSuchLink = new(
        RefusalKind.Conflict,
        "commitment.link",
        new(
            "Die toezegging is er niet, is deze zelf, of is zelf met een andere verbonden; kies een andere",
            "There is no such promise, it is this one, or it is linked to another itself; choose another"
        )
    );

    public static readonly Refusal LeadsHere = new(
        RefusalKind.Conflict,
        "commitment.leads_here",
        new(
            "Andere toezeggingen zijn met deze verbonden; maak die eerst los",
            "Other promises are linked to this one; unlink those first"
        )
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "commitment.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static Refusal EnteredElsewhere(Commitment one)
    {
        var who = one.IsEnteredByPublisher ? one.Publisher : one.Organisation;
        return new(
            RefusalKind.Forbidden,
            "commitment.own_entry",
            new(
                $"{who} heeft deze toezegging ingevoerd en verbetert haar; vraag het daar",
                $"{who} entered this promise and corrects it; ask there"
            )
        );
    }

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "commitment.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );
}
