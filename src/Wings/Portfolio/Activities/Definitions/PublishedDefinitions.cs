using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Activities.Definitions;

/// <summary>
/// The indicators of the register that were ever redefined, or whose definition a reader asks for. A change of one is a new
/// version here, together with what the software does otherwise from that day on (decision 35).
/// </summary>
public static class PublishedDefinitions
{
    static readonly Bilingual Dashboard = new(
        "Toelichting van het Rijks ICT-dashboard",
        "Explanation of the Rijks ICT-dashboard"
    );

    /// <summary>Costs by kind: its versions are <see cref="CostModel"/>, which each line states itself.</summary>
    public static readonly DefinedIndicator CostsByKind = new(
        "costs_by_kind",
        new("Kosten naar soort", "Costs by kind"),
        new(
            "costs_by_kind",
            1,
            null,
            new(
                "Hardware, standaardsoftware, dataverbindingen (of die drie samen), externe inhuur, uitbesteed werk, inbesteed werk, intern personeel en overig.",
                "Hardware, standard software, data connections (or those three together), external hire, outsourced work, insourced work, internal staff and other."
            ),
            Comparison.First,
            null,
            Dashboard
        ),
        new(
            "costs_by_kind",
            2,
            null,
            new(
                "Intern personeel, extern personeel, overig materieel en het totaal.",
                "Internal staff, external staff, other material and the total."
            ),
            Comparison.None,
            new(
                "Geen soort van nu bevat precies wat een soort van toen bevatte, ook niet waar zij dezelfde naam heeft. Alleen het totaal gaat door. Elke regel zegt zelf in welke indeling hij is opgegeven.",
                "No kind of now holds exactly what a kind of then held, not even under the same name. Only the total goes on. Each line says itself in which classification it was stated."
            ),
            Dashboard
        )
    );

    /// <summary>Advices on ICT activities, by the day of the advice.</summary>
    public static readonly DefinedIndicator Advice = new(
        "advice",
        new("ICT-advies", "ICT advice"),
        new(
            "advice",
            1,
            null,
            new("Een advies van Bureau ICT-toetsing (BIT).", "An advice of Bureau ICT-toetsing (BIT)."),
            Comparison.First,
            null,
            Dashboard
        ),
        new(
            "advice",
            2,
            new DateOnly(2021, 1, 1),
            new(
                "Een advies van het Adviescollege ICT-toetsing, over een project van 5.000.000 euro of meer van een ministerie, een publiekrechtelijk zbo, de politie of de Raad voor de rechtspraak.",
                "An advice of the Adviescollege ICT-toetsing, on a project of 5,000,000 euros or more of a ministry, a public body under public law, the police or the Council for the Judiciary."
            ),
            Comparison.Same,
            new("Een advies van BIT telt als een advies.", "An advice of BIT counts as an advice."),
            new(
                "Instellingsbesluit Adviescollege ICT-toetsing, Stcrt. 2020, 61747",
                "Instellingsbesluit Adviescollege ICT-toetsing, Stcrt. 2020, 61747"
            )
        ),
        new(
            "advice",
            3,
            new DateOnly(2024, 7, 1),
            new(
                "Een advies van het Adviescollege ICT-toetsing volgens de wet: van een ministerie, een zbo, de politie of de rechterlijke macht, en geen wapensysteem.",
                "An advice of the Adviescollege ICT-toetsing under the law: of a ministry, a public body, the police or the judiciary, and no weapon system."
            ),
            Comparison.Same,
            new("Een advies van ervoor telt als een advies.", "An advice of before counts as an advice."),
            new("Wet Adviescollege ICT-toetsing (BWBR0049412)", "Wet Adviescollege ICT-toetsing (BWBR0049412)")
        )
    );

    public static readonly DefinedIndicator Live = Once(
        "live",
        new("Lopende activiteiten", "Live activities"),
        new(
            "In uitvoering of in heroriëntatie, en op het dashboard.",
            "Running or in reorientation, and on the dashboard."
        )
    );

    public static readonly DefinedIndicator Estimate = Once(
        "estimate",
        new("Schatting bij de start en nu", "Estimate at the start and now"),
        new(
            "Bij de start: de schatting met die naam, de eerste als er meer zijn, anders de oudste. Nu: de nieuwste van het jaar of daarvoor.",
            "At the start: the estimate of that name, the first of several, else the oldest. Now: the newest of the year or before."
        )
    );

    public static readonly DefinedIndicator Duration = Once(
        "duration",
        new("Doorlooptijd", "Duration"),
        new(
            "Van start tot einddatum in jaren: hele jaren, maanden gedeeld door 12 en dagen gedeeld door 365.",
            "From start to end in years: whole years, months divided by 12 and days divided by 365."
        )
    );

    public static readonly ImmutableArray<DefinedIndicator> All = [Live, Estimate, Duration, CostsByKind, Advice];

    static DefinedIndicator Once(string key, Bilingual name, Bilingual says) =>
        new(key, name, new Definition(key, 1, null, says, Comparison.First, null, Dashboard));
}
