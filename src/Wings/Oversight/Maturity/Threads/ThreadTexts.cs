using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>The words of the page with red threads.</summary>
static class ThreadTexts
{
    public static readonly Bilingual Title = new("Rode draden", "Red threads");
    public static readonly Bilingual Lead = new(
        "Wat over alle departementen samen opvalt: hoeveel departementen op welk niveau zijn, per onderwerp; welke onderwerpen het laagst zijn; en de verandering sinds het jaar ervoor. Het niveau van een departement is het gemiddelde over zijn organisaties, naar beneden afgerond.",
        "What is seen over all departments together: how many departments are at which level, by topic; which topics are lowest; and the change since the year before. A department's level is the average over its organisations, rounded down."
    );
    public static readonly Bilingual Departments = new("Departementen", "Departments");
    public static readonly Bilingual Change = new("Verandering", "Change");
    public static readonly Bilingual Lowest = new("laagst", "lowest");
    public static readonly Bilingual NotShown = new(
        "niet getoond: er zou uit af te leiden zijn hoe één departement ervoor staat",
        "not shown: it would tell how one department stands"
    );
    public static readonly Bilingual NoBefore = new("niets om mee te vergelijken", "nothing to compare with");
    public static readonly Bilingual Nothing = new(
        "Over dit jaar is nog niets gemeten en goedgekeurd.",
        "Nothing was measured and agreed to over this year yet."
    );
    public static readonly Bilingual KeptBack = new(
        "Wie publiceert ziet alles. Anderen zien niets van een onderwerp waarvan minder dan vijf departementen zijn gemeten, of één departement meer dan de helft van de organisaties heeft, of alle organisaties op één niveau zijn. Is een aantal kleiner dan drie, dan zien zij alleen het gemiddelde. Zo is niet af te leiden hoe één departement ervoor staat.",
        "Who publishes sees all. Others see nothing of a topic of which fewer than five departments were measured, or one department has more than half of the organisations, or all organisations are at one level. Where a number is under three, they see the average only. So it cannot be told how one department stands."
    );
    public static readonly Bilingual Pentests = new("Pentesten in dit jaar", "Pentests in this year");
    public static readonly Bilingual What = new("Wat", "What");
    public static readonly Bilingual Count = new("Aantal", "Number");
    public static readonly Bilingual With = new("Departementen met een pentest", "Departments with a pentest");
    public static readonly Bilingual Without = new("Departementen zonder pentest", "Departments without a pentest");
    public static readonly Bilingual Retested = new(
        "Departementen die alles opnieuw lieten testen",
        "Departments that had all of it tested again"
    );
}
