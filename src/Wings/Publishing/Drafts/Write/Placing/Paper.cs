using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>A parliamentary paper as a footnote names it.</summary>
/// <param name="Dossier">With its addition where it has one: <c>31 490</c>, <c>35 925 VII</c>.</param>
/// <param name="Number">Of the paper in the dossier.</param>
/// <param name="Session">Session year: <c>2023/24</c>.</param>
/// <param name="Title">Empty where it is not named.</param>
internal sealed partial record Paper(string Dossier, string Number, string Session, string Title)
{
    /// <summary>Null for what is no paper; the field that is wrong is named.</summary>
    public static (Paper? Paper, string? Wrong) Read(string dossier, string number, string session, string title)
    {
        if (DossierForm().Match(dossier) is not { Success: true } known)
            return (null, "dossier");
        if (!NumberForm().IsMatch(number))
            return (null, "number");
        if (SessionForm().Match(session) is not { Success: true } years || !Follow(years))
            return (null, "session");
        var addition = known.Groups["more"].Value.ToUpperInvariant();
        return (
            new(
                $"{known.Groups["a"].Value} {known.Groups["b"].Value}{(addition == "" ? "" : " " + addition)}",
                number,
                $"{years.Groups["y"].Value}/{years.Groups["z"].Value[^2..]}",
                title.ReplaceLineEndings(" ").Trim()
            ),
            null
        );
    }

    /// <summary>The session begins in one year and ends in the next.</summary>
    static bool Follow(Match years) =>
        (int.Parse(years.Groups["y"].Value[2..], System.Globalization.CultureInfo.InvariantCulture) + 1) % 100
        == int.Parse(years.Groups["z"].Value[^2..], System.Globalization.CultureInfo.InvariantCulture);

    public string Label => $"kst-{Dossier.Replace(" ", "", StringComparison.Ordinal)}-{Number}";

    public string Note(Language language)
    {
        var title = Title == "" ? "" : $" ({Escaped})";
        return language == Language.Nl
            ? $"Kamerstukken II {Session}, {Dossier}, nr. {Number}{title}."
            : $"Parliamentary Papers II {Session}, {Dossier}, no. {Number}{title}.";
    }

    /// <summary>A title is a text and no Markdown.</summary>
    string Escaped => Special().Replace(Title, "\\$0");

    [GeneratedRegex(@"^\s*(?<a>\d{2})[ .]?(?<b>\d{3})(?:[ -](?<more>[IVXLCivxlc]{1,6}|[A-Ha-h]))?\s*$")]
    private static partial Regex DossierForm();

    [GeneratedRegex(@"^\d{1,5}$")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^\s*(?<y>(?:19|20)\d\d)\s*[-–/]\s*(?<z>(?:\d\d)?\d\d)\s*$")]
    private static partial Regex SessionForm();

    [GeneratedRegex(@"[\\`*_\[\]<>{}|#]")]
    private static partial Regex Special();
}
