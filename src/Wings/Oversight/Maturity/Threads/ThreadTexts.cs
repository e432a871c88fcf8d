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
    public static readonly Bilingual Organisations = new("Organisaties", "Organisations");
    public static readonly Bilingual Back = new("Naar de rode draden", "To the red threads");
    public static readonly Bilingual New = new("Schrijf voor het publiek", "Write for the public");
    public static readonly Bilingual ToText = new("De tekst voor het publiek", "The text for the public");
    public static readonly Bilingual Keep = new("Leg voor aan de controller", "Put it to the controller");
    public static readonly Bilingual Text = new("Wat valt op?", "What is seen?");
    public static readonly Bilingual TextHint = new(
        "In gewone woorden, over alle departementen samen. Noem geen departement, en niet wat er mis is. De getallen die iedereen mag zien, komen eronder.",
        "In plain words, of all departments together. Name no department, nor what is wrong. The numbers that anybody may see are put below."
    );
    public static readonly Bilingual NotOver = new("Dit jaar is nog niet voorbij.", "This year is not over yet.");
    public static readonly Bilingual Exists = new(
        "Over dit model en dit jaar is er al een tekst; open die vanaf de rode draden.",
        "There is a text on this model and year already; open it from the red threads."
    );
    public static readonly Bilingual Public = new("Wat openbaar is", "What is public");
    public static readonly Bilingual ReleasedOn = new("Openbaar sinds", "Public since");
    public static readonly Bilingual Proposed = new("Voorstel", "Proposal");
    public static readonly Bilingual Numbers = new("Getallen", "Numbers");
    public static readonly Bilingual Moved = new(
        "Veranderd sinds deze tekst is geschreven. Zo kan zij niet openbaar worden gemaakt: schrijf haar opnieuw.",
        "Changed since this text was written. So it cannot be made public: write it again."
    );

    public static Bilingual TitleOf(MaturityModel model, int year)
    {
        var (of, number) = (MaturityTexts.Of(model), MaturityTexts.Number(year));
        return new($"Rode draden van de {of.Nl}, {number}", $"Red threads of {of.En}, {number}");
    }

    /// <summary>Heading and button.</summary>
    public static (Bilingual Title, Bilingual Button) Of(ThreadsVerb verb) =>
        verb switch
        {
            ThreadsVerb.Write => (new("Schrijf opnieuw", "Write again"), Keep),
            ThreadsVerb.Release => (
                new("Maak openbaar", "Make it public"),
                new("Maak tekst en getallen openbaar", "Make text and numbers public")
            ),
            ThreadsVerb.Return => (new("Geef terug", "Return it"), new("Geef terug", "Return it")),
            _ => (new("Trek in", "Withdraw"), new("Haal van de publieke site", "Take it off the public site")),
        };

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
