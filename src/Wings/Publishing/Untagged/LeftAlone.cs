using System.Text.RegularExpressions;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Papers;

namespace Rekenschap.Publishing.Untagged;

/// <summary>
/// What has digits or number words and states nothing, recognised by its form alone: dates, references, labels, names.
/// It is overwritten with holes of the same length, so that every place in the text keeps its offset. Forms of both
/// languages count in both: Dutch letters quote English titles and the other way round.
/// </summary>
internal static partial class LeftAlone
{
    static readonly Regex[] Forms =
    [
        Address(),
        Post(),
        Telephone(),
        PaperForms.Cited(),
        PaperForms.Dossier(),
        Gazette(),
        European(),
        Law(),
        Label(),
        Numbered(),
        OwnParts(),
        HowOften(),
        OfficeHolders(),
        IsoDate(),
        DayMonth(),
        MonthDay(),
        FigureDate(),
        Quarter(),
        Clock(),
        YearSpan(),
        Decade(),
        HalfOfYear(),
        Standard(),
        Identifier(),
        CaseNumber(),
        Ordinal(),
        Edition(),
    ];

    static readonly Regex[] Periods = [Quarter(), HalfOfYear()];

    /// <summary>The text with holes; of a heading its number goes too (1., 2.3).</summary>
    public static string Mask(string text, bool heading)
    {
        var masked = text.ToCharArray();
        if (heading)
            Hide(masked, HeadingNumber().Match(text));
        if (Enumerated(text))
            HideAll(masked, Bracketed().Matches(text));
        foreach (var form in Forms)
            HideAll(masked, form.Matches(new string(masked)));
        foreach (Match year in YearNumber().Matches(new string(masked)))
            if (YearOrCount.IsYear(text, year))
                Hide(masked, year);
        return new string(masked);
    }

    /// <summary>As <see cref="Mask"/>, and a year or month of its own stays to be read: only days, references, labels and names are holes.</summary>
    public static string MaskAllButPeriods(string text)
    {
        var masked = text.ToCharArray();
        foreach (var form in Forms.Except(Periods))
            HideAll(masked, form.Matches(new string(masked)));
        return new string(masked);
    }

    static void HideAll(char[] masked, MatchCollection found)
    {
        foreach (Match match in found)
            Hide(masked, match);
    }

    /// <summary>One hole however long the match, and blanks behind it: neighbours stay as near as they were.</summary>
    static void Hide(char[] masked, Match match)
    {
        if (match.Length == 0)
            return;
        masked.AsSpan(match.Index, match.Length).Fill(' ');
        masked[match.Index] = Passage.Hole;
    }

    /// <summary>"(1) the planning, (2) the costs": brackets number a list only where there is a first and a second.</summary>
    static bool Enumerated(string text) =>
        text.Contains("(1)", StringComparison.Ordinal) && text.Contains("(2)", StringComparison.Ordinal);

    [GeneratedRegex(@"\(\d{1,2}\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\s*\d{1,2}(?:(?:\.\d{1,2})*\.\s|(?:\.\d{1,2})*\s+(?=\p{Lu}))")]
    private static partial Regex HeadingNumber();
}
