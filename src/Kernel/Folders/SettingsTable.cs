using CsvHelper;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Folders;

/// <summary>
/// A small CSV file of an edition folder (organisations, code lists, received, releases ...): separator <c>;</c>,
/// <c>,</c> or tab as its heading shows, quotes as in RFC 4180. Unknown and missing columns are problems that name themselves.
/// </summary>
public static class SettingsTable
{
    /// <summary>One row: its line in the file (from 1, the heading being 1) and its cells by column name; an absent cell is "".</summary>
    public sealed class Row(string file, int line, IReadOnlyDictionary<string, string> cells)
    {
        public string File => file;

        public int Line => line;

        public string this[string column] => cells.GetValueOrDefault(column, "");
    }

    /// <summary>The rows of the file; columns that are neither required nor optional, and required ones that lack, become problems.</summary>
    public static IReadOnlyList<Row> Read(
        string text,
        string file,
        string[] required,
        string[] optional,
        FolderProblems problems
    )
    {
        var lines = Split(text.TrimStart('\uFEFF'));
        if (lines.Count == 0)
        {
            problems.Add(
                file,
                null,
                "Het bestand is leeg; een kopregel wordt verwacht",
                "The file is empty; a heading is expected"
            );
            return [];
        }
        var heading = lines[0].Cells.ConvertAll(cell => cell.Trim());
        string[] known = [.. required, .. optional];
        foreach (var column in heading.Where(column => !known.Contains(column)))
            problems.Unknown(file, 1, new("kolom", "column"), column, known);
        foreach (var column in required.Where(column => !heading.Contains(column)))
            problems.Add(file, 1, $"Kolom '{column}' ontbreekt", $"Column '{column}' is missing");
        return
        [
            .. lines
                .Skip(1)
                .Where(line => line.Cells.Any(cell => cell.Trim() != ""))
                .Select(line => ToRow(line, heading, file, problems)),
        ];
    }

    static Row ToRow((int Line, List<string> Cells) line, List<string> heading, string file, FolderProblems problems)
    {
        if (line.Cells.Count > heading.Count)
            problems.Add(
                file,
                line.Line,
                $"Meer cellen ({line.Cells.Count}) dan kolommen ({heading.Count})",
                $"More cells ({line.Cells.Count}) than columns ({heading.Count})"
            );
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(heading.Count, line.Cells.Count); i++)
            cells[heading[i]] = line.Cells[i].Trim();
        return new(file, line.Line, cells);
    }

    static List<(int Line, List<string> Cells)> Split(string text)
    {
        var rows = new List<(int, List<string>)>();
        using var csv = CsvReader.FromText(
            text,
            new CsvReaderOptions
            {
                Separator = Separator(text),
                HasHeader = false,
                TrackLineNumbers = true,
            }
        );
        while (csv.Read())
            rows.Add(((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]));
        return rows;
    }

    /// <summary>The separator that occurs most in the first line.</summary>
    public static char Separator(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        var (semicolons, commas, tabs) = (first.Count(';'), first.Count(','), first.Count('\t'));
        return tabs > semicolons && tabs > commas ? '\t'
            : semicolons > commas ? ';'
            : ',';
    }
}
