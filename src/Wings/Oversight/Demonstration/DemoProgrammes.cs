using System.Collections.Immutable;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>Programmes to look at; all of it is made up, and the names say so.</summary>
static class DemoProgrammes
{
    /// <summary>Around a day, so that something is always late, on course, delivered and still to come.</summary>
    public static ImmutableArray<DemoProgramme> On(DateOnly today) =>
        [Agenda(today.Year), Acceleration(today), Elsewhere(today.Year)];

    static DateOnly Day(int year, int month, int day) => new(year, month, day);

    static DemoProgramme Agenda(int year) =>
        new(
            new(
                ProgrammeKind.Agenda,
                "Agenda Heldere Informatie (verzonnen)",
                "BZK",
                ["FIN", "OCW", "VWS"],
                Day(year - 2, 1, 1),
                Day(year + 1, 12, 31),
                "Wie bij het Rijk werkt, vindt informatie terug en bewaart wat bewaard moet blijven.",
                ""
            ),
            [Day(year - 2, 12, 31), Day(year - 1, 12, 31)],
            [
                new(
                    "BZK",
                    "Handreiking voor het bewaren van berichten",
                    Day(year - 2, 2, 1),
                    Day(year - 1, 6, 30),
                    "Een handreiking waarin staat welke berichten medewerkers bewaren en hoe."
                )
                {
                    Products =
                    [
                        new("Handreiking", Day(year - 2, 11, 30), Day(year - 2, 11, 20)),
                        new("Les voor nieuwe medewerkers", Day(year - 1, 6, 30), Day(year - 1, 5, 12)),
                    ],
                    Money = [new(year - 2, 120_000, 118_500), new(year - 1, 80_000, 91_000)],
                    Told =
                    [
                        new(
                            Day(year - 2, 12, 31),
                            Judgement.OnCourse,
                            "De handreiking is er; de les wordt nog gemaakt."
                        ),
                    ],
                    Ended = (Day(year - 1, 5, 20), true, "Beide producten zijn in gebruik."),
                },
                new(
                    "FIN",
                    "Archief van websites bij elk departement",
                    Day(year - 2, 3, 1),
                    Day(year - 1, 12, 31),
                    "Elk departement bewaart zijn websites zo dat ze later te raadplegen zijn."
                )
                {
                    Products = [new("Aansluiting van acht departementen", Day(year - 1, 12, 31))],
                    Money = [new(year - 2, 400_000, 395_000), new(year - 1, 500_000, null), new(year, 650_000, null)],
                    Moved = (
                        Day(year - 1, 10, 15),
                        Day(year + 1, 6, 30),
                        "De aanbesteding moest over; de leverancier kon de beloofde dag niet halen."
                    ),
                    Told =
                    [
                        new(Day(year - 2, 12, 31), Judgement.OnCourse, "Twee departementen zijn aangesloten."),
                        new(
                            Day(year - 1, 12, 31),
                            Judgement.Behind,
                            "Drie van acht departementen zijn aangesloten; de rest wacht op de nieuwe leverancier."
                        ),
                    ],
                },
                new(
                    "VWS",
                    "Zoeken over alle archieven van het departement",
                    Day(year + 1, 1, 1),
                    Day(year + 1, 12, 31),
                    "Eén zoekscherm voor alle archieven van het ministerie."
                )
                {
                    Money = [new(year + 1, 300_000, null)],
                },
                new("OCW", "Opruimen van oude gedeelde schijven", Day(year - 1, 1, 1), Day(year, 12, 31), "")
                {
                    Told = [new(Day(year - 1, 12, 31), Judgement.OnCourse, "Een derde is opgeruimd.")],
                },
            ]
        );

    static DemoProgramme Acceleration(DateOnly today)
    {
        var (begun, ends) = (today.AddDays(-150), today.AddDays(120));
        DemoProgrammeMeasure Measure(string owner, string what, string words, Judgement judgement, string says) =>
            new(owner, what, begun, ends, words) { Told = [new(today.AddDays(-60), judgement, says)] };
        return new(
            new(
                ProgrammeKind.Acceleration,
                "Versnelling weerbare systemen (verzonnen)",
                "JENV",
                ["BZK", "FIN", "IENW"],
                begun,
                ends,
                "Binnen een jaar zijn de belangrijkste systemen beter bestand tegen een aanval.",
                ""
            ),
            [today.AddDays(-60), today.AddDays(20)],
            [
                Measure(
                    "JENV",
                    "Oefenen met uitval van het netwerk",
                    "Departementen oefenen samen wat te doen als het netwerk uitvalt.",
                    Judgement.OnCourse,
                    "De eerste oefening is gehouden."
                ) with
                {
                    Decision = (
                        DispositionKind.Continue,
                        today.AddDays(-30),
                        "De oefening leverde op wat was gevraagd."
                    ),
                },
                Measure(
                    "BZK",
                    "Sneller bijwerken van systemen",
                    "Systemen worden binnen een week bijgewerkt.",
                    Judgement.Behind,
                    "De helft van de systemen wordt op tijd bijgewerkt."
                ) with
                {
                    Decision = (
                        DispositionKind.Tighten,
                        today.AddDays(-30),
                        "De helft is te weinig; er komt een harde dag."
                    ),
                },
                Measure(
                    "IENW",
                    "Extra wacht in de nacht",
                    "Er is dag en nacht iemand die storingen ziet.",
                    Judgement.OnCourse,
                    "De nachten waren rustig."
                ) with
                {
                    Decision = (DispositionKind.ScaleDown, today.AddDays(-20), "Een gedeelde wacht volstaat."),
                },
                new(
                    "FIN",
                    "Controle van oude koppelingen",
                    begun,
                    today.AddDays(-10),
                    "Oude koppelingen worden nagelopen."
                )
                {
                    Products = [new("Lijst van koppelingen", today.AddDays(-40))],
                },
            ]
        );
    }

    static DemoProgramme Elsewhere(int year) =>
        new(
            new(
                ProgrammeKind.Programme,
                "Programma Dienst aan het Loket (verzonnen)",
                "SZW",
                ["BZK", "FIN"],
                Day(year - 1, 1, 1),
                null,
                "Burgers worden bij elk loket van de overheid in één keer geholpen.",
                "de voortgangsbrief van SZW, dossier 99 999 (verzonnen)"
            ),
            [],
            []
        );

    public static readonly ImmutableArray<DemoRisk> Risks =
    [
        new(
            "BZK",
            new(
                "Eén leverancier voor drie maatregelen (verzonnen)",
                "Drie maatregelen leunen op dezelfde leverancier, die te weinig mensen heeft om ze tegelijk te doen.",
                [1, 2],
                ["BZK", "FIN", "JENV"]
            ),
            RiskLikelihood.Likely,
            RiskConsequence.Serious,
            "De departementen stemmen elke maand af wie voorgaat, en zoeken een tweede leverancier.",
            "Meerdere maatregelen hangen af van één leverancier. De departementen verdelen samen de beschikbare tijd."
        ),
        new(
            "JENV",
            new(
                "Kennis zit bij enkelen (verzonnen)",
                "Wat de oefeningen leerden, weten nu alleen de deelnemers.",
                [2],
                ["JENV", "IENW"]
            ),
            RiskLikelihood.Possible,
            RiskConsequence.Small,
            "Na elke oefening wordt opgeschreven wat ervan is geleerd.",
            ""
        ),
    ];
}
