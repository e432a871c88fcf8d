using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Notices;

/// <summary>What the office says no to, of notices.</summary>
static class NoticeRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "notice.missing",
        new("Deze melding is er niet, of niet voor u", "There is no such notice, or not for you")
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "notice.with_words",
        new(
            "Schrijf het erbij: wie dit later leest, moet het begrijpen",
            "Write it down: who reads this later must understand"
        )
    );

    public static readonly Refusal NotSettled = new(
        RefusalKind.Conflict,
        "notice.not_settled",
        new(
            "Nog niet elke organisatie is klaar of niet geraakt; schrijf op waarom de melding toch dicht kan",
            "Not every organisation is done or not affected yet; write down why the notice can be closed all the same"
        )
    );

    public static readonly Refusal Closed = new(
        RefusalKind.Conflict,
        "notice.closed",
        new(
            "De melding is gesloten; vraag de coördinator om haar te heropenen",
            "The notice is closed; ask the coordinator to reopen it"
        )
    );

    public static readonly Refusal NoMeasure = new(
        RefusalKind.Conflict,
        "notice.measures_done",
        new(
            "Er is nog geen maatregel, of er is er nog een open; rond die eerst af",
            "There is no measure yet, or one is still open; finish that first"
        )
    );

    public static readonly Refusal NoSuchMeasure = new(
        RefusalKind.Conflict,
        "notice.measure",
        new("Deze maatregel is er niet, of is al klaar", "There is no such measure, or it is done already")
    );

    public static readonly Refusal NobodyNew = new(
        RefusalKind.Conflict,
        "notice.nobody_new",
        new("Al deze organisaties kregen de melding al", "All of these organisations had the notice already")
    );

    public static readonly Refusal NobodyLeft = new(
        RefusalKind.Conflict,
        "notice.nobody_left",
        new(
            "Er is nu niemand te herinneren: iedereen antwoordde, is dit uur al herinnerd, of heeft daar geen account",
            "There is nobody to remind now: all answered, were reminded this hour, or have no account there"
        )
    );

    public static readonly Refusal NoEdition = new(
        RefusalKind.NotFound,
        "notice.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static readonly Refusal OnlyPublisher = new(
        RefusalKind.Forbidden,
        "notice.only_publisher",
        new(
            "Een melding schrijft alleen wie publiceert; geef het daar door",
            "Only who publishes writes a notice; pass it on there"
        )
    );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "notice.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );
}
