using System.Buffers;
using System.Text;

namespace Rekenschap.Kernel.Folders;

/// <summary>Adds rows to a small CSV file as <see cref="SettingsTable"/> reads it, and leaves every byte that was there.</summary>
public static class SettingsAppend
{
    static readonly SearchValues<char> Special = SearchValues.Create("\"\r\n\t,;");

    /// <summary>The text with the rows below it; a column that the heading lacks is added to it where a row has something in it.</summary>
    /// <param name="text">What was there; empty for a new file.</param>
    /// <param name="columns">Names of the cells of each row.</param>
    public static string Rows(string text, string[] columns, IReadOnlyList<string[]> rows)
    {
        if (string.IsNullOrWhiteSpace(text))
            text = string.Join(',', columns) + "\n";
        var separator = SettingsTable.Separator(text);
        var (start, end) = FirstLine(text);
        var heading = text[start..end].TrimStart('\uFEFF').Split(separator).Select(Bare).ToList();
        var lacking = columns.Where((column, i) => !heading.Contains(column) && rows.Any(row => row[i] != "")).ToList();
        heading.AddRange(lacking);
        var written = new StringBuilder(text[..end]);
        foreach (var column in lacking)
            written.Append(separator).Append(column);
        written.Append(text, end, text.Length - end);
        if (written[^1] is not '\n')
            written.Append('\n');
        foreach (var row in rows)
            written.AppendJoin(separator, heading.Select(column => Cell(Of(column, columns, row)))).Append('\n');
        return written.ToString();
    }

    /// <summary>Where the first line with anything in it begins and ends.</summary>
    static (int Start, int End) FirstLine(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept("\r\n");
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return (start, length < 0 ? text.Length : start + length);
    }

    static string Bare(string name) => name.Trim().Trim('"').Trim();

    static string Of(string column, string[] columns, string[] row) =>
        Array.IndexOf(columns, column) is >= 0 and var at ? row[at] : "";

    static string Cell(string text) =>
        text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
