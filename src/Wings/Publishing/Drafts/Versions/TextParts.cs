using System.Collections.Immutable;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>A text in parts that together are the text again.</summary>
static class TextParts
{
    /// <summary>Lines, each with its end.</summary>
    public static ImmutableArray<string> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..next]);
            at = next;
        }
        return lines.ToImmutable();
    }

    /// <summary>Words, runs of blanks, and every other character by itself.</summary>
    public static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length; )
        {
            var kind = KindOf(text[at]);
            var end = at + 1;
            while (kind != 2 && end < text.Length && KindOf(text[end]) == kind)
                end++;
            words.Add(text[at..end]);
            at = end;
        }
        return words.ToImmutable();
    }

    static int KindOf(char letter) =>
        char.IsWhiteSpace(letter) ? 0
        : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? 1
        : 2;
}
