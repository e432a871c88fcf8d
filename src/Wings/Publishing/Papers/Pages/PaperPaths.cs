namespace Rekenschap.Publishing.Papers.Pages;

/// <summary>Addresses of the register of papers.</summary>
static class PaperPaths
{
    public const string Root = "work/papers";

    public const string New = Root + "/new";

    /// <summary>A key's stroke is no part of an address: 31490.338.</summary>
    public static string Of(string key) => $"{Root}/{key.Replace('/', '.')}";

    public static string Key(string part) => part.Replace('.', '/');
}
