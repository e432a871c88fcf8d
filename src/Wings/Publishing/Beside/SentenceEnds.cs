using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Beside;

/// <summary>Cuts a passage into its sentences. An abbreviation ends none.</summary>
static partial class SentenceEnds
{
    public static IEnumerable<(int Start, int End)> Cut(string text)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            yield return (start, end.Index + 1);
            start = end.Index + 1;
        }
        yield return (start, text.Length);
    }

    [GeneratedRegex(
        @"(?<!\b(?:ca|bijv|nr|incl|excl|resp|art|jl|mln|mld|approx|no))[.!?…](?=[)’”""']*\s+[(‘“""']*[\p{Lu}\uFFFC])"
    )]
    private static partial Regex SentenceEnd();
}
