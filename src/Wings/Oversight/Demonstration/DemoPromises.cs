using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Oversight.Commitments;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>
/// Promises to look at. Those of the letter of 7 October 2020 are in our own words, and what became of them is public
/// knowledge; all others are made up and say so, since nobody may be called late who is not.
/// </summary>
static class DemoPromises
{
    static readonly DateOnly Letter = new(2020, 10, 7);
    const string LetterPaper = "26 643, nr. 713";

    /// <param name="today">So that some are due and some are still to come; what is of a later day is not there yet.</param>
    public static ImmutableArray<DemoPromise> On(DateOnly today) =>
        [
            .. Known.Concat(MadeUp).Where(one => one.Date <= today).Select(one => AsOf(one, today)),
            .. Running(today),
            .. DemoLetters.All.Where(one => one.Date <= today).Select(one => AsOf(one, today)),
        ];

    static DemoPromise AsOf(DemoPromise one, DateOnly today) =>
        one with
        {
            Kept = one.Kept is var (kept, _) && kept <= today ? one.Kept : null,
            Withdrawn = one.Withdrawn is var (withdrawn, _) && withdrawn <= today ? one.Withdrawn : null,
        };

    static IEnumerable<DemoPromise> Known =>
        [
            OfLetter(
                "Besluit CIO-stelsel vastgesteld",
                "Het nieuwe besluit over het CIO-stelsel wordt eind dit jaar vastgesteld.",
                "eind dit jaar",
                (new(2020, 12, 18), "Stcrt. 2020, 62488")
            ),
            OfLetter(
                "Adviescollege ICT-toetsing begonnen",
                "Het bureau gaat begin 2021 verder als Adviescollege ICT-toetsing.",
                "begin 2021",
                (new(2021, 1, 1), "Het adviescollege is op 1 januari 2021 ingesteld.")
            ),
            OfLetter(
                "Wet op het adviescollege in werking",
                "De behandeling in het parlement en de publicatie van de wet zijn in het voorjaar van 2022 afgerond.",
                "in het voorjaar van 2022",
                (new(2024, 7, 1), "De wet trad op 1 juli 2024 in werking.")
            ),
        ];

    static DemoPromise OfLetter(string subject, string words, string phrase, (DateOnly, string) kept) =>
        new("BZK", Promiser.StateSecretary, subject, words, LetterPaper, Letter, phrase, Invented: false, kept);

    static IEnumerable<DemoPromise> MadeUp =>
        [
            Made(
                "BZK",
                "Plan voor lege kantoren",
                "Voor de zomer ontvangt u een plan voor kantoren die leegstaan.",
                new(2024, 5, 15),
                "voor de zomer"
            ),
            Made(
                "BZK",
                "Plan voor lege kantoren (herhaald)",
                "Het plan voor lege kantoren volgt uiterlijk in september 2024.",
                new(2024, 6, 12),
                "uiterlijk in september 2024"
            ) with
            {
                SameAs = 4,
            },
            Made(
                "FIN",
                "Facturen op tijd",
                "Medio 2024 meld ik hoe facturen vaker op tijd worden betaald.",
                new(2024, 2, 14),
                "medio 2024"
            ) with
            {
                Kept = (new(2024, 8, 20), "Verzonnen brief van 20 augustus 2024"),
            },
            Made(
                "VWS",
                "Archiveren van chatberichten",
                "Eind 2023 zijn chatberichten bij alle onderdelen veiliggesteld.",
                new(2023, 3, 8),
                "eind 2023"
            ) with
            {
                Kept = (new(2024, 4, 2), "Verzonnen brief van 2 april 2024"),
            },
            Made(
                "JENV",
                "Herstel van autorisaties",
                "In de eerste helft van 2025 is het beheer van autorisaties op orde.",
                new(2024, 11, 20),
                "in de eerste helft van 2025"
            ),
            Made(
                "OCW",
                "Onderzoek naar thuiswerken",
                "Een onderzoek naar thuiswerken komt in het najaar van 2024.",
                new(2024, 5, 15),
                "in het najaar van 2024"
            ) with
            {
                Withdrawn = (new(2024, 9, 24), "Het onderzoek is opgegaan in een ander onderzoek."),
            },
            Made(
                "IENW",
                "Elektrische dienstauto's",
                "Ik informeer u zo spoedig mogelijk over elektrische dienstauto's.",
                new(2024, 5, 15),
                "zo spoedig mogelijk"
            ),
        ];

    static DemoPromise Made(string organisation, string subject, string words, DateOnly date, string phrase) =>
        new(
            organisation,
            Promiser.Minister,
            subject,
            words,
            $"verzonnen stuk van {Machine(date)}",
            date,
            phrase,
            Invented: true
        );

    static IEnumerable<DemoPromise> Running(DateOnly today) =>
        [
            Made(
                "BZK",
                "Overzicht van algoritmen",
                "Binnen zes maanden volgt een overzicht van algoritmen.",
                today.AddDays(-60),
                "binnen zes maanden"
            ),
            Made(
                "FIN",
                "Nieuwe afspraken over inhuur",
                $"Medio {Year(today)} zijn er nieuwe afspraken over inhuur.",
                today.AddDays(-30),
                $"medio {Year(today)}"
            ),
        ];

    static string Year(DateOnly today) => (today.Year + 1).ToString(CultureInfo.InvariantCulture);

    static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
