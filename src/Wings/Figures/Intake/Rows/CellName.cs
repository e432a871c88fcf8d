using System.Globalization;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>Cells as a spreadsheet names them: A1, D14, AA3.</summary>
internal static class CellName
{
    public static string Of(Place place) => Column(place.Column) + place.Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, from 1.</summary>
    public static string Column(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>Reads D14; row and column are 0 where that part is absent.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        var i = 0;
        for (; i < text.Length && char.IsAsciiLetter(text[i]) && i < 4; i++)
            column = (column * 26) + (text[i] | 0x20) - 'a' + 1;
        return i == text.Length
            || (int.TryParse(text[i..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > 0);
    }
}
