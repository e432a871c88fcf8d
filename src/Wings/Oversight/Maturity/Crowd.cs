namespace Rekenschap.Oversight.Maturity;

/// <summary>
/// Whether a number over rows of departments tells none of them: there must be enough departments, and not one with more than
/// half of the rows, since it would nearly be the number.
/// </summary>
static class Crowd
{
    /// <summary>Of fewer departments no number over them is told.</summary>
    public const int Fewest = 5;

    /// <param name="departments">The code of each row's department.</param>
    public static bool Hides(IEnumerable<string> departments)
    {
        var rows = departments.CountBy(one => one, StringComparer.Ordinal).Select(one => one.Value).ToList();
        return rows.Count >= Fewest && rows.Max() * 2 <= rows.Sum();
    }
}
