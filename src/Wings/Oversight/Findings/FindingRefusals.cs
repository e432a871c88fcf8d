using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>What the office says no to, of findings.</summary>
static class FindingRefusals
{
    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "audit_finding.with_reason",
        new("Schrijf op wat, of waarom", "Write down what, or why")
    );

    public static readonly Refusal NotShown = new(
        RefusalKind.Conflict,
        "audit_finding.shown",
        new(
            "Opgelost is pas te zeggen als van een maatregel de werking is aangetoond; vul bij die maatregel het bewijs in",
            "Solved can be said only when a measure was shown to work; fill in the evidence at that measure"
        )
    );

    public static readonly Refusal NotIndependent = new(
        RefusalKind.Forbidden,
        "audit_finding.independent",
        new(
            "Het oordeel is van de auditor die dit vaststelde, en die niet werkt voor het departement of voor wie publiceert",
            "The verdict is of the auditor who found this, and who works neither for the department nor for who publishes"
        )
    );

    public static readonly Refusal NotInternalAuditor = new(
        RefusalKind.Forbidden,
        "audit_finding.internal_auditor",
        new(
            "Dit oordeel is van de Auditdienst Rijk, over wat een andere auditor vaststelde",
            "This opinion is of the Auditdienst Rijk, on what another auditor found"
        )
    );

    public static readonly Refusal Answered = new(
        RefusalKind.Conflict,
        "audit_finding.answered",
        new(
            "Een aanbeveling met een antwoord of nawoord kan niet vervallen; laat haar regel staan",
            "A recommendation with an answer or afterword cannot be dropped; leave its line"
        )
    );

    public static Refusal EnteredElsewhere(AuditFinding one) =>
        new(
            RefusalKind.Forbidden,
            "audit_finding.own_entry",
            one.IsEnteredByPublisher
                ? new(
                    $"{one.Publisher} heeft dit overgenomen uit het rapport en verbetert het; vraag het daar",
                    $"{one.Publisher} copied this from the report and corrects it; ask there"
                )
                : new(
                    $"{one.Organisation} heeft dit overgenomen uit het rapport en verbetert het; vraag het daar",
                    $"{one.Organisation} copied this from the report and corrects it; ask there"
                )
        );

    public static readonly Refusal NoSuchPart = new(
        RefusalKind.NotFound,
        "audit_finding.part",
        new("Deze aanbeveling of maatregel is er niet", "There is no such recommendation or measure")
    );

    /// <summary>Also for who may not know: both are told alike.</summary>
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "audit_finding.missing",
        new(
            "Deze onvolkomenheid staat niet in het register, of niet voor u",
            "This finding is not in the register, or not for you"
        )
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "audit_finding.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static readonly Refusal SameMarking = new(
        RefusalKind.Conflict,
        "audit_finding.marking.same",
        new("Dit is al zo gemerkt", "This is marked so already")
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "audit_finding.marking.four_eyes",
        new(
            "U hebt deze merking zelf gezet; een andere controller verlaagt haar",
            "You set this marking yourself; another controller lowers it"
        )
    );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "audit_finding.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );
}
