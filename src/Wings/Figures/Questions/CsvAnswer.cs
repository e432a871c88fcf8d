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

    internal static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    /// <summary>
    /// What people wrote - reasons, notes, names - so that a spreadsheet shows it and does not run it: what would begin a
    /// formula gets an apostrophe before it, as OWASP advises. Codes and numbers are no such text and stay as they are.
    /// </summary>
    public static string Harmless(string written) =>
        written.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(written[0], StringComparison.Ordinal)
            ? "'" + written
            : written;

    /// <summary>Quotes as RFC 4180 has them.</summary>
    internal static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
