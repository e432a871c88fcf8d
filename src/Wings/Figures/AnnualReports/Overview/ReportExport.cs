using System.Text;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.AnnualReports.Overview;

/// <summary>Reconciliations as rows to work on: values for machines, words as somebody may read them, never a person.</summary>
static class ReportExport
{
    static readonly string[] Columns =
    [
        "collection",
        "organisation",
        "period",
        "dated",
        "indicator",
        "unit",
        "reported",
        "rounded_to",
        "reference",
        "delivered",
        "difference",
        "share",
        "state",
        "category",
        "explanation",
        "marking",
    ];

    public static byte[] Csv(IEnumerable<Reconciliation> all, ReportSight sight)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(all, sight))
            CsvAnswer.Line(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static IEnumerable<string[]> Rows(IEnumerable<Reconciliation> all, ReportSight sight) =>
        all.SelectMany(one => one.Figures.Select(figure => Row(one.Report, figure, sight))).Prepend(Columns);

    static string[] Row(AnnualReport report, ReconciledFigure one, ReportSight sight) =>
        [
            report.Collection,
            report.Organisation,
            report.Period,
            Days.Machine(report.Dated),
            one.Indicator.Code,
            one.Indicator.Unit,
            Notation.Plain(one.Reported.Value),
            Notation.Plain(one.Reported.Step),
            CsvAnswer.Harmless(one.Reported.Reference),
            one.Gap is { } gap ? Notation.Plain(gap.Rounded) : "",
            one.Gap is { } other ? Notation.Plain(other.Difference) : "",
            one.Gap?.Share is { } share ? Notation.Plain(Math.Round(share, 6)) : "",
            one.State.ToString(),
            one.Explanation?.Category.ToString() ?? "",
            one.Explanation is { } said && sight.Reads(said, report.Organisation) ? CsvAnswer.Harmless(said.Words) : "",
            one.Explanation?.Marking.ToString() ?? "",
        ];
}
