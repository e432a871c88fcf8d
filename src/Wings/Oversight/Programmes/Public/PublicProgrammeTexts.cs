using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes.Public;

/// <summary>The words of the public pages with programmes.</summary>
static class PublicProgrammeTexts
{
    /// <summary>Words by which the place is looked for, in both languages.</summary>
    public const string PlaceNames =
        "programma programmas agenda maatregel maatregelen versnelling strategie programme agendas measure measures strategy";

    public static readonly Bilingual OnHome = new(
        "Wat ministeries samen aanpakken: wat is beloofd, wat het werd, en hoe ver het is.",
        "What ministries tackle together: what was promised, what it became, and how far it is."
    );
    public static readonly Bilingual Lead = new(
        "Ministeries werken samen in programma's en agenda's. Hier staat van elk openbaar programma welke maatregelen erbij horen, welke dagen zijn beloofd en wat die werden, wat het kost en hoe ver het is.",
        "Ministries work together in programmes and agendas. Here is of each public programme which measures belong to it, which days were promised and what they became, what it costs and how far it is."
    );
    public static readonly Bilingual Elsewhere = new(
        "Over dit programma wordt niet hier, maar elders verantwoord. Zie",
        "This programme is not accounted for here, but elsewhere. See"
    );
    public static readonly Bilingual JudgedBy = new(
        "Hoe ver een maatregel is, zegt wie hem uitvoert zelf. Of hij te laat is, volgt uit de beloofde dagen.",
        "How far a measure is, is the word of who carries it out. Whether it is late follows from the days that were promised."
    );
    public static readonly Bilingual NoneReleased = new(
        "Van dit programma is nog geen maatregel openbaar beschreven.",
        "No measure of this programme was described in public yet."
    );
    public static readonly Bilingual MoneyOf = new(
        "Van de maatregelen die hierboven staan.",
        "Of the measures that stand above."
    );
    public static readonly Bilingual Means = new("Wat de schalen betekenen", "What the scales mean");
    public static readonly Bilingual Changed = new("Eerst beloofd", "First promised");
    public static readonly Bilingual Ended = new("Geëindigd op", "Ended on");

    /// <summary>"2 maatregelen zijn niet openbaar beschreven."</summary>
    public static Bilingual Closed(int count) =>
        count == 1
            ? new("Eén maatregel is niet openbaar beschreven.", "One measure is not described in public.")
            : new(
                $"{ProgrammeTexts.Number(count)} maatregelen zijn niet openbaar beschreven.",
                $"{ProgrammeTexts.Number(count)} measures are not described in public."
            );
}
