using System.Text.RegularExpressions;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>Words in the place of a value: withheld by a law, or not given for a reason that they say.</summary>
static partial class ReadPhrase
{
    /// <summary>What a text that goes on and on begins with does not make all of it a reason.</summary>
    const int LongestOfText = 400;

    /// <param name="fault">What is wrong with how it is said; null where nothing is.</param>
    /// <returns>Null where the cell says no such thing.</returns>
    public static ForeignValue? Of(string written, ForeignMapping mapping, bool isText, out FaultCode? fault)
    {
        fault = null;
        if (isText && written.Length > LongestOfText)
            return null;
        var folded = Fold.Of(written);
        if (mapping.Phrases.FirstOrDefault(one => one.Says(folded)) is not { } phrase)
            return null;
        if (phrase.State == ValueState.NotGiven)
        {
            fault = phrase.IsFault ? FaultCode.SpreadsheetError : null;
            return new(ValueState.NotGiven, "", phrase.Kind);
        }
        return new(ValueState.Withheld, "", phrase.Kind.Length > 0 ? phrase.Kind : Reason(written, mapping, out fault));
    }

    /// <summary>The sections that the words name, in order: "Section 43(2)" is 43, "24 and 26" is both.</summary>
    static string Reason(string written, ForeignMapping mapping, out FaultCode? fault)
    {
        var sections = Sections()
            .Matches(Years().Replace(InBrackets().Replace(written, " "), " "))
            .Select(found => int.Parse(found.ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .ToList();
        var known = sections.Select(section => mapping.Laws.FirstOrDefault(law => law.Section == section)).ToList();
        fault =
            sections.Count == 0 ? FaultCode.WithheldWithoutLaw
            : known.Contains(null) ? FaultCode.LawUnknown
            : null;
        return sections.Count == 0
            ? "no_law_named"
            : string.Join(
                '+',
                known.Select(
                    (law, at) =>
                        law?.Code
                        ?? "section-" + sections[at].ToString(System.Globalization.CultureInfo.InvariantCulture)
                )
            );
    }

    [GeneratedRegex(@"\(\s*\d+\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\d)\d{1,2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Sections();
}
