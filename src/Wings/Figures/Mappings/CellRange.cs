using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Mappings;

/// <summary>The written form of a range of cells: <c>B4:N40</c>.</summary>
static partial class CellRange
{
    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"^\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}:\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}$")]
    private static partial Regex Form();
}
