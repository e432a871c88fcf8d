using System.Text;

namespace Rekenschap.Kernel.Values;

/// <summary>Words of others as Markdown that says just those words: nothing in them is a tag, a link or a heading.</summary>
public static class Plain
{
    const string Marks = "\\`*_{}[]<>#|~^$!&";

    public static string Of(string words)
    {
        var plain = new StringBuilder(words.Length + 16);
        var atStart = true;
        foreach (var letter in words)
        {
            if (Marks.Contains(letter, StringComparison.Ordinal) || (atStart && letter is '-' or '+' or '=' or ':'))
                plain.Append('\\');
            // "12. " at the beginning of a line would be a list.
            else if (letter is '.' or ')' && IsNumber(plain))
                plain.Append('\\');
            plain.Append(letter);
            atStart = letter == '\n' || (atStart && letter == ' ');
        }
        return plain.ToString();
    }

    static bool IsNumber(StringBuilder plain)
    {
        var at = plain.Length;
        while (at > 0 && char.IsAsciiDigit(plain[at - 1]))
            at--;
        return at < plain.Length && (at == 0 || plain[at - 1] == '\n');
    }
}
