using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>An answer as CSV: <c>indicator,period,</c> the dimensions asked for, <c>value,status,coverage</c>.</summary>
public static class CsvAnswer
{
    public static string Write(FigureTable table)
    {
        var text = new StringBuilder();
        Line(text, ["indicator", .. table.Keys, "value", "status", "coverage"]);
        foreach (var row in table.Rows)
            Line(
                text,
                [
                    table.Indicator.Code,
                    .. table.Keys.Select(row.Member),
                    row.Figure.Value is { } value ? Notation.Plain(value) : "",
                    QuestionWording.Code(row.Figure.Status),
                    QuestionWording.Percent(row.Figure.Coverage),
                ]
            );
        return text.ToString();
    }

    internal static void Line(StringBuilder text, IEnumerable<string> cells) => CsvLine.Add(text, cells);

    /// <inheritdoc cref="CsvLine.Harmless"/>
    public static string Harmless(string written) => CsvLine.Harmless(written);

    internal static string Quoted(string cell) => CsvLine.Quoted(cell);
}
