using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>Writes what <c>check --json</c> asks for: the claims and the untagged statements of one document.</summary>
public static class CheckReport
{
    /// <returns>UTF-8 JSON.</returns>
    public static byte[] Write(JudgedDocument document, Language language)
    {
        using var report = new ReportJson(language);
        report.Json.WriteStartObject();
        report.List("claims", document.Claims, report.Claim);
        report.List("untagged", document.Untagged, report.Untagged);
        report.Json.WriteEndObject();
        return report.Finish();
    }
}
