using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake;

/// <summary>Finds the heading of a table, and reads the rows under it.</summary>
internal static class Table
{
    /// <summary>False, told in findings, where the table has no heading that can be read.</summary>
    public static bool Read(RowSource rows, Desk desk, Mapping? mapping)
    {
        if (Heading(rows, desk) is not { } heading || new LongHeading(desk).Read(heading) is not { } layout)
            return false;
        var tokens = new CellTokens(mapping?.Missing ?? [], mapping?.Suppressed ?? []);
        new RowReader(desk, layout, rows, new(desk, tokens), null).Read();
        return true;
    }

    static Heading? Heading(RowSource rows, Desk desk)
    {
        if (rows.Read())
            return Forms.Heading.Of(rows);
        desk.Book.Error(
            "heading",
            null,
            () => new("Het bestand is leeg; een kopregel wordt verwacht", "The file is empty; a heading is expected")
        );
        return null;
    }
}
