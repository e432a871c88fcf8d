using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Said;

/// <summary>"Het jaar ervoor", "een jaar eerder", "the year before": the year before the one that the sentence named last, or before the document's own.</summary>
internal static partial class YearBeforeSaid
{
    /// <param name="named">The periods that the sentence names.</param>
    /// <param name="usual">The document's own; null where it has none.</param>
    public static IEnumerable<(Period Period, int At, int End, bool Since)> In(
        string text,
        ImmutableArray<(Period Period, int At, int End, bool Since)> named,
        Period? usual
    )
    {
        foreach (Match match in Before().Matches(text))
        {
            var last = named.LastOrDefault(one => one.At < match.Index);
            var year = last != default ? last.Period.End.Year : usual?.End.Year;
            if (year is > 1900)
                yield return (Period.Year(year.Value - 1), match.Index, match.Index + match.Length, false);
        }
    }

    [GeneratedRegex(
        @"\b(?:(?:een|het) jaar (?:er|daar)voor|(?:een|één) jaar eerder|(?:het )?vorige? jaar|het voorgaande jaar|(?:the|a) year (?:before|earlier)|(?:the )?(?:previous|preceding) year|last year)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Before();
}
