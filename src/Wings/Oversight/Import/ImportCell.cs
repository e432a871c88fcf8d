using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Import;

/// <summary>A cell of a column that was recognised, with something in it.</summary>
/// <param name="Column">From 0; -1 for what was said once for the whole sheet.</param>
/// <param name="Text">Of a word of a closed set the name of what it means.</param>
readonly record struct ImportCell(int Row, int Column, string Text)
{
    /// <summary>As a spreadsheet names it: C5; of what was said for all the row.</summary>
    public string Place =>
        Column < 0
            ? Row.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Letters(Column)}{Row}");

    public static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    public static string OfRow(int row) => new ImportCell(row, -1, "").Place;

    /// <summary>Whether a text of a sheet says what stands in the register: white space, and what a file cannot hold, make no difference.</summary>
    public static bool IsSame(string cell, string known) =>
        Plain(cell) == Plain(known) || Plain(WithoutMark(cell)) == Plain(known);

    /// <summary>What a cell says, in the words of the register where it says the same.</summary>
    public static string Taken(string cell, string known) => IsSame(cell, known) ? known : WithoutMark(cell);

    static string Plain(string text) =>
        string.Join(
            ' ',
            Kernel.Values.Letters.Legible(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>Our own CSV puts an apostrophe before what a spreadsheet would else run as a formula.</summary>
    static string WithoutMark(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && CsvLine.Harmless(cell[1..]) == cell ? cell[1..] : cell;
}

/// <summary>What is wrong, where in the sheet, and what helps.</summary>
public readonly record struct ImportFault(string Place, Bilingual Says);

/// <summary>Days as sheets write them.</summary>
static class SheetDays
{
    static readonly string[] Forms = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy"];

    static readonly ImmutableArray<CultureInfo> Languages =
    [
        CultureInfo.GetCultureInfo("nl-NL"),
        CultureInfo.GetCultureInfo("en-GB"),
    ];

    /// <summary>A day as year-month-day; what is no day stays as it is, to be told so.</summary>
    public static string Written(string text)
    {
        // A day with a time of midnight, as programs write it.
        var day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        foreach (var language in Languages)
            if (DateOnly.TryParseExact(day, Forms, language, DateTimeStyles.None, out var read))
                return read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return day;
    }
}
