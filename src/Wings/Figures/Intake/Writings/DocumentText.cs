using System.Text;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>
/// What a word processor's document says so far: the paragraph that is being read, and the row of the table that it stands
/// in. A table within a table is text of the cell around it.
/// </summary>
sealed class DocumentText(WrittenLines lines)
{
    readonly StringBuilder paragraph = new();
    readonly StringBuilder cell = new();
    readonly List<string> row = [];
    int tables;

    /// <summary>Stands before the paragraph: its number in a list, the sign of a heading.</summary>
    public string Before { get; set; } = "";

    bool InTable => tables > 0;

    /// <summary>The paragraph is a heading; within a table it is a cell like any other.</summary>
    public void Heading()
    {
        if (!InTable)
            Before = "# ";
    }

    public void Add(string text)
    {
        if (paragraph.Length <= IntakeLimits.CellText)
            paragraph.Append(text);
    }

    public void EndParagraph()
    {
        var text = paragraph.ToString().Trim();
        if (InTable)
            Append($"{Before}{text}");
        else if (text.Length > 0)
            lines.Add([$"{Before}{text}"]);
        paragraph.Clear();
        Before = "";
    }

    public void BeginTable() => tables++;

    public void EndTable() => tables = Math.Max(0, tables - 1);

    public void EndCell()
    {
        if (tables > 1)
            return;
        row.Add(cell.ToString());
        cell.Clear();
    }

    public void EndRow()
    {
        if (tables > 1)
            return;
        lines.Add(row);
        row.Clear();
    }

    void Append(string text)
    {
        if (cell.Length > IntakeLimits.CellText)
            return;
        if (cell.Length > 0 && text.Length > 0)
            cell.Append('\n');
        cell.Append(text);
    }
}
