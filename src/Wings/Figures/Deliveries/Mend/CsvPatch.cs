using System.Text;
using Rekenschap.Figures.Intake.Csv;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>Changes cells of a text file, and leaves every other character of it as it was.</summary>
static class CsvPatch
{
    /// <param name="headerRow">By which the separator is judged, as intake does.</param>
    /// <param name="cells">New text by row and column, both from 1.</param>
    public static byte[] Apply(byte[] file, int headerRow, IReadOnlyDictionary<(int Row, int Column), string> cells)
    {
        var text = Encoding.UTF8.GetString(CsvOpening.ToUtf8(file, out _)).TrimStart('\uFEFF');
        var (separator, _) = CsvSeparator.Of(text.Length > 65536 ? text[..65536] : text, headerRow);
        var patched = new StringBuilder(text.Length + 64);
        var (row, column, at) = (1, 1, 0);
        while (at < text.Length)
        {
            var end = EndOf(text, at, separator);
            if (cells.TryGetValue((row, column), out var other))
                patched.Append(Cell(other, separator));
            else
                patched.Append(text, at, end - at);
            if (end == text.Length)
                break;
            var isNewLine = text[end] != separator;
            var length = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            patched.Append(text, end, length);
            (row, column) = isNewLine ? (row + 1, 1) : (row, column + 1);
            at = end + length;
        }
        return Encoding.UTF8.GetBytes(patched.ToString());
    }

    /// <summary>Where a cell ends: at the separator or line end behind it, those between quotes not counted.</summary>
    static int EndOf(string text, int at, char separator)
    {
        if (text[at] == '"')
            for (at++; at < text.Length; at++)
                if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
                    break;
                else if (text[at] == '"')
                    at++;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            at++;
        return Math.Min(at, text.Length);
    }

    static string Cell(string text, char separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.AsSpan().IndexOfAny('"', '\r', '\n') >= 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
