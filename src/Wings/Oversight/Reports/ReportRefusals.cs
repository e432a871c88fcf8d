using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports;

/// <summary>What the office says no to, of reports and reactions.</summary>
static class ReportRefusals
{
    /// <summary>Also for who may not know: both are told alike.</summary>
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "audit_report.missing",
        new("Dit rapport is er niet, of niet voor u", "There is no such report, or not for you")
    );

    public static readonly Refusal NotYet = new(
        RefusalKind.NotFound,
        "audit_report.no_edition",
        new("Er is nog geen uitgave waaraan wordt gewerkt", "No edition is being worked on yet")
    );

    public static readonly Refusal OnlyAuditors = new(
        RefusalKind.Forbidden,
        "audit_report.only_auditors",
        new(
            "Een rapport voert de auditor in, of de coördinator van wie publiceert; geef het daar door",
            "A report is entered by the auditor, or by the coordinator of who publishes; pass it on there"
        )
    );

    public static readonly Refusal NothingSaid = new(
        RefusalKind.Conflict,
        "audit_report.with_reason",
        new("Schrijf op wat, of waarom", "Write down what, or why")
    );

    public static readonly Refusal PublicAlready = new(
        RefusalKind.Conflict,
        "audit_report.public",
        new("Het rapport is al openbaar; dat blijft het", "The report is public already, and stays so")
    );

    public static readonly Refusal TooMany = new(
        RefusalKind.Conflict,
        "audit_report.too_many",
        new(
            $"Een rapport heeft hoogstens {AuditReport.MostRecommendations} aanbevelingen",
            $"A report has {AuditReport.MostRecommendations} recommendations at most"
        )
    );

    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "report_reaction.four_eyes",
        new("U schreef dit zelf; een ander keurt het goed", "You wrote this yourself; somebody else agrees to it")
    );

    public static readonly Refusal NotAllAgreed = new(
        RefusalKind.Conflict,
        "report_reaction.all_agreed",
        new(
            "Reacties gaan samen: nog niet op elke aanbeveling is een reactie goedgekeurd",
            "Reactions go together: not every recommendation has a reaction that was agreed to"
        )
    );

    public static readonly Refusal NotShown = new(
        RefusalKind.Conflict,
        "report_reaction.shown",
        new(
            "Klaar is pas te zeggen als de laatste stand 'uitgevoerd' is, met bewijs",
            "Done can be said only when the last state is 'carried out', with evidence"
        )
    );

    public static readonly Refusal NotIndependent = new(
        RefusalKind.Forbidden,
        "report_reaction.independent",
        new(
            "Dit kan alleen de auditor van wie het rapport is, en die niet voor het departement werkt",
            "Only the auditor whose report it is can do this, and who does not work for the department"
        )
    );

    public static readonly Refusal NoSuchFinding = new(
        RefusalKind.Conflict,
        "report_reaction.own_finding",
        new(
            "Uw departement heeft geen onvolkomenheid met deze code",
            "Your department has no audit finding with this code"
        )
    );

    public static Refusal OfAnother(string code) =>
        new(
            RefusalKind.Forbidden,
            "audit_report.of_another",
            new(
                $"Dit kan alleen wie voor {code} werkt; vraag het daar, of kies bovenaan voor wie u werkt",
                $"Only who works for {code} can do this; ask there, or choose above for whom you work"
            )
        );
}
