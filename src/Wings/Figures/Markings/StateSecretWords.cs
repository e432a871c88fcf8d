using System.Buffers;
using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Markings;

/// <summary>
/// The words with which a document says that it is a state secret: those of the government's rules on special information
/// (VIRBI), and of NATO and the European Union. Prose that speaks of secrets is none.
/// </summary>
public static partial class StateSecretWords
{
    const int Shortest = 9;

    static readonly SearchValues<string> Stems = SearchValues.Create(
        ["geheim", "confidentieel", "secret", "confidential"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether a line, cell or heading bears such a marking.</summary>
    public static bool In(ReadOnlySpan<char> line) =>
        line.Length >= Shortest && line.ContainsAny(Stems) && Marked().IsMatch(line);

    [GeneratedRegex(
        """
            stg[.\s_-]*(?:(?:zeer[\s_-]*)?geheim|confidentieel)(?![a-z])
            |staatsgeheim[\s.:,;()/_-]*(?:(?:zeer[\s_-]*)?geheim|confidentieel)(?![a-z])
            |(?:geheim|confidentieel)[\s(,:_-]+staatsgeheim(?![a-z])
            |(?-i:^[\s"']*(?:STAATSGEHEIM|ZEER\s+GEHEIM)[\s.!"']*$)
            |(?-i:\b(?:NATO|NAVO|COSMIC|EU)[\s_-]+(?:TOP[\s_-]+)?(?:SECRET|CONFIDENTIAL)\b)
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.CultureInvariant
            | RegexOptions.Multiline
    )]
    private static partial Regex Marked();
}
