using System.Text;

namespace Rekenschap.Kernel.Values;

/// <summary>A line of a CSV file that we write.</summary>
public static class CsvLine
{
    /// <summary>Adds a line, its cells quoted where they must be.</summary>
    public static void Add(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    /// <summary>
    /// What people wrote - reasons, notes, names - so that a spreadsheet shows it and does not run it: what would begin a
    /// formula gets an apostrophe before it, as OWASP advises. Codes and numbers are no such text and stay as they are.
    /// </summary>
    public static string Harmless(string written) =>
        written.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(written[0], StringComparison.Ordinal)
            ? "'" + written
            : written;

    /// <summary>What people wrote, of a cell that may have come back with the apostrophe of <see cref="Harmless"/>.</summary>
    public static string WithoutMark(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Harmless(cell[1..]) == cell ? cell[1..] : cell;

    /// <summary>Quotes as RFC 4180 has them.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
