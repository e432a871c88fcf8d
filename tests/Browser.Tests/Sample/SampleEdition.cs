using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Browser.Tests.Sample;

/// <summary>An invented edition by hand: one of everything that a page can show, so that pages can be tested before and apart from the engine.</summary>
static class SampleEdition
{
    public static readonly EditionFacts Facts = new(
        "voorbeeld-2023",
        new("Jaarrapportage Bedrijfsvoering Rijk 2023", "Annual Report on Central Government Operations 2023"),
        2023,
        [Language.Nl, Language.En],
        "BZK",
        new(2024, 5, 15),
        "CC0-1.0",
        "Rijk",
        true
    );

    public static readonly ImmutableArray<ThemeFacts> Themes =
    [
        new(
            "energy",
            new("Energie", "Energy"),
            new("Wat gebouwen van het Rijk verbruiken.", "What government buildings use."),
            new("Duurzaamheid", "Sustainability")
        ),
    ];

    public static readonly Organisations Organisations = new(
        [
            One("Rijk", "Het Rijk", "Central government", OrganisationKind.Government, null),
            One("BZK", "Binnenlandse Zaken en Koninkrijksrelaties", "Interior and Kingdom Relations"),
            One("FIN", "Financiën", "Finance"),
            One("JenV", "Justitie en Veiligheid", "Justice and Security"),
            One("IenW", "Infrastructuur en Waterstaat", "Infrastructure and Water Management"),
            One("EZK", "Economische Zaken en Klimaat", "Economic Affairs and Climate") with
            {
                ValidTo = new(2022, 12, 31),
                Successors = [new("EZ", 0.85m), new("KGG", 0.15m)],
            },
            One("EZ", "Economische Zaken", "Economic Affairs") with
            {
                ValidFrom = new(2023, 1, 1),
            },
            One("KGG", "Klimaat en Groene Groei", "Climate Policy and Green Growth") with
            {
                ValidFrom = new(2023, 1, 1),
            },
        ],
        "Rijk"
    );

    public static readonly ImmutableArray<string> Members = ["BZK", "FIN", "JenV", "IenW", "EZK", "EZ", "KGG"];

    public static readonly ImmutableArray<IndicatorFacts> Indicators =
    [
        Indicator(
            "gas_use",
            new("Aardgasverbruik", "Natural gas use"),
            new(
                "Aardgas dat rijksgebouwen in een jaar verbruiken, op de meter gemeten.",
                "Natural gas that government buildings use in a year, as metered."
            ),
            "m3",
            Better.Lower
        ) with
        {
            Theme = "energy",
            Invention = Invention.Parts,
        },
        Indicator(
            "gas_saving_eu",
            new("Gasbesparing ten opzichte van vijf jaar", "Gas saving against five years"),
            null,
            "ratio",
            Better.Higher
        ) with
        {
            Theme = "energy",
            Formula = "1 - gas_use / mean(gas_use[each p-5y to p-1y])",
            Decimals = 1,
        },
        Indicator(
            "documents_published",
            new("Actief openbaar gemaakte documenten", "Documents actively disclosed"),
            new(
                "Documenten die ministeries uit zichzelf openbaar maakten.",
                "Documents that ministries published of their own accord."
            ),
            "count",
            Better.Higher
        ),
        Indicator(
            "sickness_absence",
            new("Ziekteverzuim", "Sickness absence"),
            new(
                "Deel van de werktijd dat medewerkers ziek waren, zonder zwangerschapsverlof.",
                "Share of working time that staff were ill, without maternity leave."
            ),
            "ratio",
            Better.Lower
        ) with
        {
            Decimals = 1,
        },
        Indicator(
            "reports_unsafe",
            new("Meldingen van ongewenst gedrag", "Reports of unwanted conduct"),
            null,
            "persons",
            Better.Unsaid
        ) with
        {
            MinimumCell = 10,
        },
        Indicator("vacancies", new("Opengestelde vacatures", "Vacancies opened"), null, "count", Better.Unsaid),
    ];

    public static readonly ImmutableArray<TargetFacts> Targets =
    [
        new(
            "climate_2023",
            new("Een kwart minder gas dan in 2019", "A quarter less gas than in 2019"),
            "gas_use",
            Comparison.AtMost,
            null,
            -0.25m,
            Period.Year(2019),
            false,
            Period.Year(2023)
        ),
        new(
            "eu_winter",
            new("Vijftien procent gasbesparing", "Fifteen per cent gas saving"),
            "gas_saving_eu",
            Comparison.AtLeast,
            0.15m,
            null,
            null,
            false,
            Period.Year(2023)
        ),
        new(
            "absence",
            new("Ziekteverzuim onder vijf procent", "Sickness absence below five per cent"),
            "sickness_absence",
            Comparison.Less,
            0.05m,
            null,
            null,
            false,
            Period.Year(2023)
        ),
    ];

    static Organisation One(
        string code,
        string nl,
        string en,
        OrganisationKind kind = OrganisationKind.Ministry,
        string? parent = "Rijk"
    ) => new(code, $"https://identifier.example/{code}", new(nl, en), kind, parent, null, null, [], []);

    static IndicatorFacts Indicator(string code, Bilingual name, Bilingual? definition, string unit, Better better) =>
        new(
            code,
            name,
            definition,
            unit,
            ["organisation"],
            Frequency.Year,
            better,
            0,
            [],
            [],
            null,
            null,
            null,
            null,
            0,
            1,
            null
        );
}
