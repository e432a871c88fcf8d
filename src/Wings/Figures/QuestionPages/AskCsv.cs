using System.Globalization;
using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>An answer as a file to take along: the columns of the prompt's CSV, then what is known now, then why a value is missing or not final.</summary>
static class AskCsv
{
    public static string Write(AskedAnswer answer, Language language)
    {
        var text = new StringBuilder();
        var table = answer.Table;
        string[] now = answer.Now is null ? [] : ["known_at", "value_now", "status_now", "coverage_now", "difference"];
        CsvAnswer.Line(text, ["indicator", .. table.Keys, "value", "status", "coverage", .. now, "reason"]);
        foreach (var (row, figure) in answer.Rows())
            CsvAnswer.Line(
                text,
                [
                    table.Indicator.Code,
                    .. table.Keys.Select(row.Member),
                    .. Cells(row.Figure),
                    .. answer.Now is null ? [] : Known(row.Figure, figure, table.KnownAt),
                    CsvAnswer.Harmless(Reason(row.Figure, language)),
                ]
            );
        return text.ToString();
    }

    static string[] Cells(Figure figure) =>
        [Value(figure.Value), QuestionWording.Code(figure.Status), QuestionWording.Percent(figure.Coverage)];

    static string[] Known(Figure then, Figure? now, DateOnly? day) =>
        [
            day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            .. now is { } known ? Cells(known) : ["", "", ""],
            Value(now?.Value - then.Value),
        ];

    static string Value(decimal? value) => value is { } known ? Notation.Plain(known) : "";

    /// <summary>Of a secret nothing is said.</summary>
    static string Reason(Figure figure, Language language) =>
        figure.Status == FigureStatus.Suppressed ? "" : figure.Reason?.In(language) ?? "";
}
