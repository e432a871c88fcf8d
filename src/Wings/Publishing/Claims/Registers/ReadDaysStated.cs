using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Reads when words say that something was. Every word must be understood; what is not is told with its position.</summary>
internal static class ReadDaysStated
{
    /// <summary>The longest first, since "tot en met" begins with "tot".</summary>
    static readonly ImmutableArray<(string Words, DayRelation Relation)> Dutch =
    [
        ("met ingang van ", DayRelation.Since),
        ("tot en met ", DayRelation.Until),
        ("in de periode van ", DayRelation.FromTo),
        ("in de periode ", DayRelation.FromTo),
        ("in de jaren ", DayRelation.FromTo),
        ("t/m ", DayRelation.Until),
        ("uiterlijk in ", DayRelation.By),
        ("uiterlijk op ", DayRelation.By),
        ("uiterlijk ", DayRelation.By),
        ("tussen ", DayRelation.Between),
        ("sinds ", DayRelation.Since),
        ("vanaf ", DayRelation.Since),
        ("voor ", DayRelation.Before),
        ("van ", DayRelation.FromTo),
        ("na ", DayRelation.After),
        ("aan ", DayRelation.Within),
        ("per ", DayRelation.Within),
        ("in ", DayRelation.Within),
        ("op ", DayRelation.Within),
    ];

    static readonly ImmutableArray<(string Words, DayRelation Relation)> English =
    [
        ("up to and including ", DayRelation.Until),
        ("with effect from ", DayRelation.Since),
        ("in the period from ", DayRelation.FromTo),
        ("in the period ", DayRelation.FromTo),
        ("in the years ", DayRelation.FromTo),
        ("no later than ", DayRelation.By),
        ("between ", DayRelation.Between),
        ("as of ", DayRelation.Since),
        ("since ", DayRelation.Since),
        ("until ", DayRelation.Until),
        ("before ", DayRelation.Before),
        ("after ", DayRelation.After),
        ("from ", DayRelation.FromTo),
        ("by ", DayRelation.By),
        ("in ", DayRelation.Within),
        ("on ", DayRelation.Within),
        ("at ", DayRelation.Within),
    ];

    static readonly ImmutableArray<string> JoinsNl = [" tot en met ", " t/m ", "-"];
    static readonly ImmutableArray<string> JoinsEn = [" up to and including ", " through ", " until ", " to ", "-"];

    /// <param name="written">The date of the document.</param>
    /// <returns>What was read, or the position (from 1) from which on nothing is understood.</returns>
    public static (DaysStated? Stated, int Position) Of(string words, DateOnly written, Language language)
    {
        var folded = Tokenizer.Fold(words.Replace('\u00A0', ' ')).Trim();
        var (rest, relation) = Relation(folded, language);
        var stated = relation switch
        {
            DayRelation.Between => Two(
                rest,
                relation,
                language == Language.Nl ? [" en "] : [" and "],
                written,
                language
            ),
            DayRelation.FromTo => FromTo(rest, written, language) ?? Open(folded, rest, written, language),
            _ => ReadDays.Of(rest, written, language) is { } said
                ? new DaysStated(relation, said.Days)
                : FromTo(folded, written, language),
        };
        return (stated, folded.Length - rest.Length + 1);
    }

    static (string After, DayRelation Relation) Relation(string words, Language language)
    {
        foreach (var (said, relation) in language == Language.Nl ? Dutch : English)
            if (words.StartsWith(said, StringComparison.Ordinal))
                return (words[said.Length..].Trim(), relation);
        return (words, DayRelation.Within);
    }

    static DaysStated? FromTo(string words, DateOnly written, Language language) =>
        Two(words, DayRelation.FromTo, language == Language.Nl ? JoinsNl : JoinsEn, written, language);

    /// <summary>"from 2021" says of an event what "vanaf 2021" says; "van 2021" says nothing.</summary>
    static DaysStated? Open(string words, string rest, DateOnly written, Language language) =>
        language == Language.En
        && words.StartsWith("from ", StringComparison.Ordinal)
        && ReadDays.Of(rest, written, language) is { } said
            ? new DaysStated(DayRelation.Since, said.Days)
            : null;

    static DaysStated? Two(
        string words,
        DayRelation relation,
        ImmutableArray<string> joins,
        DateOnly written,
        Language language
    )
    {
        foreach (var join in joins)
            if (words.IndexOf(join, StringComparison.Ordinal) is > 0 and var at)
            {
                var (from, to) = (words[..at].Trim(), words[(at + join.Length)..].Trim());
                if (
                    ReadDays.Of(to, written, language) is { } last
                    && First(from, last.Days, written, language) is { } first
                )
                    return first.From <= last.Days.Until ? new DaysStated(relation, first, last.Days) : null;
            }
        return null;
    }

    /// <summary>"van april tot en met augustus 2020": the year that is named once is that of both.</summary>
    static DeadlineWindow? First(string words, DeadlineWindow last, DateOnly written, Language language) =>
        (
            ReadDays.Of(words, written, language)
            ?? ReadDays.Of(string.Create(CultureInfo.InvariantCulture, $"{words} {last.Until.Year}"), written, language)
        )?.Days;
}
