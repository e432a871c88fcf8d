using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity;

/// <summary>What the office says no to, of assessments, assignments and pentests.</summary>
static class MaturityRefusals
{
    /// <summary>Also for who may not know: both are told alike.</summary>
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "maturity.missing",
        new("Dit is er niet, of niet voor u", "There is no such thing, or not for you")
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "maturity.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static readonly Refusal OnlyPublisher = new(
        RefusalKind.Forbidden,
        "maturity.only_publisher",
        new(
            "Dit doet alleen de coördinator van wie publiceert; geef het daar door",
            "Only the coordinator of who publishes does this; pass it on there"
        )
    );

    public static readonly Refusal OnlyDepartments = new(
        RefusalKind.Forbidden,
        "maturity.only_departments",
        new(
            "Dit voert een ministerie in; kies bovenaan voor wie u werkt",
            "This is entered by a ministry; choose above for whom you work"
        )
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "maturity.with_reason",
        new("Schrijf op wat, of waarom", "Write down what, or why")
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "maturity.four_eyes",
        new("U voerde dit zelf in; een ander keurt het goed", "You entered this yourself; somebody else agrees to it")
    );

    public static readonly Refusal StillSerious = new(
        RefusalKind.Conflict,
        "pentest.nothing_serious",
        new(
            "Er staat nog iets kritieks of hoogs open; schrijf op waarom dat wordt aanvaard",
            "Something critical or high is still open; write down why that is accepted"
        )
    );

    public static readonly Refusal MoreThanFound = new(
        RefusalKind.Conflict,
        "pentest.more_than_found",
        new("Er kan niet meer openstaan dan is gevonden", "No more can be open than was found")
    );

    public static readonly Refusal TellsNothing = new(
        RefusalKind.Conflict,
        "maturity.tells_something",
        new(
            "Over dit jaar is er geen getal dat iedereen mag zien: er is niets gemeten en goedgekeurd, of het zou verraden hoe één departement ervoor staat",
            "Of this year there is no number that anybody may see: nothing was measured and agreed to, or it would tell how one department stands"
        )
    );

    public static readonly Refusal HasMoved = new(
        RefusalKind.Conflict,
        "maturity.same_numbers",
        new(
            "De getallen zijn veranderd sinds de tekst is geschreven; geef haar terug, dan wordt zij opnieuw geschreven",
            "The numbers changed since the text was written; return it, so that it is written again"
        )
    );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "maturity.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );
}
