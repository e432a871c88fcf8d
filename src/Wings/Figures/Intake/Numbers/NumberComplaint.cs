using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Numbers;

/// <summary>Says of a cell that is no number what it is instead, and how to mend it.</summary>
internal static class NumberComplaint
{
    public static Bilingual Of(string shown, CellKind kind, NumberNotation notation) =>
        kind switch
        {
            CellKind.Error => new(
                $"De cel bevat een fout van het rekenblad ({shown}); herstel de formule of vul het getal in",
                $"The cell holds a spreadsheet error ({shown}); mend the formula or enter the number"
            ),
            CellKind.Date => new(
                $"De cel bevat een datum ({shown}), geen getal; een rekenblad maakt van 3.5 of 3-5 een datum: kies getalnotatie voor de cel en vul het getal opnieuw in",
                $"The cell holds a date ({shown}), no number; a spreadsheet makes a date of 3.5 or 3-5: format the cell as a number and enter the number again"
            ),
            CellKind.Truth => new(
                $"De cel bevat '{shown}', waar of onwaar, geen getal",
                $"The cell holds '{shown}', true or false, no number"
            ),
            CellKind.Number => OfText(shown, NumberNotation.Plain),
            _ => OfText(shown, notation),
        };

    /// <summary>What is wrong with a cell that should name something and holds an error, or a date.</summary>
    public static Bilingual OfLabel(string shown, CellKind kind) =>
        kind == CellKind.Error
            ? new(
                $"De cel bevat een fout van het rekenblad ({shown}); herstel de formule of vul de naam in",
                $"The cell holds a spreadsheet error ({shown}); mend the formula or enter the name"
            )
            : new(
                $"De cel bevat een datum ({shown}), geen naam of code; een rekenblad maakt van 5-10 een datum: kies tekst als notatie van de cel en vul de code opnieuw in",
                $"The cell holds a date ({shown}), no name or code; a spreadsheet makes a date of 5-10: format the cell as text and enter the code again"
            );

    public static Bilingual TooLarge(string shown) =>
        new(
            $"'{shown}' is te groot: meer dan 28 cijfers kunnen niet exact worden bewaard",
            $"'{shown}' is too large: more than 28 digits cannot be kept exactly"
        );

    public static Bilingual Percentage(string shown, string unit) =>
        new(
            $"'{shown}' is een percentage, maar de eenheid is {unit}; lever het getal zelf",
            $"'{shown}' is a percentage, but the unit is {unit}; deliver the number itself"
        );

    static Bilingual OfText(string shown, NumberNotation notation) =>
        new(
            $"'{shown}' is geen getal; verwacht: {Expected(notation).Nl}",
            $"'{shown}' is not a number; expected: {Expected(notation).En}"
        );

    static Bilingual Expected(NumberNotation notation) =>
        notation switch
        {
            NumberNotation.Nl => new("een getal als 1.234,5 of 1234,5", "a number such as 1.234,5 or 1234,5"),
            NumberNotation.En => new("een getal als 1,234.5 of 1234.5", "a number such as 1,234.5 or 1234.5"),
            _ => new(
                "cijfers met een punt als decimaalteken, zonder duizendtekens, zoals 1234.5; een lege cel als er geen cijfer is",
                "digits with a point as decimal mark and no thousands marks, such as 1234.5; an empty cell where there is no figure"
            ),
        };
}
