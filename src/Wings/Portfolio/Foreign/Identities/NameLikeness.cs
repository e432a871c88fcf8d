using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>How much two names are like each other. It proposes, and never joins.</summary>
static partial class NameLikeness
{
    const decimal Enough = 0.6m;

    static readonly FrozenSet<string> Empty = new[]
    {
        "the",
        "of",
        "and",
        "for",
        "to",
        "in",
        "a",
        "programme",
        "program",
        "project",
        "projects",
        "phase",
        "new",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Words(string name) =>
        Fold.Name(name)
            .Split(' ')
            .Where(word => word.Length > 0 && !Empty.Contains(word))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name that a later name says was the former one; null where it says none.</summary>
    public static string? Former(string name) =>
        Formerly().Match(name) is { Success: true } found ? Fold.Name(found.Groups[1].Value) : null;

    /// <summary>Null where they are not alike. Names and words are folded by who asks, once for all pairs.</summary>
    /// <param name="one">By <see cref="Fold.Name"/>, as <paramref name="other"/>.</param>
    public static string? Reason(string one, string other, FrozenSet<string> a, FrozenSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return null;
        var both = a.Count(b.Contains);
        var share = both / (decimal)(a.Count + b.Count - both);
        if (share >= Enough || (both == Math.Min(a.Count, b.Count) && both >= 2))
            return "words " + Notation.Percent(share, 0, Language.En);
        var longest = Math.Max(one.Length, other.Length);
        return
            Math.Abs(one.Length - other.Length) * 6 <= longest
            && longest is >= 6 and <= 120
            && Nearest.Distance(one, other) * 6 <= longest
            ? "letters"
            : null;
    }

    [GeneratedRegex(
        @"\((?:formerly|previously|was)(?: known as| called)?:? ([^)]+)\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Formerly();
}
