using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Findings;

/// <summary>Findings as a file to work on with: a line for each measure, and one for a finding that has none.</summary>
static class FindingExport
{
    /// <summary>No line end: a measure is a line.</summary>
    public const string BetweenRecommendations = " | ";

    static readonly string[] Columns =
    [
        "code",
        "year",
        "department",
        "severity",
        "subject",
        "state",
        "report_year",
        "found_by",
        "chapter",
        "part",
        "title",
        "objection",
        "first_year",
        "predecessor",
        "marking",
        "expected",
        "judgement",
        "verdict",
        "standing",
        "standing_on",
        "reference",
        "detail",
        "recommendations",
        "adr_opinion",
        "adr_said",
        "measure",
        "what",
        "owner",
        "start",
        "planned",
        "ready",
        "stage",
        "status",
        "evidence",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<AuditFinding> findings, DateOnly today) =>
        findings.SelectMany(one => Lines(one, today)).Prepend(Columns);

    public static byte[] Csv(IEnumerable<AuditFinding> findings, DateOnly today)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(findings, today))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static IEnumerable<string[]> Lines(AuditFinding one, DateOnly today)
    {
        string[] head = [one.Code, .. FindingFilter.Of(one), .. Head(one)];
        return one.Measures.IsEmpty
            ?
            [
                [.. head, .. Enumerable.Repeat("", Columns.Length - head.Length)],
            ]
            : one.Measures.Select(measure => (string[])[.. head, .. Cells(measure, today)]);
    }

    static string[] Head(AuditFinding one) =>
        [
            Number(one.ReportYear),
            one.FoundBy,
            one.Chapter,
            one.Part,
            one.Title,
            one.Objection ? "yes" : "no",
            Number(one.FirstYear),
            one.Predecessor ?? "",
            FindingFilter.KeyOf(one.Marking),
            FindingFilter.KeyOf(one.Expected),
            one.Judgement,
            one.Verdict,
            one.Standing,
            Day(one.StandingOn),
            one.Reference,
            one.Detail,
            string.Join(BetweenRecommendations, one.Recommendations.Select(part => part.Text)),
            FindingFilter.KeyOf(one.Opinion),
            one.OpinionSaid,
        ];

    static string[] Cells(Measure measure, DateOnly today) =>
        [
            Number(measure.Number),
            measure.What,
            measure.Owner,
            Day(measure.Start),
            Day(measure.Planned),
            Day(measure.Ready),
            FindingFilter.KeyOf(measure.Stage),
            FindingFilter.KeyOf(measure.On(today)),
            measure.Evidence,
        ];

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
