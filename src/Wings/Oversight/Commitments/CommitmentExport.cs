using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments;

/// <summary>Promises as a file to work on with.</summary>
static class CommitmentExport
{
    static readonly string[] Columns =
    [
        "number",
        "ministry",
        "by",
        "subject",
        "paper",
        "paper_date",
        "from",
        "until",
        "standing",
        "days_late",
        "ended",
        "same_as",
    ];

    public static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<CommitmentLine> lines, DateOnly today) =>
        lines.Select(one => Cells(one, today)).Prepend(Columns);

    public static byte[] Csv(IEnumerable<CommitmentLine> lines, DateOnly today)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(lines, today))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(CommitmentLine one, DateOnly today) =>
        [
            Number(one.Number),
            one.Organisation,
            one.By == Promiser.Minister ? "minister" : "state-secretary",
            one.Subject,
            one.Paper,
            Days.Machine(one.PaperDate),
            Day(one.From),
            Day(one.Until),
            CommitmentFilter.KeyOf(one.Facts.On(today)),
            Number(one.Facts.DaysLate(today)),
            Day(one.Ended),
            one.SameAs is { } other ? Number(other) : "",
        ];

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
