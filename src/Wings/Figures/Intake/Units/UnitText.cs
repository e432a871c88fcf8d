using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>Finds the unit in what stands above or beside figures: <c>Restafval (kg)</c>, <c>Kosten, EUR mln</c>, <c>2023 kWh</c>.</summary>
static partial class UnitText
{
    const int MostWords = 3;
    const int ShortestAlone = 2;

    public static UnitPhrase? In(string label)
    {
        foreach (Match match in Brackets().Matches(label).Reverse())
            if (UnitPhrase.Parse(match.Groups[1].Value) is { } inside)
                return inside;
        return Behind(label, ", ") ?? Behind(label, " in ") ?? Last(label);
    }

    /// <summary>Of a title: a power of ten says that all figures under it are to be multiplied.</summary>
    public static UnitPhrase? InTitle(string title) =>
        In(title)
        ?? (Multiplied().Match(title) is { Success: true } found ? UnitPhrase.Parse(found.Value.Trim()) : null);

    static UnitPhrase? Behind(string label, string mark) =>
        label.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var at
            ? UnitPhrase.Parse(label[(at + mark.Length)..])
            : null;

    /// <summary>The last words, where they can mean nothing else: "kosten personen" is not in persons, "kosten per m2" not in m2.</summary>
    static UnitPhrase? Last(string label)
    {
        var words = label.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            var before = count < words.Length ? words[^(count + 1)] : "";
            if (before.ToLowerInvariant() is "per" or "/" or "een" or "a")
                continue;
            if (UnitPhrase.Parse(string.Join(' ', words[^count..])) is { Unit.IsMeasure: true } found)
                return found.Text.Length >= ShortestAlone || found.Text is "%" or "€" or "‰" ? found : null;
        }
        return null;
    }

    [GeneratedRegex(@"[\(\[]([^\)\]]{1,40})[\)\]]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(?:x|×)\s*€?\s*1[.,\s]?000(?:[.,\s]?000)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Multiplied();
}
