using System.Text.RegularExpressions;

namespace Rekenschap.Portfolio.Activities;

/// <summary>
/// How the old dashboard told an advice of the Adviescollege or BIT: by words. Used once, when old data are taken over,
/// to fill the field in that has said it since. Whole words only, since "debiteuren" has "bit" in it and "Orbit" too.
/// </summary>
public static partial class LegacyAdvice
{
    /// <param name="title">Of a paper of parliament.</param>
    public static bool IsInTitle(string title) => Bureau().IsMatch(title) || College().IsMatch(title);

    /// <param name="kind">Soort toets of a quality review.</param>
    public static bool IsInKind(string kind) => Kinds().IsMatch(kind);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])BIT(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Bureau();

    [GeneratedRegex(@"adviescollege\s+ict", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex College();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(bit|ac-ict|acict)(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Kinds();
}
