using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>
/// Addresses of signed-in pages. A place is written without language, as on the public site: Dutch stands at
/// <c>work/...</c>, English at <c>en/work/...</c>. Links are relative, so that they hold behind any proxy.
/// </summary>
public static class WorkPaths
{
    public const string Work = "work";
    public const string SignIn = "work/sign-in";
    public const string SignOut = "work/sign-out";
    public const string ActFor = "work/act-for";
    public const string Styles = "work/assets/work.css";
    public const string PasskeyScript = "work/assets/passkey.js";
    public const string Script = "work/assets/work.js";

    /// <summary>Name of the part of an address that says where to go after signing in.</summary>
    public const string Return = "return";

    public static string In(Language language, string place) => language == Language.Nl ? place : "en/" + place;

    /// <summary>From one path to another, both from the root and without a slash before them.</summary>
    public static string Link(string from, string to) =>
        string.Concat(Enumerable.Repeat("../", from.Count(letter => letter == '/'))) + to;

    /// <summary>
    /// Whether a text names a signed-in page of ours, question and all, and nothing else: whoever signs in is sent there,
    /// so that it must not lead to another site.
    /// </summary>
    public static bool IsOurs(string? text)
    {
        if (text is null or { Length: > 500 })
            return false;
        var path = text.Split('?', 2)[0];
        var place = path.StartsWith("en/", StringComparison.Ordinal) ? path["en/".Length..] : path;
        return (place == Work || place.StartsWith(Work + "/", StringComparison.Ordinal))
            && !place.Contains("//", StringComparison.Ordinal)
            && place.Split('/').All(part => part is not ("." or ".."))
            && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.')
            && text.All(letter => letter is > ' ' and < '\x7f' and not '\\' and not '#');
    }
}
