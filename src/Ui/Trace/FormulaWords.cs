using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Trace;

/// <summary>A formula as a reader says it: names for codes, words for functions, the signs of arithmetic.</summary>
public static partial class FormulaWords
{
    static readonly Dictionary<string, Bilingual> Functions = new(StringComparer.Ordinal)
    {
        ["mean"] = new("gemiddelde van ", "mean of "),
        ["sum"] = new("som van ", "sum of "),
        ["min"] = new("laagste van ", "lowest of "),
        ["max"] = new("hoogste van ", "highest of "),
        ["median"] = new("mediaan van ", "median of "),
        ["count"] = new("aantal van ", "number of "),
        ["abs"] = new("grootte van ", "size of "),
        ["round"] = new("afgerond ", "rounded "),
        ["previous"] = new("vorige periode van ", "previous period of "),
        ["growth"] = new("groei van ", "growth of "),
        ["index"] = new("index van ", "index of "),
        ["share"] = new("aandeel van ", "share of "),
        ["target"] = new("doel ", "target "),
        ["coalesce"] = new("eerste bekende van ", "first known of "),
    };

    /// <summary>Names stand between quotation marks where they hold a space, so that one name reads as one thing.</summary>
    public static string Say(string formula, IEditionFigures figures, Language language) =>
        Token()
            .Replace(
                formula,
                token =>
                    token.Groups["place"].Success ? " " + Place(token.Value, language)
                    : token.Groups["name"].Success ? Name(token.Value, figures, language)
                    : token.Value switch
                    {
                        "*" => "×",
                        "/" => "÷",
                        "-" => "−",
                        "<=" => "≤",
                        ">=" => "≥",
                        _ => token.Value,
                    }
            );

    static string Name(string word, IEditionFigures figures, Language language)
    {
        if (figures.Indicator(word) is { } indicator)
            return $"‘{indicator.Name.In(language)}’";
        return Functions.TryGetValue(word, out var function) ? function.In(language).TrimEnd() + " " : word;
    }

    static string Place(string place, Language language) =>
        EachSpan().Match(place) is { Success: true } each
            ? language == Language.Nl
                ? $"[elk van {Moment(each.Groups[1].Value, true)} t/m {Moment(each.Groups[2].Value, true)}]"
                : $"[each from {Moment(each.Groups[1].Value, false)} to {Moment(each.Groups[2].Value, false)}]"
            : $"[{Moment(place.Trim('[', ']', '{', '}'), language == Language.Nl)}]";

    static string Moment(string text, bool dutch) =>
        Shift().Match(text) is { Success: true } shift
            ? $"{shift.Groups[2].Value} {Unit(shift.Groups[3].Value, shift.Groups[2].Value == "1", dutch)} {Side(shift.Groups[1].Value, dutch)}"
            : text;

    static string Side(string sign, bool dutch) =>
        sign == "-" ? (dutch ? "eerder" : "earlier") : (dutch ? "later" : "later");

    static string Unit(string letter, bool one, bool dutch) =>
        letter switch
        {
            "y" => dutch ? "jaar"
            : one ? "year"
            : "years",
            "q" => dutch ? (one ? "kwartaal" : "kwartalen")
            : one ? "quarter"
            : "quarters",
            "m" => dutch ? (one ? "maand" : "maanden")
            : one ? "month"
            : "months",
            _ => dutch ? (one ? "dag" : "dagen")
            : one ? "day"
            : "days",
        };

    [GeneratedRegex(@"(?<place>\[[^\]]*\]|\{[^}]*\})|(?<name>[a-z][a-z0-9_]*)|<=|>=|[*/-]")]
    private static partial Regex Token();

    [GeneratedRegex(@"^\[each (\S+) to (\S+)\]$")]
    private static partial Regex EachSpan();

    [GeneratedRegex(@"^p([-+])(\d+)([yqmd])$")]
    private static partial Regex Shift();
}
