using System.Collections.Immutable;
using Rekenschap.Oversight.Findings;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// Findings to look at. Those that are public knowledge are in our own words: information security of Foreign Affairs, found
/// first over 2017 and serious over 2019, and the six of the Interior over 2022. Measures, judgements, and all other
/// findings are made up; a finding that is made up says so.
/// </summary>
static class DemoFindings
{
    /// <param name="today">What is of a year that is not over is not there yet.</param>
    public static ImmutableArray<DemoFinding> On(DateOnly today) =>
        [.. Foreign.Concat(Interior).Concat(MadeUp).Where(one => one.Year < today.Year)];

    static IEnumerable<DemoFinding> Foreign =>
        [
            Security(2017, Severity.Deficiency, null) with
            {
                Verdict = (false, "Het punt is over 2018 opnieuw vastgesteld."),
            },
            Security(2018, Severity.Deficiency, 1) with
            {
                Verdict = (false, "Over 2019 weegt het zwaarder."),
            },
            Security(2019, Severity.Serious, 2) with
            {
                Detail =
                    "De accreditatie van systemen liep achter, en in het jaar waren er 49 incidenten van middelmatig of hoog belang.",
                Public =
                    "De informatiebeveiliging was over 2019 een ernstige onvolkomenheid, sinds 2017 een onvolkomenheid. De accreditatie van systemen liep achter.",
                Recommendation = "Breng de accreditatie van systemen op orde.",
            },
        ];

    static DemoFinding Security(int year, Severity severity, int? after) =>
        new(
            "BZ",
            "V",
            year,
            FindingDomain.Security,
            severity,
            "Informatiebeveiliging",
            "De beveiliging van informatie was niet aantoonbaar op orde.",
            Invented: false,
            after,
            FirstYear: 2017
        );

    static IEnumerable<DemoFinding> Interior =>
        [
            OfInterior(FindingDomain.Security, "Beveiliging van IT-componenten", "SSC-ICT"),
            OfInterior(FindingDomain.Advances, "Beheer van voorschotten aan agentschappen", ""),
            OfInterior(FindingDomain.Other, "Opbrengsten van de RvIG", "RvIG"),
            OfInterior(FindingDomain.Procurement, "Inhuur van externen", "SSC-ICT"),
            OfInterior(FindingDomain.ItManagement, "IT-beheer", "SSO-CN"),
            OfInterior(FindingDomain.ItManagement, "Rijksbreed IT-beheer", ""),
        ];

    static DemoFinding OfInterior(FindingDomain domain, string title, string part) =>
        new(
            "BZK",
            "VII",
            2022,
            domain,
            Severity.Deficiency,
            title,
            $"Volgens de auditor was dit over 2022 niet op orde: {title}.",
            Invented: false,
            Part: part
        );

    static IEnumerable<DemoFinding> MadeUp =>
        [
            Rights(2021, null) with
            {
                Expected = Expectation.ThisYear,
                Verdict = (false, "De opschoning was nog niet bij alle onderdelen gedaan."),
                Measures = [Clean(1, new(2022, 2, 1), new(2022, 12, 1), null, MeasureStage.Design, "")],
            },
            Rights(2022, 10) with
            {
                Claimed = "Rechten worden elk kwartaal opgeschoond en dat is aangetoond.",
                Verdict = (false, "De steekproef besloeg één onderdeel; bij drie andere is niets aangetoond."),
                Public =
                    "Rechten in het financiële systeem worden nu elk kwartaal opgeschoond. De Algemene Rekenkamer vindt dat nog niet overal aangetoond.",
                Measures =
                [
                    Clean(
                        1,
                        new(2022, 2, 1),
                        new(2022, 12, 1),
                        new(2023, 3, 14),
                        MeasureStage.Operation,
                        "Verzonnen verslag van de steekproef"
                    ),
                ],
            },
            Rights(2023, 11) with
            {
                Severity = Severity.Attention,
                Claimed = "Nu ook bij de drie andere onderdelen.",
                Public =
                    "Rechten worden bij alle onderdelen elk kwartaal opgeschoond; de Algemene Rekenkamer ziet nog een aandachtspunt.",
                Measures =
                [
                    Clean(
                        1,
                        new(2023, 5, 20),
                        new(2024, 2, 1),
                        new(2024, 1, 22),
                        MeasureStage.Operation,
                        "Verzonnen verslag van vier steekproeven"
                    ),
                ],
            },
            Made(
                "OCW",
                "VIII",
                2022,
                FindingDomain.Subsidies,
                "Controle op subsidies",
                "Bij een deel van de subsidies ontbrak de controle achteraf."
            ) with
            {
                Claimed = "Elke subsidie heeft nu een controleplan.",
                Verdict = (true, "Bij alle subsidies uit de steekproef was er een plan, en het was gevolgd."),
                Public = "Alle subsidies worden achteraf gecontroleerd. De Algemene Rekenkamer vindt dit opgelost.",
                Measures =
                [
                    new(
                        1,
                        "Controleplan per subsidie",
                        "Directie Bekostiging",
                        new(2023, 6, 1),
                        new(2023, 12, 31),
                        new(2023, 11, 30),
                        MeasureStage.Operation,
                        "Verzonnen toets van de directie"
                    ),
                ],
            },
            Made(
                "VWS",
                "XVI",
                2023,
                FindingDomain.Procurement,
                "Prestaties bij inkoop",
                "Niet van elke factuur staat vast dat er voor geleverd is."
            ) with
            {
                Expected = Expectation.Longer,
                Recommendation = "Leg bij elke betaling vast wat is geleverd.",
                Answer = "Wij voeren dit in drie stappen in.",
                Measures =
                [
                    new(
                        1,
                        "Prestatieverklaring in het inkoopsysteem",
                        "Inkoop",
                        new(2024, 3, 1),
                        new(2024, 9, 1),
                        null,
                        MeasureStage.Design,
                        ""
                    ),
                ],
            },
            Made(
                "IENW",
                "XII",
                2023,
                FindingDomain.LifeCycle,
                "Verouderde systemen",
                "Van enkele systemen was geen plan voor vervanging."
            ) with
            {
                Severity = Severity.Serious,
                Expected = Expectation.Longer,
            },
            Made(
                "FIN",
                "IX",
                2023,
                FindingDomain.Archive,
                "Archiveren van berichten",
                "Berichten van bewindspersonen waren niet volledig veiliggesteld."
            ),
            Made(
                "JENV",
                "VI",
                2023,
                FindingDomain.Personnel,
                "Screening van nieuwe medewerkers",
                "Bij een deel van de nieuwe medewerkers was de screening niet op tijd."
            ) with
            {
                Severity = Severity.Attention,
                Expected = Expectation.Proactive,
            },
        ];

    static DemoFinding Rights(int year, int? after) =>
        Made(
            "FIN",
            "IX",
            year,
            FindingDomain.Authorisation,
            "Rechten in het financiële systeem",
            "Wie van functie wisselde, hield rechten die niet meer nodig waren."
        ) with
        {
            After = after,
            FirstYear = 2021,
            Recommendation = "Schoon rechten elk kwartaal op.",
            Answer = "Dat doen wij vanaf dit jaar.",
        };

    static Measure Clean(
        int number,
        DateOnly start,
        DateOnly planned,
        DateOnly? ready,
        MeasureStage stage,
        string evidence
    ) => new(number, "Rechten elk kwartaal opschonen", "Directie Financiën", start, planned, ready, stage, evidence);

    static DemoFinding Made(
        string organisation,
        string chapter,
        int year,
        FindingDomain domain,
        string title,
        string detail
    ) => new(organisation, chapter, year, domain, Severity.Deficiency, title, detail, Invented: true);
}
