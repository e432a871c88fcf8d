using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Finds what was meant as a tag and did not become one: a blank in its address, a bracket not closed.</summary>
internal static partial class BrokenTags
{
    public static IEnumerable<(int Offset, Bilingual Message)> In(string text)
    {
        foreach (Match found in Broken().Matches(text))
            yield return (
                found.Index,
                new(
                    $"'{found.Value}' is geen link geworden: schrijf [woorden](claim:INDICATOR?...) zonder spaties in het adres (een spatie is %20), of {{figure:INDICATOR?...}} op een regel",
                    $"'{found.Value}' did not become a link: write [words](claim:INDICATOR?...) without blanks in the address (a blank is %20), or {{figure:INDICATOR?...}} on one line"
                )
            );
        foreach (Match found in Mark().Matches(text))
            yield return (
                found.Index,
                new(
                    $"Voetnoot {found.Value} bestaat niet; voeg '{found.Value}: ...' toe",
                    $"Footnote {found.Value} does not exist; add '{found.Value}: ...'"
                )
            );
    }

    [GeneratedRegex(@"\]\s*\(<?\s*(claim|not-a-figure|external):\S*|\{figure:\S*", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();

    [GeneratedRegex(@"\[\^[^\]\s]+\]")]
    private static partial Regex Mark();
}
