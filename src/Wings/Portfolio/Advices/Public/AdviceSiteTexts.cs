using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices.Public;

/// <summary>The words of the public pages with advices.</summary>
static class AdviceSiteTexts
{
    public static readonly Bilingual Lead = new(
        "Het Adviescollege ICT-toetsing (tot en met 2020: het BIT) toetst grote ICT-projecten van de overheid. Hier staat elk advies dat de Kamer heeft, wat het kabinet daarop zei, en hoe ver elke aanbeveling volgens het departement is.",
        "The Adviescollege ICT-toetsing (until the end of 2020: the BIT) reviews large ICT projects of government. Here is every advice that parliament has, what the cabinet said to it, and how far each recommendation is by the department's word."
    );
    public static readonly Bilingual OnHome = new(
        "Wat het Adviescollege ICT-toetsing adviseert over grote ICT-projecten, en wat ermee is gedaan.",
        "What the Adviescollege ICT-toetsing advises on large ICT projects, and what was done with it."
    );
    public static readonly Bilingual Quotes = new(
        "Bij wat het college niet zelf invoerde, staat dat het is aangehaald, en waaruit.",
        "What the college did not enter itself says that it is quoted, and from what."
    );

    /// <summary>Words by which the page is meant, in both languages.</summary>
    public const string Names =
        "adviescollege ICT-toetsing AcICT BIT advies adviezen toets aanbeveling aanbevelingen advice advices review recommendation recommendations";

    public static readonly Bilingual OnActivity = new(
        "Adviezen van het Adviescollege ICT-toetsing",
        "Advices of the Adviescollege ICT-toetsing"
    );

    /// <summary>"2 adviezen over ICT-projecten".</summary>
    public static Bilingual Many(int count) =>
        new($"{AdviceTexts.Count(count).Nl} over ICT-projecten", $"{AdviceTexts.Count(count).En} on ICT projects");
}
