using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>The days that words name, past or to come: "november 2020", "medio 2021", "16 October 2023".</summary>
/// <param name="Days">Whole: nothing of them is cut off, unlike of a promise's window.</param>
/// <param name="Rule">The published rule by which the words became days.</param>
public readonly record struct DaysSaid(DeadlineWindow Days, DeadlineRule Rule);

/// <summary>
/// From words to the days that they name, by the rules of <see cref="ReadDeadline"/> and without a bound such as "voor". Pure.
/// A year has to be named, or follow from "dit jaar" and "jl.": none is guessed.
/// </summary>
public static partial class ReadDays
{
    /// <summary>Reads words without their preposition.</summary>
    /// <param name="written">The date of the paper, for "vorig jaar" and "september jl.".</param>
    /// <returns>Null where no rule knows the words, or no year follows from them.</returns>
    public static DaysSaid? Of(string? words, DateOnly written, Language language)
    {
        var read = PhraseWords.Of(words, written, language);
        if (Past(language).Match(read) is { Success: true } past)
            return Latest(past.Groups["part"].Value, written, language);
        var said = YearSaid.In(read, written, language);
        return
            said.Year is { } year
            && ReadDeadline.PartOf(said, language) is var (part, match)
            && part.In(match, year) is { } days
            ? new(days, part.Rule)
            : null;
    }

    /// <summary>"september jl.": the last one that had begun when it was written.</summary>
    static DaysSaid? Latest(string words, DateOnly written, Language language)
    {
        if (ReadDeadline.PartOf(new(words, null), language) is not var (part, match))
            return null;
        for (var year = written.Year; year > Math.Max(1, written.Year - 8); year--)
            if (part.In(match, year) is { } days && days.From <= written)
                return new(days, part.Rule);
        return null;
    }

    static Regex Past(Language language) => language == Language.Nl ? JustPast() : JustPastEn();

    [GeneratedRegex(@"^(?<part>.+?) j\.?l$", RegexOptions.CultureInvariant)]
    private static partial Regex JustPast();

    [GeneratedRegex("^last (?<part>(?!year).+)$", RegexOptions.CultureInvariant)]
    private static partial Regex JustPastEn();
}
