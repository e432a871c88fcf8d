using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>Takes a reference apart: session year, files, numbers, and the day and title that stand with it.</summary>
static partial class CitationParts
{
    public static CitedPaper Read(string text, int start, int end)
    {
        var words = text[start..end].TrimEnd(' ', ',', ';', ':', '-', '–', '/');
        var kind = KindOf(words);
        var sessions = Session().Matches(words);
        var rest = sessions.Count == 0 ? words : words.Replace(sessions[0].Value, " ; ", StringComparison.Ordinal);
        var files = Files().Matches(rest);
        return new(kind, words, start)
        {
            SessionSaid = sessions.Count == 0 ? null : sessions[0].Value,
            Dossiers = kind == CitedKind.Paper ? [.. files.Select(DossierCode.Of).Distinct()] : [],
            Numbers = [.. Numbers(rest, files)],
            Date = CitedDay.Beside(text, start, end),
            Title = Quoted().Match(text, end) is { Success: true } title ? title.Groups["title"].Value.Trim() : null,
            IsCertain = !words.StartsWith('('),
        };
    }

    static CitedKind KindOf(string words) =>
        words.StartsWith("Aanhangsel", StringComparison.OrdinalIgnoreCase) ? CitedKind.Appendix
        : words.StartsWith("Handelingen", StringComparison.OrdinalIgnoreCase) ? CitedKind.Proceedings
        : CitedKind.Paper;

    static IEnumerable<string> Numbers(string words, MatchCollection files)
    {
        foreach (Match file in files)
            if (file.Groups["nr"] is { Success: true } number)
                yield return number.Value;
        foreach (Match list in Listed().Matches(words))
        foreach (Match number in Whole().Matches(list.Groups["list"].Value))
            yield return number.Value;
        // The Senate letters its papers; behind the file there is no "nr." before them.
        if (Lettered().Match(words) is { Success: true } letter)
            yield return letter.Groups["letter"].Value;
    }

    [GeneratedRegex(@"\b(?:18|19|20)\d{2}\s*[-–/]\s*\d{2,4}\b(?!\s*\d)")]
    private static partial Regex Session();

    [GeneratedRegex(
        @"(?<![\d.])(?<a>\d{2})[ \u00A0.]?(?<b>\d{3})(?!\d)(?:(?:\s*-\s*|\s)(?<part>[IVXLC]+[A-E]?|[A-Z])\b(?![.]))?(?:[-/](?<nr>\d{1,5})\b)?"
    )]
    private static partial Regex Files();

    [GeneratedRegex(PaperForms.Number + @"\s*(?<list>\d+\b(?:\s*(?:,|en|and)\s*\d+\b)*)", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\d{3},\s*(?<letter>[A-Z])$")]
    private static partial Regex Lettered();

    [GeneratedRegex("\\G[\\s,:(]*[\"'“‘«„](?<title>[^\"”’»“]{8,300})[\"'”’»“]")]
    private static partial Regex Quoted();
}
