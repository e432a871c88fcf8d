using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>What people do on the pages with findings.</summary>
static class FindingDesks
{
    /// <summary>Copies a finding from the auditor's report into the register.</summary>
    /// <returns>Its code.</returns>
    public static async Task<string> Enter(
        Reader reader,
        string title,
        int year,
        string marking = "Internal",
        string severity = "Deficiency",
        string predecessor = ""
    )
    {
        await reader.Open("/work/findings/new");
        await reader.PressNamed("Zet in het register", [.. Filled(title, year, marking, severity, predecessor)]);
        Assert.Equal((200, title), (reader.Status, reader.Heading));
        return reader.At.Segments[^1];
    }

    public static IEnumerable<(string, string)> Filled(
        string title,
        int year,
        string marking = "Internal",
        string severity = "Deficiency",
        string predecessor = ""
    ) =>
        [
            ("year", $"{year}"),
            ("foundby", RightsSite.Auditors),
            ("chapter", "IX"),
            ("title", title),
            ("subject", "Authorisation"),
            ("severity", severity),
            ("predecessor", predecessor),
            ("detail", "Wie vertrekt, kan nog in het systeem."),
            ("recommendations", "Schoon de rechten op.\nLeg dat vast."),
            ("marking", marking),
        ];

    /// <summary>Adds a measure that was shown to work.</summary>
    public static async Task Works(Reader supplier, string code, string evidence = "Verslag van de steekproef")
    {
        await supplier.Open($"/work/findings/{code}/measure");
        await supplier.PressNamed(
            "Bewaar de maatregel",
            ("what", "Rechten opschonen"),
            ("owner", "ICT"),
            ("start", "2023-02-01"),
            ("planned", "2023-06-01"),
            ("ready", "2023-07-01"),
            ("stage", "Operation"),
            ("evidence", evidence)
        );
    }

    /// <summary>Somebody with the role opens the page of a finding.</summary>
    public static async Task<Reader> At(RightsSite site, string organisation, Role role, string code) =>
        await (await site.As(organisation, role)).Open($"/work/findings/{code}");
}
