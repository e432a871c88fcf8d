using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Reports;

/// <summary>Reports as a file to work on with: a line for each reaction.</summary>
static class ReportExport
{
    static readonly string[] Columns =
    [
        "report",
        "auditor",
        "reference",
        "paper",
        "year",
        "date",
        "title",
        "due",
        "recommendation",
        "text",
        "department",
        "state",
        "sent_on",
        "late",
        "stance",
        "until",
        "how_far",
        "how_far_on",
        "reaction",
        "afterword",
    ];

    /// <param name="reads">Whether the words of a reaction may be read by who takes the file.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(
        IEnumerable<ReportLine> lines,
        Func<ReportReaction, bool> reads,
        DateOnly today
    ) =>
        lines
            .SelectMany(line => line.Reactions.Select(one => Cells(line.Report, one, reads(one), today)))
            .Prepend(Columns);

    public static byte[] Csv(IEnumerable<ReportLine> lines, Func<ReportReaction, bool> reads, DateOnly today)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(lines, reads, today))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(AuditReport report, ReportReaction one, bool reads, DateOnly today) =>
        [
            ReportTexts.Number(report.Number),
            report.Auditor,
            report.Reference,
            report.Paper,
            ReportTexts.Number(report.Year),
            Days.Machine(report.Date),
            report.Title,
            Days.Machine(report.Due),
            ReportTexts.Number(one.Number),
            report.Recommendations[one.Number - 1].Text,
            one.Organisation,
            FindingFilter.KeyOf(one.State),
            one.SentAt is { } at ? Days.Machine(Kernel.Time.Clock.DayOf(at)) : "",
            one.IsLate(report.Due, today) ? "yes" : "no",
            reads ? FindingFilter.KeyOf(one.Stance) : "",
            reads && one.Until is { } until ? Days.Machine(until) : "",
            reads && one.Last is { } last ? FindingFilter.KeyOf(last.HowFar) : "",
            reads && one.Last is { } step ? Days.Machine(step.On) : "",
            reads ? one.Text : "",
            one.Afterword,
        ];
}
