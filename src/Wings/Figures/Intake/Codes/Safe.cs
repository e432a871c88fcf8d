namespace Rekenschap.Figures.Intake.Codes;

/// <summary>Text that may be normalised: lone surrogates, which Unicode refuses, are replaced.</summary>
internal static class Safe
{
    public static string Text(string text)
    {
        foreach (var c in text)
            if (char.IsSurrogate(c))
                return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return text;
    }
}
