using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using static Rekenschap.Browser.Tests.Sample.SampleClaims;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>Documents of the sample: a letter with a claim of every verdict and decision, and an English one where all hold.</summary>
static class SampleDocuments
{
    public static readonly ImmutableArray<JudgedDocument> All = [Dutch(), English()];

    static JudgedDocument Dutch()
    {
        ImmutableArray<DocumentClaim> claims =
        [
            Claim(
                1,
                Holding(
                    "22 procent",
                    "gas_saving_eu",
                    0.2204m,
                    new(0.215m, 0.225m, true, false),
                    "22,0% ligt tussen 21,5% en 22,5%",
                    "22.0% lies between 21.5% and 22.5%"
                )
            ),
            Claim(2, Fourfold()),
            Claim(
                3,
                Judged(
                    "meer dan 10.000",
                    "vacancies",
                    28_114,
                    new(10_000, null, false),
                    Verdict.Understated,
                    "28.114 is meer dan 12.500: de woorden zeggen te weinig",
                    "28,114 is over 12,500: the words say too little"
                ),
                acceptance: "De exacte telling volgt in juni."
            ),
            Claim(
                4,
                Judged(
                    "onder de 5%",
                    "sickness_absence",
                    0.056m,
                    new(null, 0.05m, true, false),
                    Verdict.Fails,
                    "5,6% is niet minder dan 5%",
                    "5.6% is not less than 5%"
                ) with
                {
                    Suggestion = new("ruim 5%", "well over 5%"),
                },
                released: true
            ),
            Claim(
                5,
                Judged(
                    "gestegen",
                    "vacancies",
                    null,
                    null,
                    Verdict.Unverifiable,
                    "Justitie en Veiligheid leverde niet aan",
                    "Justice and Security did not deliver"
                ),
                acceptance: "Wordt nageleverd."
            ),
            Claim(
                6,
                Judged(
                    "flink wat",
                    null,
                    null,
                    null,
                    Verdict.Unreadable,
                    "'flink wat' zegt geen getal; schrijf bijvoorbeeld 'ruim 300'",
                    "'flink wat' states no number; write for example 'well over 300'"
                )
            ),
            Claim(7, Composite()),
            Claim(
                8,
                Holding(
                    "circa 71.000",
                    "documents_published",
                    71_484,
                    new(67_450, 74_550),
                    "71.484 ligt binnen 5% van 71.000",
                    "71,484 is within 5% of 71,000"
                )
            ) with
            {
                Contradicts =
                [
                    new(
                        new(Letter, 14, "meer dan 80.000", "documents_published?period=2023"),
                        "Aanbiedingsbrief Jaarrapportage Bedrijfsvoering Rijk 2023",
                        "aanbiedingsbrief",
                        1
                    ),
                ],
            },
        ];
        return new(
            new(
                Letter,
                "aanbiedingsbrief",
                "Aanbiedingsbrief Jaarrapportage Bedrijfsvoering Rijk 2023",
                DocumentKind.Letter,
                Language.Nl,
                new(2024, 5, 15),
                "Tweede Kamer",
                "31 490, nr. 338",
                Period.Year(2023),
                new(2024, 5, 15)
            ),
            Body(),
            claims,
            [
                new(
                    Letter,
                    31,
                    "ongeveer 2.000 kamers",
                    new(
                        "‘ongeveer 2.000 kamers’ stelt een feit zonder cijfer. Verwijs met claim: naar een indicator, of met external: naar een bron.",
                        "‘ongeveer 2.000 kamers’ states a fact without a figure. Refer with claim: to an indicator, or with external: to a source."
                    )
                ),
            ],
            [new(Letter, 33, "1,1 miljoen banen", "CBS", "2024-03-01")],
            [Revised(claims[0])],
            []
        );
    }

    static ImmutableArray<Segment> Body() =>
        [
            new HtmlSegment(
                $"""
                <h1>Aanbiedingsbrief Jaarrapportage Bedrijfsvoering Rijk 2023</h1>
                <p>Geachte voorzitter,</p>
                <p>Met de maatregelen van de afgelopen jaren bespaarde het Rijk {Mark(
                    1,
                    "22 procent"
                )} gas. Het aantal actief openbaar gemaakte documenten is een {Mark(
                    2,
                    "verviervoudiging"
                )} van dat in 2019.</p>
                <h2>Personeel</h2>
                <p>Er werden {Mark(
                    3,
                    "meer dan 10.000",
                    "understated"
                )} vacatures opengesteld. Het ziekteverzuim bleef {Mark(
                    4,
                    "onder de 5%",
                    "fails"
                )} en het aantal vacatures is {Mark(5, "gestegen", "unverifiable")}. Er waren {Mark(
                    6,
                    "flink wat",
                    "unreadable"
                )} meldingen.</p>
                <h2>Duurzaamheid</h2>
                <p>Het gasverbruik is {Mark(7, "gedaald met 38% tot 17 miljoen m³")} sinds 2019.</p>
                """
            ),
            Placed(
                "chart",
                "line",
                "Gasverbruik daalde 38% sinds 2019",
                "gas_use",
                ["Rijk", "FIN", "JenV"],
                2019,
                2023
            ),
            new HtmlSegment(
                "<h2>Openbaarheid</h2>\n<p>In 2023 ging het om " + Mark(8, "circa 71.000") + " documenten.</p>"
            ),
            Placed(
                "chart",
                "bar",
                "Financiën en Justitie verbruiken het meeste gas",
                "gas_use",
                ["BZK", "FIN", "JenV", "IenW", "EZ", "KGG"],
                2023,
                2023
            ),
            Placed(
                "chart",
                "slope",
                "Ziekteverzuim voor en na",
                "sickness_absence",
                ["BZK", "FIN", "JenV", "IenW"],
                2019,
                2023
            ),
            Placed(
                "chart",
                "dot",
                "Spreiding van het ziekteverzuim",
                "sickness_absence",
                ["BZK", "FIN", "JenV"],
                2019,
                2023
            ),
            Placed(
                "table",
                null,
                "Meldingen van ongewenst gedrag",
                "reports_unsafe",
                ["BZK", "FIN", "JenV", "IenW"],
                2021,
                2023
            ),
            new HtmlSegment(
                "<h2>Tot slot</h2>\n<table><thead><tr><th>Onderwerp</th><th>Waar</th></tr></thead><tbody><tr><td>Gas</td><td>hoofdstuk 3</td></tr></tbody></table>\n<p>De staatssecretaris van Binnenlandse Zaken</p>"
            ),
        ];

    static JudgedDocument English() =>
        new(
            new(
                "documents/summary.md",
                "summary",
                "Summary for international readers",
                DocumentKind.Public,
                Language.En,
                new(2024, 5, 15),
                null,
                null,
                Period.Year(2023),
                null
            ),
            [new HtmlSegment($"<p>Gas saving reached {Mark(1, "22 per cent")}.</p>")],
            [
                Claim(
                    1,
                    Holding(
                        "22 per cent",
                        "gas_saving_eu",
                        0.2204m,
                        new(0.215m, 0.225m, true, false),
                        "22,0% ligt tussen 21,5% en 22,5%",
                        "22.0% lies between 21.5% and 22.5%"
                    )
                ),
            ],
            [],
            [],
            [],
            []
        );
}
