namespace Rekenschap.Oversight.Demonstration;

/// <summary>Those of the same letters that were entered after the others, so that these keep their numbers.</summary>
static partial class DemoLetters
{
    static readonly (string Paper, DateOnly Date) Regulation = ("Verordening (EU) 2023/706", new(2023, 3, 30));
    static readonly (string Paper, DateOnly Date) Spread = ("31 490, nr. 332", new(2023, 10, 16));

    static IEnumerable<DemoPromise> Later =>
        [
            Of(Budget, "BZK", "Meer stageplekken", "Er komen meer plekken voor stages.", "", false),
            Of(
                Report2023,
                "BZK",
                "Alleen vooraf goedgekeurde apps",
                "Op apparaten van het werk komen alleen apps die vooraf zijn goedgekeurd.",
                "",
                false
            ),
            Of(
                Regulation,
                "BZK",
                "Plicht tot opnieuw vijftien procent minder gas",
                "Ook in de tweede periode moet het Rijk vijftien procent minder gas verbruiken.",
                "",
                false
            ),
            Of(
                Spread,
                "BZK",
                "Motie over de spreiding van rijksbanen uitgevoerd",
                "De motie over de spreiding van rijksbanen wordt uitgevoerd.",
                "",
                false
            ),
            Of(
                Debate,
                "BZK",
                "Kamer geïnformeerd over onvolkomenheden in ICT",
                "Over de onvolkomenheden in ICT informeer ik u periodiek.",
                "periodiek",
                false
            ),
            Of(
                Letter,
                "BZK",
                "Snellere afhandeling van verzoeken om informatie",
                "Verzoeken om informatie worden sneller afgehandeld.",
                "",
                false
            ),
            Of(
                Letter,
                "BZK",
                "Cloudbeleid herzien",
                "Het cloudbeleid wordt op korte termijn herzien.",
                "op korte termijn",
                false,
                (new(2022, 8, 29), "26 643, nr. 904")
            ),
            Of(
                Letter,
                "BZK",
                "Aanbesteding van de opleiding voor de top opnieuw begonnen",
                "De aanbesteding van de opleiding voor de top begint na 2020 opnieuw.",
                "",
                false
            ),
        ];
}
