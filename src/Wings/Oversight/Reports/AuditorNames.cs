using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports;

/// <summary>What those who audit central government are called, who are no organisation of an edition: no reader knows them by their codes.</summary>
static class AuditorNames
{
    public static Bilingual Of(string code) =>
        code switch
        {
            "AR" => new("Algemene Rekenkamer", "Court of Audit"),
            "ADR" => new("Auditdienst Rijk", "Central Government Audit Service"),
            _ => Bilingual.Same(code),
        };
}
