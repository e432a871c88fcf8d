using System.Text;

namespace Rekenschap.Kernel.Folders;

/// <summary>
/// Splits the text of a small CSV file into rows of cells, quotes as in RFC 4180. Every text gives rows: a quote that
/// stands inside an unquoted cell is a character like any other, and one that is never closed is a problem at its line.
/// </summary>
sealed class SettingsRows(string text, char separator, string file, FolderProblems problems)
{
    readonly List<(int Line, List<string> Cells)> rows = [];
    readonly StringBuilder cell = new();
    List<string> cells = [];
    int at;
    int line = 1;

    public static List<(int Line, List<string> Cells)> Split(string text, string file, FolderProblems problems) =>
        new SettingsRows(text, SettingsTable.Separator(text), file, problems).Split();

    List<(int Line, List<string> Cells)> Split()
    {
        while (at < text.Length)
        {
            var start = line;
            Row();
            rows.Add((start, cells));
            cells = [];
        }
        return rows;
    }

    void Row()
    {
        while (true)
        {
            Cell();
            cells.Add(cell.ToString());
            cell.Clear();
            if (at >= text.Length || text[at] != separator)
                break;
            at++;
        }
        EndOfLine();
    }

    void Cell()
    {
        if (at < text.Length && text[at] == '"')
            Quoted();
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            cell.Append(text[at++]);
    }

    void Quoted()
    {
        var opened = line;
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at >= text.Length || text[at] != '"')
                    return;
            }
            else if (text[at] == '\n')
                line++;
            cell.Append(text[at]);
        }
        problems.Add(
            file,
            opened,
            "Een aanhalingsteken dat hier opent, sluit nergens",
            "A quotation mark that opens here is never closed"
        );
    }

    void EndOfLine()
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
        line++;
    }
}
