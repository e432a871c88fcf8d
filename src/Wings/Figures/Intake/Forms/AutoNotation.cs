using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>Finds the notation of every value column before its values are read; a column in doubt is refused, with how to choose.</summary>
internal static class AutoNotation
{
    public static void Judge(Layout layout, RowSource rows, Desk desk)
    {
        var notations = layout.Values.Select(_ => new ColumnNotation()).ToArray();
        while (rows.Read())
            for (var i = 0; i < notations.Length; i++)
                if (rows.KindOf(layout.Values[i].Column) == CellKind.Text)
                    notations[i]
                        .Look(Trimmed.Of(rows.Cell(layout.Values[i].Column)), rows.PlaceOf(layout.Values[i].Column));
        for (var i = 0; i < notations.Length; i++)
            Put(layout.Values[i], notations[i], desk, layout.IsTemplate);
    }

    static void Put(ValueColumn value, ColumnNotation notation, Desk desk, bool isTemplate)
    {
        if (notation.Judge() is { } judged)
        {
            value.Notation = judged;
            return;
        }
        value.Refused = true;
        desk.Book.Error(
            "number",
            notation.Contradicting ?? notation.Doubtful,
            () => isTemplate ? InTemplate(notation) : Text(value.Heading, notation)
        );
    }

    /// <summary>Numbers that a spreadsheet keeps as text: whoever fills in a template has no mapping to choose in.</summary>
    static Bilingual InTemplate(ColumnNotation notation) =>
        notation.Contradicting is not null
            ? new(
                "Getallen zijn als tekst ingevuld, in twee notaties; typ ze opnieuw als getal, zonder duizendtekens",
                "Numbers were entered as text, in two notations; type them again as numbers, without thousands marks"
            )
            : new(
                "Dit getal is als tekst ingevuld, en of punt of komma het decimaalteken is valt niet te zien; typ het opnieuw als getal, zonder duizendtekens",
                "This number was entered as text, and nothing shows whether the point or the comma is the decimal mark; type it again as a number, without thousands marks"
            );

    static Bilingual Text(string heading, ColumnNotation notation) =>
        notation.Contradicting is not null
            ? new(
                $"Kolom '{heading}' bevat getallen in twee notaties; schrijf ze alle als 1.234,5 of alle als 1,234.5, en kies 'numbers: nl' of 'numbers: en'",
                $"Column '{heading}' holds numbers in two notations; write all as 1.234,5 or all as 1,234.5, and choose 'numbers: nl' or 'numbers: en'"
            )
            : new(
                $"In kolom '{heading}' is niet te zien of punt of komma het decimaalteken is; kies in de mapping 'numbers: nl' (1.234,5) of 'numbers: en' (1,234.5)",
                $"In column '{heading}' nothing shows whether the point or the comma is the decimal mark; choose 'numbers: nl' (1.234,5) or 'numbers: en' (1,234.5) in the mapping"
            );
}
