namespace Rekenschap.Oversight.Demonstration;

/// <summary>Those of the letter of 7 October 2020 on deficiencies and the I-agenda, but for the three of which it is known what became of them.</summary>
static partial class DemoLetters
{
    static IEnumerable<DemoPromise> Agenda =>
        [
            Of(
                Letter,
                "BZK",
                "CISO Rijk in dienst",
                "Een CISO voor het Rijk begint in november 2020.",
                "in november 2020",
                false,
                (new(2020, 11, 1), "Bericht over de aanstelling van september 2020 en een later interview.")
            ),
            Of(
                Letter,
                "BZK",
                "Rode-dradenrapport",
                "Een samenvatting van de onderzoeken komt in 2020.",
                "in 2020",
                true,
                (new(2020, 12, 15), "Verzonnen bewijs: rode-dradenrapport")
            ),
            Of(
                Letter,
                "BZK",
                "Versnellingsmaatregelen",
                "Maatregelen om te versnellen deel ik voor het eind van het jaar met u.",
                "voor het eind van het jaar",
                true,
                (new(2020, 12, 18), "Verzonnen bewijs: brief aan de Kamer")
            ),
            Of(
                Letter,
                "BZK",
                "Evaluatie",
                "De evaluatie is eind 2020 klaar.",
                "eind 2020",
                true,
                (new(2020, 12, 11), "Verzonnen bewijs: evaluatierapport")
            ),
            Of(
                Letter,
                "BZ",
                "Ernstige onvolkomenheid opgelost",
                "De ernstige onvolkomenheid is op afzienbare termijn opgelost.",
                "op afzienbare termijn",
                false
            ),
            Of(
                Letter,
                "OCW",
                "Bezien of archief eerder kan worden overgebracht",
                "Ik bezie of archieven eerder naar het Nationaal Archief kunnen.",
                "",
                false,
                (
                    new(2025, 3, 31),
                    "Nieuwe Archiefwet, aangenomen in maart 2025; de dag is niet ingevoerd, hier staat de laatste."
                )
            ),
            Of(
                Letter,
                "BZK",
                "Uitkomst van de verkenning naar het cloudbeleid",
                "Wat de verkenning naar het cloudbeleid oplevert, hoort u eind 2020.",
                "eind 2020",
                true,
                (new(2020, 12, 18), "Verzonnen bewijs: brief aan de Kamer")
            ),
            Of(
                Letter,
                "BZK",
                "Nieuw cloudbeleid",
                "Het nieuwe cloudbeleid is er in 2021.",
                "in 2021",
                false,
                (new(2022, 8, 29), "26 643, nr. 904")
            ),
            Of(
                Letter,
                "BZK",
                "Visie op hybride werken",
                "Een visie op hybride werken ontvangt u dit jaar nog.",
                "dit jaar nog",
                false,
                (new(2020, 12, 4), "31 490, nr. 289")
            ),
            Of(
                Letter,
                "BZK",
                "Programma slimme kantoren",
                "Het programma voor slimme kantoren begint in het najaar van 2020.",
                "in het najaar van 2020",
                true,
                (new(2020, 11, 16), "Verzonnen bewijs: startdocument")
            ),
            Of(
                Letter,
                "BZK",
                "Meer capaciteit voor videovergaderen",
                "De capaciteit voor videovergaderen is eind 2020 groter.",
                "eind 2020",
                true,
                (new(2020, 12, 1), "Verzonnen bewijs: capaciteitsoverzicht")
            ),
            Of(
                Letter,
                "BZK",
                "Single sign-on voor clouddiensten",
                "Eenmaal inloggen kan in 2021 ook voor clouddiensten.",
                "in 2021",
                true,
                (new(2021, 10, 4), "Verzonnen bewijs: catalogus van diensten")
            ),
            Of(
                Letter,
                "BZK",
                "Verzameling goede voorbeelden",
                "Eind 2020 is er een verzameling van goede voorbeelden.",
                "eind 2020",
                false,
                (new(2020, 12, 15), "26 643, nr. 728")
            ),
            Of(
                Letter,
                "BZK",
                "Invoering van het CIO-stelsel kan beginnen",
                "De invoering van het CIO-stelsel kan in de eerste helft van 2021 beginnen.",
                "in de eerste helft van 2021",
                true,
                (new(2021, 6, 15), "Verzonnen bewijs: voortgangsbrief")
            ),
            Of(
                Letter,
                "BZK",
                "Kwaliteitskader vastgesteld",
                "Het kwaliteitskader is begin 2021 vastgesteld.",
                "begin 2021",
                true,
                (new(2021, 3, 10), "Verzonnen bewijs: kwaliteitskader")
            ),
            Of(
                Letter,
                "BZK",
                "Invoering van het kwaliteitskader kan beginnen",
                "De invoering van het kwaliteitskader kan in 2021 beginnen.",
                "in 2021",
                true,
                (new(2021, 12, 1), "Verzonnen bewijs: voortgangsbrief")
            ),
            Of(
                Letter,
                "BZK",
                "Instellingsbesluit vastgesteld",
                "Het besluit dat het adviescollege instelt, is er aan het einde van dit jaar.",
                "aan het einde van dit jaar",
                false,
                (new(2020, 11, 30), "Instellingsbesluit")
            ),
            Of(
                Letter,
                "BZK",
                "Advies aan de Raad van State gevraagd",
                "De Raad van State krijgt medio 2021 de vraag om advies.",
                "medio 2021",
                true,
                (new(2021, 7, 16), "Verzonnen bewijs: adviesaanvraag")
            ),
            Of(
                Letter,
                "BZK",
                "Nieuwe I-strategie",
                "De nieuwe I-strategie ontvangt u voor de zomer van 2021.",
                "voor de zomer van 2021",
                false,
                (new(2021, 9, 6), "26 643, nr. 779")
            ),
            Of(
                Letter,
                "BZK",
                "Inventarisatie van data en AI",
                "Een inventarisatie van data en AI volgt in 2021.",
                "in 2021",
                true,
                (new(2021, 11, 18), "Verzonnen bewijs: inventarisatie")
            ),
            Of(
                Letter,
                "BZK",
                "CIO Flex breder ingevoerd",
                "CIO Flex wordt volgend jaar breder ingevoerd.",
                "volgend jaar",
                true,
                (new(2021, 9, 1), "Verzonnen bewijs: voortgangsbrief")
            ),
        ];
}
