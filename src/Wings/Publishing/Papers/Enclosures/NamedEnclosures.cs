using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Papers.Enclosures;

/// <summary>An enclosure that a letter names.</summary>
/// <param name="Line">Of the text, front matter included.</param>
sealed record NamedEnclosure(int Line, string Name);

/// <summary>
/// The enclosures that a letter names: behind "Bijlage:" on its own line, or in the list under "Bijlagen:". Pure. What a
/// sentence says of an enclosure is prose.
/// </summary>
static partial class NamedEnclosures
{
    public static ImmutableArray<NamedEnclosure> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<NamedEnclosure>();
        var listed = false;
        foreach (var (line, i) in text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line, i)))
        {
            var head = Head().Match(line);
            if (head.Success)
                (listed, _) = (head.Groups["name"].Value.Trim().Length == 0, Add(found, i, head.Groups["name"].Value));
            else if (listed && Item().Match(line) is { Success: true } item)
                Add(found, i, item.Groups["name"].Value);
            else
                listed &= line.Trim().Length == 0;
        }
        return found.ToImmutable();
    }

    /// <summary>Several may stand on one line; a link's own words and place are both names.</summary>
    static bool Add(ImmutableArray<NamedEnclosure>.Builder found, int line, string names)
    {
        foreach (var name in names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (Bare(name) is { Length: > 0 } bare)
                found.Add(new(line + 1, bare));
        return true;
    }

    static string Bare(string name) =>
        Link().Replace(name, "$1").Trim(' ', '.', ',', '*', '_', '"', '\'', '“', '”', '‘', '’');

    [GeneratedRegex(
        @"^\s{0,3}(?:\*\*|__|#{1,6}\s*)?(?:bijlagen?|enclosures?|annex(?:es)?)\s*(?:\(n\)|\(s\))?\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?(?<name>.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+(?<name>.+)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
