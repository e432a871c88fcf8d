using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Figures.Intake;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>By what a sheet is known again: its name and the headings of which something was said, at their rows.</summary>
static class SheetMarks
{
    /// <param name="said">Of the sheet, by field.</param>
    /// <returns>Null where the file has no such sheet or row.</returns>
    public static string? Of(Func<string, string> said, ImmutableArray<PeekedSheet> sheets)
    {
        if (sheets.Length == 0 || Answers.Number(said("row")) is not { } row)
            return null;
        // Of a file with one sheet its name may be anything: pasted cells have none.
        var upright = sheets.Length == 1 ? sheets[0] : sheets.FirstOrDefault(one => one.Name == said("sheet"));
        if (upright is null)
            return null;
        var sheet = said("turned") == "1" ? upright.Turned() : upright;
        var headings = sheet.Rows.Where(one => one.Number == row || (said("rows") == "2" && one.Number == row + 1));
        var text = string.Join(
            '\n',
            headings
                .SelectMany(one => one.Cells)
                .Select(cell => Words.Fold(cell.Label))
                .Prepend($"{row}|{said("rows")}|{said("turned")}")
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
