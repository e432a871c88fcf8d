using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>Chosen words with one word more, or one less.</summary>
/// <param name="Word">That is taken in or left out.</param>
internal readonly record struct Reached(bool More, string Word, Stretch At);

/// <summary>One word more or less on either side of chosen words: within their line, up to the end of the sentence, and not into another mark.</summary>
internal static class Reach
{
    const string Opening = "(\"'‘“";
    const string Closing = ".,;:!?)\"'’”";

    public static IEnumerable<Reached> Of(WordsOfText all, ChosenWords chosen)
    {
        if (chosen.Mark is not null)
            return [];
        var (text, at) = (all.Text.Plain, chosen.At);
        return new[] { Before(text, at), After(text, at), WithoutFirst(text, at), WithoutLast(text, at) }
            .OfType<Reached>()
            .Where(one => !all.Marked.Any(mark => mark.Whole.Start < one.At.End && one.At.Start < mark.Whole.End));
    }

    static Reached? Before(string text, Stretch at)
    {
        var end = at.Start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (start < end && Opening.Contains(text[start], StringComparison.Ordinal))
            start++;
        var word = text[start..end];
        return word.Length == 0 || end == at.Start || Ends(word[^1]) || word.IndexOfAny(['[', ']', '|', '{', '}']) >= 0
            ? null
            : new(true, word, new(start, at.End));
    }

    static Reached? After(string text, Stretch at)
    {
        var start = at.End;
        while (start < text.Length && text[start] == ' ')
            start++;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        while (end > start && Closing.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        var word = text[start..end];
        return word.Length == 0 || start == at.End || word.IndexOfAny(['[', ']', '|', '{', '}']) >= 0
            ? null
            : new(true, word, new(at.Start, end));
    }

    static Reached? WithoutFirst(string text, Stretch at)
    {
        var words = at.Of(text);
        var blank = words.IndexOf(' ', StringComparison.Ordinal);
        return blank <= 0
            ? null
            : new(
                false,
                words[..blank],
                new(at.Start + blank + words[blank..].TakeWhile(one => one == ' ').Count(), at.End)
            );
    }

    static Reached? WithoutLast(string text, Stretch at)
    {
        var words = at.Of(text);
        var blank = words.LastIndexOf(' ');
        return blank <= 0
            ? null
            : new(false, words[(blank + 1)..], new(at.Start, at.Start + words[..blank].TrimEnd(' ', ',').Length));
    }

    static bool Ends(char last) => last is '.' or '!' or '?' or ':' or ';';
}
