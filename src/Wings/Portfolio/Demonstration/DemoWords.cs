using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>A ministry of the demonstration: how many of a hundred activities are its own, who does them, and what they are about.</summary>
readonly record struct DemoMinistry(
    string Code,
    int Share,
    ImmutableArray<string> Organisations,
    ImmutableArray<Subject> Subjects
);

/// <summary>The words of which made-up activities are made: none is an activity that there is.</summary>
static class DemoWords
{
    public static readonly ImmutableArray<DemoMinistry> Ministries =
    [
        new("FIN", 17, ["BD", "FIN", "TOESLAGEN"], [Subject.TaxesAndBenefits, Subject.Economy]),
        new("JENV", 15, ["JENV"], [Subject.JusticeSecurityAndDefence, Subject.MigrationAndTravel]),
        new("IENW", 13, ["RWS", "IENW"], [Subject.TrafficAndTransport, Subject.ClimateAndNature]),
        new("SZW", 12, ["SZW"], [Subject.Work, Subject.TaxesAndBenefits]),
        new("VWS", 10, ["VWS"], [Subject.FamilyCareAndHealth]),
        new("BZK", 10, ["BZK", "LOGIUS", "RVB"], [Subject.GovernmentAndDemocracy, Subject.BuildingAndHousing]),
        new("EZK", 8, ["EZK", "RVO", "DICTU"], [Subject.Economy, Subject.ClimateAndNature]),
        new("OCW", 6, ["OCW"], [Subject.Education]),
        new("LNV", 4, ["LNV", "NVWA"], [Subject.ClimateAndNature, Subject.Economy]),
        new("DEF", 3, ["DEF"], [Subject.JusticeSecurityAndDefence]),
        new("BZ", 2, ["BZ"], [Subject.InternationalCooperation]),
    ];

    public static readonly ImmutableArray<string> Doing =
    [
        "Vernieuwing",
        "Vervanging",
        "Modernisering",
        "Herbouw",
        "Samenvoeging",
        "Overgang naar de cloud van",
        "Aansluiting op",
        "Uitfasering van",
        "Doorontwikkeling",
    ];

    public static ImmutableArray<string> About(Subject subject) =>
        subject switch
        {
            Subject.TaxesAndBenefits =>
            [
                "aangifteportaal",
                "inningsketen",
                "bezwaarregistratie",
                "berichtenbox ondernemers",
                "gegevensmagazijn heffing",
                "betaalplanner",
                "loongegevensstroom",
                "klantbeeld uitkeringen",
                "herzieningenstraat",
            ],
            Subject.BuildingAndHousing =>
            [
                "woningregister",
                "huurprijsloket",
                "pandenkaart",
                "vergunningenketen",
                "energielabelbank",
            ],
            Subject.Economy =>
            [
                "subsidieportaal",
                "ondernemersloket",
                "vergunningenbank",
                "toezichtdossier",
                "meetgegevensplein",
                "regelingenmotor",
                "octrooi-archief",
            ],
            Subject.FamilyCareAndHealth =>
            [
                "vaccinatieregister",
                "zorgaanbiedersportaal",
                "medicijnendossier",
                "meldpunt zorg",
                "gegevensuitwisseling jeugd",
                "inspectiesysteem",
                "bevolkingsonderzoek",
                "toegangsdienst patiënten",
                "subsidies volksgezondheid",
            ],
            Subject.InternationalCooperation =>
            [
                "visumafhandeling",
                "consulaire balie",
                "berichtenverkeer posten",
                "reisdocumenten buitenland",
            ],
            Subject.ClimateAndNature =>
            [
                "stikstofrekenhart",
                "waterstandenmeetnet",
                "perceelregistratie",
                "natuurgegevensbank",
                "emissieregister",
                "mestboekhouding",
                "weermodelstraat",
                "vissersdagboek",
            ],
            Subject.MigrationAndTravel =>
            [
                "asieldossier",
                "opvangplanning",
                "grenspassage",
                "toelatingsbesluiten",
                "naturalisatiebalie",
            ],
            Subject.Education =>
            [
                "studiefinanciering",
                "examenregister",
                "bekostigingsstraat",
                "diplomabank",
                "onderwijsnummerdienst",
                "subsidies cultuur",
            ],
            Subject.GovernmentAndDemocracy =>
            [
                "inlogdienst burgers",
                "basisadministratie personen",
                "berichtenpostbus",
                "verkiezingsuitslagen",
                "werkplek Rijk",
                "digitaal archief",
                "personeelsportaal",
                "machtigingenregister",
            ],
            Subject.JusticeSecurityAndDefence =>
            [
                "strafdossier",
                "meldkamernetwerk",
                "detentieplanning",
                "boete-inning",
                "gerechtelijk portaal",
                "screeningsdienst",
                "materieellogistiek",
                "veilige communicatie",
                "toezicht op verlof",
            ],
            Subject.TrafficAndTransport =>
            [
                "tunnelbediening",
                "verkeersmanagement",
                "kentekenketen",
                "vaarwegbediening",
                "vervoersvergunningen",
                "wegenkaart",
                "brugbediening op afstand",
                "spoorcapaciteit",
            ],
            _ =>
            [
                "vacaturebank",
                "re-integratiedossier",
                "polisadministratie",
                "arbeidsinspectiesysteem",
                "verlofregelingen",
                "inburgeringsportaal",
                "pensioengegevens",
            ],
        };

    public static readonly ImmutableArray<string> Occasions =
    [
        "Het oude systeem wordt niet langer ondersteund en is duur in onderhoud.",
        "Een wijziging van de wet vraagt andere gegevens en andere termijnen.",
        "Medewerkers werken nu met vier systemen die niet op elkaar aansluiten.",
        "Uit onderzoek bleek dat burgers te lang op antwoord wachten.",
        "Het contract met de huidige leverancier loopt af.",
    ];

    public static readonly ImmutableArray<string> Goals =
    [
        "Eén systeem dat aanvragen van begin tot eind afhandelt.",
        "Gegevens één keer vragen en overal dezelfde gebruiken.",
        "Sneller kunnen aanpassen als de wet verandert.",
        "Minder storingen en een beveiliging die aan de eisen voldoet.",
        "De dienst veilig overdragen aan beheer en het oude systeem uitzetten.",
    ];

    public static readonly ImmutableArray<string> CostReasons =
    [
        "Er zijn meer koppelingen nodig dan bij de start bekend was.",
        "De tarieven van ingehuurde medewerkers stegen harder dan geraamd.",
        "De overgang van oude gegevens kost meer werk dan voorzien.",
        "De wet werd tijdens de bouw gewijzigd.",
        "De invoering gaat in kleinere stappen, met langer dubbel beheer.",
    ];

    public static readonly ImmutableArray<string> EndReasons =
    [
        "De invoering schuift door naar na de jaarovergang.",
        "Het testen met de keten duurt langer.",
        "Er waren te weinig ontwikkelaars beschikbaar.",
        "Het advies om eerst de basis te herstellen is overgenomen.",
    ];

    public static readonly ImmutableArray<string> Parties =
    [
        "Bureau Noorderlicht",
        "Datawerkplaats Zuid",
        "Ontwikkelhuis De Linde",
        "Softwaremakerij Eemzicht",
        "Rietveld en Bakker Systemen",
        "Codehuis Waterland",
    ];

    public static readonly ImmutableArray<string> PartyRoles = ["bouw", "beheer", "testen", "advies"];

    public static readonly ImmutableArray<(string Kind, string By)> Reviews =
    [
        ("Gateway review", "Bureau Poortwacht"),
        ("Architectuurtoets", "interne CIO-office"),
        ("Beveiligingstoets", "Keurhuis Digitaal"),
        ("Audit projectbeheersing", "auditdienst"),
    ];

    public static readonly ImmutableArray<string> Milestones =
    [
        "Projectplan goedgekeurd",
        "Eerste versie in gebruik bij één team",
        "Alle gegevens overgezet",
        "Oude systeem uitgezet",
    ];
}
