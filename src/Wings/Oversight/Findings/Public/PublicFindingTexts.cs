using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Public;

/// <summary>The words of the public page with findings.</summary>
static class PublicFindingTexts
{
    public static readonly Bilingual Title = new("Onvolkomenheden in de bedrijfsvoering", "Deficiencies in operations");
    public static readonly Bilingual OnHome = new(
        "Wat de Algemene Rekenkamer vond, hoeveel per departement, en wat ervan is opgelost.",
        "What the Court of Audit found, how many by department, and what of it was solved."
    );
    public static readonly Bilingual Lead = new(
        "Een onvolkomenheid is iets in de bedrijfsvoering dat volgens de Algemene Rekenkamer niet goed is geregeld of niet goed werkt. Wat er precies mis is, blijft soms besloten: wie het weet, zou er misbruik van kunnen maken.",
        "A deficiency is something in operations that according to the Court of Audit is not arranged well or does not work well. What exactly is wrong sometimes stays closed: whoever knows could misuse it."
    );
    public static readonly Bilingual KeptBack = new(
        "Een streep is geen nul: of er is over dat jaar niets ingevoerd, of het aantal is niet getoond. Kleine aantallen zijn niet getoond, en zo nodig een ander erbij, zodat niemand ze kan uitrekenen. Wat het departement zelf openbaar maakte, telt gewoon mee.",
        "A dash is no zero: either nothing was entered for that year, or the number is not shown. Small numbers are not shown, and another with them where needed, so that nobody can work them out. What the department itself made public simply counts."
    );
    public static readonly Bilingual OtherNumbers = new(
        "Het verslag kan cijfers over onvolkomenheden hebben die ministeries zelf aanleveren. Die tellen meer of andere onvolkomenheden dan dit register; bij het cijfer staat welke.",
        "The report may have figures on deficiencies that ministries hand in themselves. Those count more or other deficiencies than this register; the figure says which."
    );
    public static readonly Bilingual InRegister = new("in het register", "in the register");

    /// <summary>Words by which the page is meant, in both languages.</summary>
    public const string Names =
        "onvolkomenheid onvolkomenheden zwakke plek plekken tekortkoming bevinding bevindingen Algemene Rekenkamer verantwoordingsonderzoek "
        + "deficiency deficiencies weakness weaknesses weak spot finding findings Court of Audit";

    public static readonly Bilingual NotShown = new("niet getoond", "not shown");
    public static readonly Bilingual NoneEntered = new(
        "geen ingevoerd; dat zegt niet dat er geen was",
        "none entered; that does not say that there was none"
    );
    public static readonly Bilingual ThroughTime = new("Aantal door de jaren", "Numbers through the years");
    public static readonly Bilingual OfWhat = new(
        "Aantal onvolkomenheden per verantwoordingsjaar, alle departementen samen",
        "Number of deficiencies by audited year, all departments together"
    );
    public static readonly Bilingual ByDepartment = new("Aantal per departement", "Numbers by department");
    public static readonly Bilingual Total = new("Samen", "Together");
    public static readonly Bilingual Issues = new(
        "Wat departementen erover vertellen",
        "What departments tell of them"
    );
    public static readonly Bilingual NoIssues = new(
        "Er is nog geen tekst vrijgegeven. Een departement doet dat per onvolkomenheid.",
        "No text was released yet. A department does so for each deficiency."
    );
    public static readonly Bilingual NoneSuch = new(
        "Dit departement heeft nog geen tekst vrijgegeven.",
        "This department has released no text yet."
    );
    public static readonly Bilingual None = new(
        "Er staat nog geen onvolkomenheid in het register.",
        "No deficiency is registered yet."
    );

    /// <summary>A deficiency is the Court of Audit's word: for the public its name says more than "the auditor".</summary>
    public static Bilingual Of(FindingState state) =>
        state switch
        {
            FindingState.Solved => new(
                "opgelost volgens de Algemene Rekenkamer",
                "solved according to the Court of Audit"
            ),
            FindingState.Continues => new(
                "niet opgelost volgens de Algemene Rekenkamer",
                "not solved according to the Court of Audit"
            ),
            _ => FindingTexts.Of(state),
        };

    /// <summary>The same for the head of a narrow column; the text above the table says whose verdict it is.</summary>
    public static Bilingual Brief(FindingState state) =>
        state switch
        {
            FindingState.Solved => new("Opgelost", "Solved"),
            FindingState.Continues => new("Niet opgelost", "Not solved"),
            FindingState.Claimed => new("Zegt departement", "Department says so"),
            _ => new("Nog geen oordeel", "No verdict yet"),
        };

    public static readonly Bilingual Verdicts = new(
        "Of iets is opgelost of niet, zegt de Algemene Rekenkamer een jaar later. Tot dan is er nog geen oordeel, of zegt alleen het departement dat het is opgelost.",
        "Whether something is solved or not, the Court of Audit says a year later. Until then there is no verdict yet, or the department alone says that it is solved."
    );

    public static readonly Bilingual Says = new("Wat het departement erover zegt", "What the department says of it");

    /// <summary>"Informatiebeveiliging bij Buitenlandse Zaken, sinds 2017".</summary>
    public static Bilingual Issue(Bilingual domain, Bilingual department, int since) =>
        new(
            $"{char.ToUpperInvariant(domain.Nl[0])}{domain.Nl[1..]} bij {department.Nl}, sinds {since}",
            $"{char.ToUpperInvariant(domain.En[0])}{domain.En[1..]}: {department.En}, since {since}"
        );
}
