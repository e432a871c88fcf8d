using System.Text;

namespace Rekenschap.Ui.Page;

/// <summary>Words on their way into XML.</summary>
public static class XmlWords
{
    /// <summary>The words without what XML cannot hold: a title with a control character must not break a file.</summary>
    public static string Clean(string words)
    {
        if (!words.Any(letter => letter < ' ' || char.IsSurrogate(letter) || letter >= '\uFFFE'))
            return words;
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            if (rune.Value is '\t' or '\n' or '\r' or >= ' ' and not ('\uFFFE' or '\uFFFF'))
                clean.Append(rune.ToString());
        return clean.ToString();
    }
}
