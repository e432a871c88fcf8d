using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Errata;

static class ErrataRefusals
{
    public static readonly Refusal OthersPublication = new(
        RefusalKind.Forbidden,
        "erratum.answer.own_publication",
        new(
            "Een erratum wordt beantwoord door de organisatie die publiceerde; vraag haar coördinator",
            "An erratum is answered by the organisation that published; ask its coordinator"
        )
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "erratum.answer.with_reason",
        new(
            "Een antwoord zonder tekst zegt het publiek niets; schrijf wat ermee gebeurt en waarom",
            "An answer without text tells the public nothing; write what happens with it and why"
        )
    );

    public static Refusal NoSuch(string edition, int number) =>
        new(
            RefusalKind.NotFound,
            "erratum.unknown",
            new(
                $"Erratum {number} van {edition} is er niet; 'rekenschap errata' geeft de lijst",
                $"There is no erratum {number} of {edition}; 'rekenschap errata' gives the list"
            )
        );
}
