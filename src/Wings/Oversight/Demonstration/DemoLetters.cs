using System.Collections.Immutable;
using Rekenschap.Oversight.Commitments;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// The promises of which the demonstration's own edition speaks in <c>registers/commitments.csv</c>, in our own words: the
/// register and the edition know the same ones. A test holds them against that file. What became of most was made up; those say so.
/// </summary>
static partial class DemoLetters
{
    static readonly (string Paper, DateOnly Date) Letter = ("26 643, nr. 713", new(2020, 10, 7));
    static readonly (string Paper, DateOnly Date) Report2020 = ("brief over het verslag 2020", new(2021, 5, 19));
    static readonly (string Paper, DateOnly Date) Report2023 = ("brief over het verslag 2023", new(2024, 5, 15));
    static readonly (string Paper, DateOnly Date) Debate = (
        "Handelingen II 2019/20, nr. 74, item 23",
        new(2020, 5, 26)
    );
    static readonly (string Paper, DateOnly Date) Budget = (
        "Handelingen II 2020/21, nr. 15, item 13",
        new(2020, 10, 15)
    );
    static readonly (string Paper, DateOnly Date) Agreement = ("Klimaatakkoord", new(2019, 6, 28));

    public static ImmutableArray<DemoPromise> All => [.. Yearly, .. Agenda, .. Later];

    static DemoPromise Of(
        (string Paper, DateOnly Date) letter,
        string organisation,
        string subject,
        string words,
        string phrase,
        bool invented,
        (DateOnly, string)? kept = null
    ) =>
        new(
            organisation,
            letter == Letter || letter == Debate || letter == Report2020 ? Promiser.StateSecretary : Promiser.Minister,
            subject,
            words,
            letter.Paper,
            letter.Date,
            phrase,
            invented,
            kept
        );

    static IEnumerable<DemoPromise> Yearly =>
        [
            Of(
                Report2020,
                "BZK",
                "Programma voor verduurzaming",
                "Een nieuw programma verduurzaamt de bedrijfsvoering.",
                "",
                true,
                (new(2021, 11, 1), "Verzonnen bewijs: startbrief van het programma")
            ),
            Of(
                Report2020,
                "BZK",
                "Maatregelen informatiehuishouding uitgewerkt",
                "De maatregelen voor de informatiehuishouding werken wij in de komende periode uit.",
                "in de komende periode",
                true,
                (new(2021, 12, 15), "Verzonnen bewijs: actieplan")
            ),
            Of(Report2023, "BZK", "Minder leegstand", "Kantoren staan minder vaak leeg.", "", false),
            Of(
                Report2023,
                "BZK",
                "Plan van aanpak tegen racisme en discriminatie",
                "Een plan van aanpak tegen racisme en discriminatie ontvangt u voor de zomer.",
                "voor de zomer",
                true,
                (new(2024, 6, 18), "Verzonnen bewijs: plan van aanpak")
            ),
            Of(
                Report2023,
                "BZK",
                "Meldmogelijkheden bekender",
                "Medewerkers leren beter kennen waar zij iets kunnen melden.",
                "",
                false
            ),
            Of(
                Report2023,
                "BZK",
                "Kabinetsreactie op de invoeringstoets",
                "De reactie van het kabinet op de invoeringstoets komt in de eerste helft van dit jaar.",
                "in de eerste helft van dit jaar",
                false,
                (new(2024, 6, 21), "Kabinetsreactie, zaak 2024Z11090 van de Tweede Kamer")
            ),
            Of(
                Report2023,
                "BZK",
                "Klimaatneutrale bedrijfsvoering",
                "De bedrijfsvoering is in 2030 klimaatneutraal.",
                "in 2030",
                false
            ),
            Of(
                Agreement,
                "BZK",
                "Afgesproken gasbesparing",
                "De besparing op gas die in het Klimaatakkoord is afgesproken, is in 2030 gehaald.",
                "in 2030",
                false,
                (new(2024, 5, 15), "31 490, nr. 338")
            ),
        ];
}
