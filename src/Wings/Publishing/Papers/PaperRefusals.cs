using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers;

/// <summary>What the office says no to, of the register of papers.</summary>
static class PaperRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "paper.missing",
        new("Dit stuk staat niet in het register", "This paper is not in the register")
    );

    public static readonly Refusal NotHere = new(
        RefusalKind.NotFound,
        "paper.not_here",
        new(
            "Stukken worden toegevoegd door wie publiceert; kies bovenaan voor wie u werkt",
            "Papers are added by who publishes; choose above for whom you work"
        )
    );

    public static Refusal Known(string key) =>
        new(
            RefusalKind.Conflict,
            "paper.known",
            new(
                $"Stuk {key} staat al in het register; open het daar en verbeter het",
                $"Paper {key} is in the register already; open it there and correct it"
            )
        );
}
