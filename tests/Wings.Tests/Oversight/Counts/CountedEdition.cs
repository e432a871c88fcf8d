using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Oversight.Counts;

/// <summary>An edition that asks what the registers count.</summary>
static class CountedEdition
{
    public const string Promises = "work/collections/small/promises";
    public const string Findings = "work/collections/small/findings";

    public static void Prepare(SmallEdition edition) =>
        edition
            .Write(
                "catalogue/register.yaml",
                """
                indicators:
                  - { code: register_promises_due, name: Toezeggingen met een termijn in het jaar, unit: pieces, frequency: year, aggregate: sum, noun: { nl: [toezeggingen], en: [promises] } }
                  - { code: register_promises_in_time, name: Daarvan op tijd nagekomen, unit: pieces, frequency: year, aggregate: sum, noun: { nl: [toezeggingen], en: [promises] } }
                  - { code: register_promises_share, name: Aandeel op tijd, unit: ratio, formula: register_promises_in_time / register_promises_due }
                  - { code: register_findings, name: Onvolkomenheden in het register, unit: pieces, frequency: year, aggregate: sum, noun: { nl: [onvolkomenheden], en: [deficiencies] } }
                """
            )
            .Write(
                "collections/promises.yaml",
                """
                code: promises
                name: Toezeggingen
                indicators: [register_promises_due, register_promises_in_time]
                organisations: [ministry]
                period: 2022..2023
                opens: 2024-01-08
                due: 2024-02-16
                deliverers: { FIN: [ministry] }
                """
            )
            .Write(
                "collections/findings.yaml",
                """
                code: findings
                name: Onvolkomenheden
                indicators: [register_findings]
                organisations: [ministry]
                period: 2022..2023
                opens: 2024-01-08
                due: 2024-02-16
                deliverers: { FIN: [ministry] }
                """
            );
}
