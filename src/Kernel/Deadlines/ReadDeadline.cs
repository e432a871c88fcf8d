using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>
/// From a deadline phrase in Dutch or English to the days that it means, by published rules. Pure: the same words of the same day
/// always give the same window. Source of the days: the office's list of phrases (consequences of the claims in letters);
/// a year that is not named is the first in which any day is left.
/// </summary>
public static class ReadDeadline
{
    /// <summary>Days of writing beyond these are no days of any paper, and no rule holds for them.</summary>
    const int FirstYear = 1815;
    const int LastYear = 2500;

    /// <summary>How many years are looked ahead for a day that most years lack.</summary>
    const int Ahead = 8;

    static readonly ImmutableArray<(string Prefix, DeadlineBound Bound)> Prefixes =
    [
        ("voor het einde van ", DeadlineBound.Until),
        ("voor het eind van ", DeadlineBound.Until),
        ("voor einde ", DeadlineBound.Until),
        ("voor eind ", DeadlineBound.Until),
        ("voor ", DeadlineBound.Before),
        ("uiterlijk in ", DeadlineBound.Until),
        ("uiterlijk op ", DeadlineBound.Until),
        ("uiterlijk per ", DeadlineBound.Until),
        ("uiterlijk ", DeadlineBound.Until),
        ("niet later dan ", DeadlineBound.Until),
        ("tot en met ", DeadlineBound.Until),
        ("in ", DeadlineBound.In),
        ("aan ", DeadlineBound.In),
        ("op ", DeadlineBound.In),
        ("per ", DeadlineBound.In),
    ];

    static readonly ImmutableArray<(string Prefix, DeadlineBound Bound)> English =
    [
        ("before the end of ", DeadlineBound.Until),
        ("by the end of ", DeadlineBound.Until),
        ("before ", DeadlineBound.Before),
        ("no later than ", DeadlineBound.Until),
        ("not later than ", DeadlineBound.Until),
        ("up to and including ", DeadlineBound.Until),
        ("by ", DeadlineBound.Until),
        ("in ", DeadlineBound.In),
        ("at ", DeadlineBound.In),
        ("on ", DeadlineBound.In),
    ];

    /// <summary>Every rule by which a promise may be read.</summary>
    public static ImmutableArray<DeadlineRule> Rules =>
        [
            .. Parts,
            .. YearParts
                .All.Append(YearParts.Year)
                .SelectMany(part =>
                    new[] { DeadlineBound.Before, DeadlineBound.Until }.Select(bound =>
                        DeadlineBounds.Rule(bound, part.Rule)
                    )
                ),
            VagueTerms.Rule,
        ];

    /// <summary>The rules for the parts of a year and for terms, without those for what lies before or until them.</summary>
    static IEnumerable<DeadlineRule> Parts =>
        [.. YearParts.All.Append(YearParts.Year).Select(part => part.Rule), Term.Rule];

    /// <summary>All rules as a reader learns them, each beginning with its words: what lies before or until a part of the year is told once for all parts.</summary>
    public static ImmutableArray<DeadlineRule> Published => [.. Parts, .. DeadlineBounds.All, VagueTerms.Rule];

    /// <summary>Reads a phrase of a paper.</summary>
    /// <param name="phrase">"voor de zomer", "medio 2021", "binnen twee weken".</param>
    /// <param name="written">The date of the paper.</param>
    /// <param name="language">Of the phrase; a phrase in another language is not known.</param>
    public static DeadlineReading Of(string? phrase, DateOnly written, Language language = Language.Nl)
    {
        if (written.Year is < FirstYear or > LastYear)
            return DeadlineReading.Unknown;
        var words = PhraseWords.Of(phrase, written, language);
        if (VagueTerms.Contains(words))
            return new(DeadlineOutcome.Vague, null, VagueTerms.Rule);
        if (Term.Of(words, written, language) is { } term)
            return new(DeadlineOutcome.Window, term, Term.Rule);
        var (rest, bound) = BoundOf(words, language);
        var said = YearSaid.In(rest, written, language);
        return PartOf(said, language) is var (part, match)
            ? Read(bound, year => part.In(match, year), DeadlineBounds.Rule(bound, part.Rule), said.Year, written)
            : DeadlineReading.Unknown;
    }

    static (string After, DeadlineBound Bound) BoundOf(string words, Language language)
    {
        foreach (var (prefix, bound) in language == Language.Nl ? Prefixes : English)
            if (words.StartsWith(prefix, StringComparison.Ordinal))
                return (words[prefix.Length..], bound);
        return (words, DeadlineBound.In);
    }

    internal static (YearPart Part, System.Text.RegularExpressions.Match Match)? PartOf(
        YearSaid said,
        Language language
    )
    {
        foreach (var part in said.Year is null ? YearParts.All : YearParts.All.Append(YearParts.Year))
            if (part.Match(said.Rest, language) is { Success: true } match)
                return (part, match);
        return null;
    }

    static DeadlineReading Read(
        DeadlineBound bound,
        Func<int, DeadlineWindow?> days,
        DeadlineRule rule,
        int? year,
        DateOnly written
    )
    {
        if (year is { } named)
            return days(named) is not { } part ? DeadlineReading.Unknown
                : DeadlineBounds.Of(bound, part, written) is { } left ? new(DeadlineOutcome.Window, left, rule)
                : new(DeadlineOutcome.Past, null, rule);
        for (var tried = written.Year - 1; tried <= written.Year + Ahead; tried++)
            if (days(tried) is { } part && DeadlineBounds.Of(bound, part, written) is { } left)
                return new(DeadlineOutcome.Window, left, rule);
        return DeadlineReading.Unknown;
    }
}
