using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Public;

/// <summary>The words of the public pages with audit reports.</summary>
static class PublicReportTexts
{
    public static readonly Bilingual Title = new("Auditrapporten en reacties", "Audit reports and reactions");
    public static readonly Bilingual OnHome = new(
        "Wat de Algemene Rekenkamer en de Auditdienst Rijk aanbevelen, wat departementen daarop zeggen, en wat is uitgevoerd.",
        "What the Court of Audit and the Central Government Audit Service recommend, what departments say to it, and what was carried out."
    );

    /// <summary>Words by which the page is meant, in both languages.</summary>
    public const string Names =
        "auditrapport auditrapporten rapport aanbeveling aanbevelingen reactie Algemene Rekenkamer Auditdienst Rijk "
        + "audit report reports recommendation recommendations reaction Court of Audit";

    /// <summary>"2 rapporten met een aanbeveling".</summary>
    public static Bilingual Recommend(int count) =>
        count == 1
            ? new("1 rapport met een aanbeveling", "1 report with a recommendation")
            : new($"{count} rapporten met een aanbeveling", $"{count} reports with a recommendation");

    public static readonly Bilingual Lead = new(
        "De Algemene Rekenkamer en de Auditdienst Rijk onderzoeken hoe ministeries werken en bevelen aan wat beter kan. Hier staat elk rapport dat openbaar is, met per aanbeveling de reactie van het departement, het nawoord van wie het onderzocht, en hoe ver het is. Wat nog niet is verstuurd en waarmee het departement te laat is, staat er ook.",
        "The Court of Audit and the Central Government Audit Service examine how ministries work and recommend what can be better. Here is every report that is public, with for each recommendation the department's reaction, the afterword of who examined it, and how far it is. What was not sent yet, and with what a department is late, stands here too."
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
