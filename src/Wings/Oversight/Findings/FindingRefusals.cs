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
            "Het oordeel is van een auditor die niet werkt voor het departement of voor wie publiceert",
            "The verdict is of an auditor who works neither for the department nor for who publishes"
        )
    );

    public static readonly Refusal NoSuchPart = new(
        RefusalKind.NotFound,
        "audit_finding.part",
        new("Deze aanbeveling of maatregel is er niet", "There is no such recommendation or measure")
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
