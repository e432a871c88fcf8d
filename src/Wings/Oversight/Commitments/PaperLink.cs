using System.Text.RegularExpressions;

namespace Rekenschap.Oversight.Commitments;

/// <summary>Where a paper of parliament is published, by the number that it is known by. A link to follow: nothing is fetched.</summary>
static partial class PaperLink
{
    /// <returns>Null for what is no number of a paper: "verzonnen stuk", "brief van 2 april".</returns>
    public static string? Of(string paper)
    {
        var match = Number().Match(paper);
        if (!match.Success)
            return null;
        var chapter = match.Groups["chapter"] is { Success: true } one ? $"-{one.Value}" : "";
        return $"https://zoek.officielebekendmakingen.nl/kst-{match.Groups["a"].Value}{match.Groups["b"].Value}{chapter}-{match.Groups["number"].Value}";
    }

    // "26 643, nr. 713"; "36 200 VII, nr. 34"; "Kamerstukken II 2022/23, 29 362, nr. 321"; "26 643 en 31 490, nr. 683".
    [GeneratedRegex(
        @"^(?:Kamerstukken I{1,2} \d{4}/\d{2,4}, )?(?<a>\d{2})[ \u00A0]?(?<b>\d{3})(?:[ \u00A0-](?<chapter>[IVX]{1,6}))?(?: en \d{2}[ \u00A0]?\d{3})?, nr\. ?(?<number>\d{1,5}|[A-Z]{1,3})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
