using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Register;

/// <summary>What the office says no to, of activities.</summary>
static class ActivityRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "activity.missing",
        new("Deze ICT-activiteit staat niet in het register", "This ICT activity is not in the register")
    );

    public static readonly Refusal NothingSaid = Not(
        "with_reason",
        "Schrijf op waarom: de reden wordt bewaard",
        "Write down why: the reason is kept"
    );

    public static readonly Refusal Incomplete = Not(
        "complete",
        "Er ontbreekt nog iets; vul eerst aan wat bovenaan de pagina staat",
        "Something is missing; first fill in what stands at the top of the page"
    );

    public static readonly Refusal NotOffered = Not(
        "offered",
        "De aanleveraar heeft deze versie nog niet aangeboden voor controle",
        "The data supplier has not offered this version for checking yet"
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "activity.four_eyes",
        new(
            "Wie aan deze versie schreef of haar controleerde, doet de volgende stap niet zelf; vraag een collega",
            "Who wrote or checked this version does not take the next step; ask a colleague"
        )
    );

    public static readonly Refusal Reoriented = Not(
        "reoriented",
        "De activiteit is in heroriëntatie: wat is gepubliceerd, wijzigt nu niet. Dat kan met een versie die de heroriëntatie beëindigt",
        "The activity is in reorientation: what was published does not change now. A version that ends the reorientation can be published"
    );

    public static readonly Refusal Locked = Not(
        "locked",
        "De initiële schatting is vergrendeld sinds zij is gepubliceerd; vraag CIO Rijk haar te ontgrendelen",
        "The initial estimate is locked since it was published; ask CIO Rijk to unlock it"
    );

    public static readonly Refusal NothingLocked = Not(
        "nothing_locked",
        "Er is geen vergrendelde schatting",
        "There is no locked estimate"
    );

    public static readonly Refusal NoRow = new(
        RefusalKind.NotFound,
        "activity.row",
        new("Deze regel is er niet meer", "This line is no longer there")
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "activity.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static readonly Refusal OnlyMinistries = new(
        RefusalKind.Forbidden,
        "activity.only_ministries",
        new(
            "Alleen een ministerie voert ICT-activiteiten in, ook die van zijn organisaties",
            "Only a ministry enters ICT activities, those of its organisations too"
        )
    );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "activity.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );

    static Refusal Not(string code, string nl, string en) => new(RefusalKind.Conflict, "activity." + code, new(nl, en));
}
