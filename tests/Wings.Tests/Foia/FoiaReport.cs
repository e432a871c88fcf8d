using System.Xml.Linq;

namespace Rekenschap.Wings.Tests.Foia;

/// <summary>One agency's annual report as it was delivered.</summary>
/// <param name="Code">Of the file: <c>va-2022.xml</c> is VA.</param>
/// <param name="Abbreviation">As the report itself abbreviates the agency.</param>
/// <param name="HasOldest">Whether it names any request or consultation that is still pending.</param>
/// <param name="Components">Ids within the report and names of the parts of the agency.</param>
internal sealed record FoiaReport(
    string Code,
    string Abbreviation,
    string Name,
    bool HasOldest,
    (string Id, string Name)[] Components,
    byte[] Content
)
{
    static readonly XNamespace Core = "http://niem.gov/niem/niem-core/2.0";
    static readonly XNamespace Foia = "http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03";
    static readonly string[] Pending = ["OldestPendingRequestSection", "OldestPendingConsultationSection"];
    static readonly XNamespace Structures = "http://niem.gov/niem/structures/2.0";

    public static FoiaReport Read(string file, byte[] content)
    {
        using var stream = new MemoryStream(content);
        var report = XDocument.Load(stream).Root!;
        var agency = report.Element(Core + "Organization")!;
        return new(
            file[..file.LastIndexOf('-')].ToUpperInvariant(),
            Text(agency, "OrganizationAbbreviationText"),
            Text(agency, "OrganizationName"),
            Pending.Any(section => report.Elements(Foia + section).Descendants(Foia + "OldItem").Any()),
            [
                .. agency
                    .Elements(Core + "OrganizationSubUnit")
                    .Select(part => (part.Attribute(Structures + "id")!.Value, Text(part, "OrganizationName"))),
            ],
            content
        );
    }

    static string Text(XElement element, string name) => element.Element(Core + name)!.Value.Trim();

    public string CodeOf(string component) => $"{Code}-{component}";
}
