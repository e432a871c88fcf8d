using System.Globalization;

namespace Rekenschap.Kernel.Folders;

/// <summary>
/// A small CSV file of an edition folder (organisations, code lists, received, releases ...): separator <c>;</c>,
/// <c>,</c> or tab as its heading shows, quotes as in RFC 4180. Unknown and missing columns are problems that name themselves.
/// </summary>
public static class SettingsTable
{
    /// <summary>One row: its line in the file (from 1, the heading being 1) and its cells by column name; an absent cell is "".</summary>
    public sealed class Row(string file, int line, IReadOnlyDictionary<string, string> cells, FolderProblems problems)
    {
        public string File => file;

        public int Line => line;

        public string this[string column] => cells.GetValueOrDefault(column, "");

        /// <summary>The cell of a column that may not be empty; a problem and "" when it is.</summary>
        public string Required(string column)
        {
            if (this[column] == "")
                problems.Add(file, line, $"'{column}' is leeg", $"'{column}' is empty");
            return this[column];
        }

        /// <summary>A day written as 2024-05-15; null when the cell is empty, null with a problem when it is no day.</summary>
        public DateOnly? Date(string column)
        {
            if (this[column] == "")
                return null;
            if (
                DateOnly.TryParseExact(
                    this[column],
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
                return day;
            Wrong(column, "een datum als 2024-05-15", "a date such as 2024-05-15");
            return null;
        }

        /// <summary>A whole number; null when the cell is empty, null with a problem when it is none.</summary>
        public int? Whole(string column)
        {
            if (this[column] == "")
                return null;
            if (int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                return number;
            Wrong(column, "een geheel getal", "a whole number");
            return null;
        }

        void Wrong(string column, string nl, string en) =>
            problems.Add(
                file,
                line,
                $"'{column}' moet {nl} zijn, niet '{this[column]}'",
                $"'{column}' must be {en}, not '{this[column]}'"
            );
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
        var lines = SettingsRows.Split(text.TrimStart('\uFEFF'), file, problems);
        lines.RemoveAll(line => line.Cells.TrueForAll(string.IsNullOrWhiteSpace));
        if (lines.Count == 0)
        {
            problems.Add(
                file,
                null,
                $"Het bestand is leeg; een kopregel wordt verwacht: {string.Join(',', required)}",
                $"The file is empty; a heading is expected: {string.Join(',', required)}"
            );
            return [];
        }
        var heading = lines[0].Cells.ConvertAll(cell => cell.Trim());
        JudgeHeading(heading, lines[0].Line, file, required, optional, problems);
        return [.. lines.Skip(1).Select(line => ToRow(line, heading, file, problems))];
    }

    static void JudgeHeading(
        List<string> heading,
        int line,
        string file,
        string[] required,
        string[] optional,
        FolderProblems problems
    )
    {
        string[] known = [.. required, .. optional];
        foreach (var column in heading.Where(column => !known.Contains(column)))
            problems.Unknown(file, line, new("kolom", "column"), column, known);
        foreach (var column in required.Where(column => !heading.Contains(column)))
            problems.Add(file, line, $"Kolom '{column}' ontbreekt", $"Column '{column}' is missing");
        foreach (var twice in heading.GroupBy(column => column, StringComparer.Ordinal).Where(g => g.Count() > 1))
            problems.Add(
                file,
                line,
                $"Kolom '{twice.Key}' staat er {twice.Count()} keer",
                $"Column '{twice.Key}' is there {twice.Count()} times"
            );
    }

    static Row ToRow((int Line, List<string> Cells) line, List<string> heading, string file, FolderProblems problems)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(heading.Count, line.Cells.Count); i++)
            cells.TryAdd(heading[i], line.Cells[i].Trim());
        if (line.Cells.Skip(heading.Count).Any(cell => cell.Trim() != ""))
            problems.Add(
                file,
                line.Line,
                $"Meer cellen ({line.Cells.Count}) dan kolommen ({heading.Count}); staat een tekst met een scheidingsteken zonder aanhalingstekens?",
                $"More cells ({line.Cells.Count}) than columns ({heading.Count}); is a text with a separator not in quotes?"
            );
        return new(file, line.Line, cells, problems);
    }

    /// <summary>The separator that occurs most in the first line.</summary>
    public static char Separator(ReadOnlySpan<char> text)
    {
        var end = text.TrimStart("\r\n").IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text.TrimStart("\r\n")[..end];
        var (semicolons, commas, tabs) = (first.Count(';'), first.Count(','), first.Count('\t'));
        return tabs > semicolons && tabs > commas ? '\t'
            : semicolons > commas ? ';'
            : ',';
    }
}
