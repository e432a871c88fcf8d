using System.Text;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Templates.Recognising;

/// <summary>A table that is a template's: its mark, if somebody left it there, and its heading.</summary>
/// <param name="Sheet">Null for a file without sheets.</param>
/// <param name="MarkAt">Where the mark stands.</param>
/// <param name="HeadingRow">Null where no heading follows the mark.</param>
/// <param name="Headings">What stands in the heading's row.</param>
internal sealed record SeenTemplate(
    string? Sheet,
    TemplateMark? Mark,
    Place MarkAt,
    int? HeadingRow,
    IReadOnlyList<string> Headings
)
{
    /// <summary>Rows that are looked through for a mark, and from there for a heading.</summary>
    const int MostRows = 40;
    const int MostColumns = 100;

    /// <summary>Headings that only a template has together: without a mark they tell it.</summary>
    static readonly TemplateColumn[] Telling =
    [
        TemplateColumn.Figure,
        TemplateColumn.Indicator,
        TemplateColumn.Period,
        TemplateColumn.Value,
        TemplateColumn.Unit,
        TemplateColumn.Before,
    ];

    /// <summary>Null where the table is no template's.</summary>
    public static SeenTemplate? In(string? sheet, RowSource rows)
    {
        TemplateMark? mark = null;
        var (at, left) = (default(Place), MostRows);
        while (left-- > 0 && rows.Read())
        {
            var cells = Cells(rows);
            var marked = mark is null ? cells.FindIndex(cell => TemplateMark.TryParse(cell, out _)) : -1;
            if (marked >= 0 && TemplateMark.TryParse(cells[marked], out var found))
                (mark, at, left) = (found, rows.PlaceOf(marked), MostRows);
            else if (Has(cells, mark is null ? Telling : TemplateColumn.Needed))
                return new(sheet, mark, at, rows.Row, cells);
        }
        return mark is null ? null : new(sheet, mark, at, null, []);
    }

    static List<string> Cells(RowSource rows)
    {
        var cells = new List<string>();
        for (var column = 0; column < Math.Min(rows.Count, MostColumns); column++)
            cells.Add(Encoding.UTF8.GetString(Trimmed.Of(rows.Cell(column))));
        return cells;
    }

    static bool Has(List<string> cells, IEnumerable<TemplateColumn> columns)
    {
        var folded = cells.Select(TemplateColumn.Fold).ToHashSet(StringComparer.Ordinal);
        return columns.All(column => folded.Any(column.IsHeaded));
    }
}
