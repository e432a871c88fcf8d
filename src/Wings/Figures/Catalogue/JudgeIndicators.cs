using System.Collections.Immutable;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Secrecy;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Whether the code lists and indicators that an indicator names are there. What its formula names is the formula's reader to judge.</summary>
static class JudgeIndicators
{
    static readonly Bilingual Word = new("indicator", "indicator");

    /// <summary>Case-level data number their cases themselves, so that this dimension needs no list of members.</summary>
    public const string CaseDimension = "case";

    public static void References(List<Placed<Indicator>> indicators, ImmutableArray<CodeList> lists)
    {
        HashSet<string> codes = [.. indicators.Select(one => one.Value.Code)];
        string[] dimensions = ["organisation", CaseDimension, .. lists.Select(list => list.Code)];
        foreach (var (indicator, map) in indicators)
        {
            foreach (var one in indicator.Facts.Dimensions.Where(one => !dimensions.Contains(one)))
                map.Unknown("dimensions", new("dimensie (codelijst)", "dimension (code list)"), one, dimensions);
            if (indicator.Facts.StandardError is { } error && !codes.Contains(error))
                map.Unknown("standard_error", Word, error, codes);
            if (indicator.Facts.Cases is { } cases && !codes.Contains(cases))
                map.Unknown("cases", Word, cases, codes);
            SameTotal(indicator, map, codes);
            foreach (var weight in indicator.Aggregation.Weights.Where(weight => !codes.Contains(weight)))
                map.Unknown("aggregate", Word, weight, codes);
        }
    }

    public static void Themes(List<Placed<Indicator>> indicators, List<Placed<ThemeFacts>> themes)
    {
        HashSet<string> codes = [.. themes.Select(one => one.Value.Code)];
        foreach (var (indicator, map) in indicators)
            if (indicator.Facts.Theme is { } theme && !codes.Contains(theme))
                map.Unknown("theme", new("onderwerp", "subject"), theme, codes);
    }

    static void SameTotal(Indicator indicator, YamlMap map, HashSet<string> codes)
    {
        if (indicator.SameTotalAs is not { } text)
            return;
        if (!Formula.TryParse(text, out var formula, out _) || Linear.Of(formula) is not { } terms)
            map.Problem(
                "same_total_as",
                $"'{text}' is geen som of verschil van indicatoren, zoals 'vrouwen + mannen'",
                $"'{text}' is no sum or difference of indicators, such as 'women + men'"
            );
        else
            foreach (var term in terms.Where(term => !codes.Contains(term.Indicator)))
                map.Unknown("same_total_as", Word, term.Indicator, codes);
    }
}
