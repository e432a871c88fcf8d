using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Public;

/// <summary>The words of the public pages with audit reports.</summary>
static class PublicReportTexts
{
    public static readonly Bilingual Title = new("Auditrapporten en reacties", "Audit reports and reactions");
    public static readonly Bilingual OnHome = new(
        "Wat auditors aanbevelen, wat departementen daarop zeggen, en wat is uitgevoerd.",
        "What auditors recommend, what departments say to it, and what was carried out."
    );
    public static readonly Bilingual Lead = new(
        "Auditors onderzoeken hoe ministeries werken en bevelen aan wat beter kan. Hier staat elk rapport dat openbaar is, met per aanbeveling de reactie van het departement, het nawoord van de auditor, en hoe ver het is. Wat nog niet is verstuurd en waarmee het departement te laat is, staat er ook.",
        "Auditors examine how ministries work and recommend what can be better. Here is every report that is public, with for each recommendation the department's reaction, the auditor's afterword, and how far it is. What was not sent yet, and with what a department is late, stands here too."
    );
    public static readonly Bilingual NotSent = new(
        "Nog niet verstuurd. Gevraagd uiterlijk",
        "Not sent yet. Asked for by"
    );
    public static readonly Bilingual Facts = new("Gegevens", "Facts");
    public static readonly Bilingual HowFarMeans = new(
        "Hoe ver het is, zegt het departement zelf.",
        "How far it is, is the department's own word."
    );
}
