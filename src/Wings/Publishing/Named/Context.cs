using System.Text.RegularExpressions;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Named;

/// <summary>What stands around words: the rest of their sentence, and the heading above them. Without signs of Markdown.</summary>
internal sealed partial record Context(string Before, string Words, string After, string Heading)
{
    /// <summary>What stands before the sentence in its paragraph: "that number has doubled" is about what was said there.</summary>
    public string Earlier { get; init; } = "";

    /// <summary>So far a sentence is looked for at most, on either side.</summary>
    const int Reach = 4_000;

    /// <param name="text">With one character for each line end.</param>
    public static Context Of(string text, Stretch at)
    {
        var before = text[Math.Max(0, at.Start - Reach)..at.Start];
        var after = text[at.End..Math.Min(text.Length, at.End + Reach)];
        var (paragraph, words) = (Read(before[Edge(before)..]), Read(at.Of(text)));
        var sentence = Tail(paragraph, words);
        return new(sentence, words, Head(Read(after[..Rest(after)])), Read(HeadingAbove(text, at.Start)))
        {
            Earlier = paragraph[..^sentence.Length],
        };
    }

    public string Sentence => $"{Before}{Words}{After}";

    /// <summary>Begin of the paragraph, list item, row or heading.</summary>
    static int Edge(string before)
    {
        var found = BlockStart().Matches(before).LastOrDefault();
        return found is null ? 0 : found.Index + found.Length;
    }

    static int Rest(string after)
    {
        var found = BlockEnd().Match(after);
        return found.Success ? found.Index : after.Length;
    }

    static string HeadingAbove(string text, int at)
    {
        var start = at == 0 ? -1 : text.LastIndexOf("\n#", at - 1, StringComparison.Ordinal);
        return start < 0 ? "" : text[(start + 1)..].Split('\n', 2)[0].TrimStart('#', ' ');
    }

    /// <summary>The sentence may begin with the words themselves: what they begin with tells.</summary>
    static string Tail(string text, string words)
    {
        var ends = SentenceEnd().Matches(text + words).Select(one => one.Index + one.Length);
        return text[ends.LastOrDefault(end => end <= text.Length)..];
    }

    static string Head(string text) =>
        SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + 1)] : text;

    static string Read(string markdown) => Blank().Replace(Signs().Replace(Link().Replace(markdown, "$1"), ""), " ");

    [GeneratedRegex(@"\n[ \t]*\n|(?:^|\n)[ \t]*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\||title:)|\n(?=\|)")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"\n[ \t]*\n|\n[ \t]*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\||```)")]
    private static partial Regex BlockEnd();

    [GeneratedRegex(@"[.!?…][)’”""']*\s+(?=[(‘“""']*\p{Lu})")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\[([^\]\[]*)\]\([^()\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[\^[^\]]*\]|[*`]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
