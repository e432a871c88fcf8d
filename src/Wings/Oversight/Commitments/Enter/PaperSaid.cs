using System.Text.RegularExpressions;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>A reference to a paper of parliament as the register knows it.</summary>
static partial class PaperSaid
{
    /// <summary>31490/338 for "Kamerstukken II 2023/24, 31 490, nr. 338"; null for what names no file and number.</summary>
    public static string? Key(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
            return null;
        var part = match.Groups["part"].Value;
        var file = match.Groups["a"].Value + match.Groups["b"].Value + (part.Length == 0 ? "" : "-" + part);
        return $"{file}/{match.Groups["number"].Value.TrimStart('0')}";
    }

    [GeneratedRegex(
        @"(?:^|[ ,])(?<a>\d{2})[ \u00A0.]?(?<b>\d{3})(?:[ -](?<part>[IVXLC]+))?(?:\s*,\s*|\s+|/|-)(?:nr\.?\s*|nummer\s+)?(?<number>\d{1,5})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
