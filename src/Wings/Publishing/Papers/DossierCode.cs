using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Papers;

/// <summary>The file of parliament in which a paper stands: 31 490, or a part of one, 35 925-VII.</summary>
/// <param name="Number">Five digits.</param>
/// <param name="Addition">Of a part: a chapter of the budget or a letter; empty for the file itself.</param>
readonly partial record struct DossierCode(string Number, string Addition)
{
    /// <summary>Reads "31 490", "31.490", "31490", "35 925-VII", "36 200 VII".</summary>
    public static bool TryParse(string? text, out DossierCode code)
    {
        var match = Form().Match((text ?? "").Trim());
        code = match.Success ? Of(match) : default;
        return match.Success;
    }

    internal static DossierCode Of(Match match) =>
        new(match.Groups["a"].Value + match.Groups["b"].Value, match.Groups["part"].Value.ToUpperInvariant());

    /// <summary>As it is written in a key: 35925-VII.</summary>
    public string Key => Addition.Length == 0 ? Number : $"{Number}-{Addition}";

    /// <summary>As it is printed: 35 925-VII.</summary>
    public override string ToString() =>
        Number is { Length: 5 } ? $"{Number[..2]} {Number[2..]}{(Addition.Length == 0 ? "" : "-" + Addition)}" : "";

    [GeneratedRegex(@"^(?<a>\d{2})[ \u00A0.]?(?<b>\d{3})(?:\s*[- ]\s*(?<part>[IVXLCivxlc]+[A-Ea-e]?|[A-Za-z]))?$")]
    private static partial Regex Form();
}
