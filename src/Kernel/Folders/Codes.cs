namespace Rekenschap.Kernel.Folders;

/// <summary>The three ways in which the contract lets a thing be named by a code.</summary>
public static class Codes
{
    /// <summary>Indicators, targets, rules and code lists: <c>[a-z][a-z0-9_]*</c>.</summary>
    public static bool IsCode(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(c => IsSmall(c) || c == '_');

    /// <summary>Collections and editions, which may have a <c>-</c> too: <c>energy-2023</c>.</summary>
    public static bool IsDashedCode(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(c => IsSmall(c) || c is '_' or '-');

    /// <summary>Members of code lists, organisations among them: <c>[A-Za-z0-9_-]+</c>.</summary>
    public static bool IsMember(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    static bool IsSmall(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
