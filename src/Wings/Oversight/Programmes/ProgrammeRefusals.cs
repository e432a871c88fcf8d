using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes;

/// <summary>What the office says no to, of programmes, their measures and risks.</summary>
static class ProgrammeRefusals
{
    /// <summary>Also for who may not know: both are told alike.</summary>
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "programme.missing",
        new("Dit is er niet, of niet voor u", "There is no such thing, or not for you")
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "programme.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static readonly Refusal OnlyPublisher = new(
        RefusalKind.Forbidden,
        "programme.only_publisher",
        new(
            "Een programma begint de coördinator van wie publiceert; geef het daar door",
            "A programme is begun by the coordinator of who publishes; pass it on there"
        )
    );

    public static readonly Refusal NothingSaid = Conflict(
        "with_reason",
        new("Schrijf op wat, of waarom", "Write down what, or why")
    );

    public static readonly Refusal NoReasonToChange = Conflict(
        "reason_to_change",
        new(
            "Hier staat al iets; schrijf op waarom u het wijzigt",
            "Something stands here already; write down why you change it"
        )
    );

    public static readonly Refusal AccountedElsewhere = Conflict(
        "accounted_here",
        new(
            "Over dit programma wordt elders verantwoord; hier komen geen maatregelen en rapportages",
            "This programme is accounted for elsewhere; no measures and reports are entered here"
        )
    );

    public static readonly Refusal HasMeasures = Conflict(
        "has_measures",
        new(
            "Dit programma heeft hier al maatregelen; dan kan het niet elders worden verantwoord",
            "This programme has measures here already; it cannot be accounted for elsewhere then"
        )
    );

    public static readonly Refusal NotAllDelivered = Conflict(
        "all_delivered",
        new(
            "Nog niet elk product is opgeleverd; lever het op, of stop de maatregel met de reden",
            "Not every product was delivered yet; deliver it, or stop the measure with the reason"
        )
    );

    public static readonly Refusal NothingToRelease = Conflict(
        "has_draft",
        new("Er is geen openbare tekst die op vrijgave wacht", "No public text waits to be released")
    );

    public static readonly Refusal NoDispositions = Conflict(
        "wants_disposition",
        new(
            "Een besluit over doorgaan is er alleen voor crisis- en versnellingsmaatregelen",
            "There is a disposition only of crisis and acceleration measures"
        )
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "programme.four_eyes",
        new(
            "U stelde dit zelf voor of zette dit zelf; een ander besluit",
            "You proposed or set this yourself; somebody else decides"
        )
    );

    public static readonly Refusal TooMany = Conflict(
        "too_many",
        new(
            $"Een programma heeft hoogstens {Programme.MostMeasures} maatregelen",
            $"A programme has {Programme.MostMeasures} measures at most"
        )
    );

    public static readonly Refusal AskedAlready = Conflict(
        "asked_already",
        new("Om deze rapportage is al gevraagd", "This report was asked for already")
    );

    public static readonly Refusal NoSuchProduct = Conflict(
        "no_product",
        new("Dit product heeft de maatregel niet", "The measure has no such product")
    );

    public static readonly Refusal BeginsAfterItsEnd = Conflict(
        "no_period",
        new("De laatste dag ligt voor de eerste", "The last day is before the first")
    );

    public static readonly Refusal NotHigher = Conflict(
        "marking",
        new("Deze merking is niet hoger dan die er nu staat", "This marking is not higher than the one that stands")
    );

    public static readonly Refusal NotLower = Conflict(
        "marking",
        new("Deze merking is niet lager dan die er nu staat", "This marking is not lower than the one that stands")
    );

    public static readonly Refusal NotYourOwn = new(
        RefusalKind.Forbidden,
        "programme.not_your_own",
        new(
            "Een risico voert in wie erop stuurt, of de coördinator van wie publiceert",
            "A risk is entered by who steers on it, or by the coordinator of who publishes"
        )
    );

    static Refusal Conflict(string what, Bilingual text) => new(RefusalKind.Conflict, "programme." + what, text);

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "programme.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );
}
