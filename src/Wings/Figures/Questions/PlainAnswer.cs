using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Questions;

/// <summary>An answer as a table of plain text, for a person at a prompt.</summary>
public static class PlainAnswer
{
    public static string Write(FigureTable table, Language language)
    {
        string[] headings = [.. table.Keys, "value", "status", "coverage"];
        var lines = new List<string[]> { headings.Select(one => QuestionWording.Heading(one).In(language)).ToArray() };
        lines.AddRange(table.Rows.Select(row => Cells(table, row, language)));
        var widths = headings.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        var text = new StringBuilder()
            .Append(table.Indicator.Name.In(language))
            .Append(" (")
            .Append(Units.Name(table.Indicator.Unit, language))
            .Append(")\n");
        foreach (var line in lines)
            text.Append(Laid(line, widths, table.Keys.Length)).Append('\n');
        foreach (var reason in Reasons(table, language))
            text.Append(reason).Append('\n');
        return text.ToString();
    }

    static string[] Cells(FigureTable table, FigureRow row, Language language) =>
        [
            .. table.Keys.Select(row.Member),
            row.Figure.Value is { } value ? Notation.WriteFull(value, language) : "",
            QuestionWording.Code(row.Figure.Status),
            QuestionWording.Percent(row.Figure.Coverage),
        ];

    /// <summary>Keys to the left, numbers to the right.</summary>
    static string Laid(string[] line, int[] widths, int keys) =>
        string.Join("  ", line.Select((cell, i) => i < keys ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])))
            .TrimEnd();

    static IEnumerable<string> Reasons(FigureTable table, Language language) =>
        table.Rows.Select(row => row.Figure.Reason?.In(language)).OfType<string>().Distinct();
}
