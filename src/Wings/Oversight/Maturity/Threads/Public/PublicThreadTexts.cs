using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity.Threads.Public;

/// <summary>The words of the public page with red threads.</summary>
static class PublicThreadTexts
{
    public static readonly Bilingual Title = new("Volwassenheid: de rode draden", "Maturity: the red threads");

    public static readonly Bilingual OnHome = new(
        "Hoe ver de departementen samen zijn met informatiebeveiliging en informatiehuishouding, en wat daarbij opvalt.",
        "How far the departments together are with information security and information management, and what is seen of it."
    );

    /// <summary>Words by which the place is looked for, in both languages.</summary>
    public const string Names =
        "volwassenheid volwassenheidsniveau niveau niveaus rode draden draad informatiebeveiliging informatiehuishouding "
        + "maturity level levels red threads information security management";

    public static readonly Bilingual Lead = new(
        "Organisaties laten meten hoe ver zij zijn met hun informatiebeveiliging en informatiehuishouding. Hier staat wat over alle departementen samen opvalt. Van informatiebeveiliging zijn er vijf niveaus, van informatiehuishouding vier.",
        "Organisations have it measured how far they are with their information security and information management. Here stands what is seen over all departments together. Of information security there are five levels, of information management four."
    );
    public static readonly Bilingual Means = new(
        "Een gemiddelde is eerst per organisatie berekend, en dan over de organisaties. Het niveau van een departement is het gemiddelde over zijn organisaties, naar beneden afgerond.",
        "An average is taken per organisation first, and then over the organisations. A department's level is the average over its organisations, rounded down."
    );
    public static readonly Bilingual Dashes = new(
        "Een streep is geen nul. Hoe één departement ervoor staat, is niet openbaar. Daarom staat er geen getal waar dat eruit is af te leiden: bij minder dan vijf departementen, als één departement meer dan de helft van de organisaties heeft, of als alle organisaties op één niveau zijn. Is een aantal kleiner dan drie, dan staat er alleen een gemiddelde.",
        "A dash is no zero. How one department stands is not public. Therefore there is no number where it could be told from it: of fewer than five departments, where one department has more than half of the organisations, or where all organisations are at one level. Where a number is under three, only an average stands there."
    );
    public static readonly Bilingual Nothing = new(
        "Er is nog niets openbaar gemaakt. Zodra dat gebeurt, staat het hier.",
        "Nothing was made public yet. As soon as something is, it stands here."
    );
    public static readonly Bilingual All = new("alle", "all");

    /// <summary>"Openbaar gemaakt op 3 februari 2024, met de getallen van toen."</summary>
    public static Bilingual Released(Bilingual day) =>
        new(
            $"Openbaar gemaakt op {day.Nl}, met de getallen van toen.",
            $"Made public on {day.En}, with the numbers of then."
        );
}
