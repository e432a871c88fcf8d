using System.Text.RegularExpressions;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>What stands around words: the rest of their sentence, and the heading above them. Without signs of Markdown.</summary>
internal sealed partial record Context(string Before, string Words, string After, string Heading)
{
    /// <param name="text">With one character for each line end.</param>
    public static Context Of(string text, Stretch at)
    {
        var (start, end) = (Edge(text, at.Start), Rest(text, at.End));
        return new(
            Tail(Read(text[start..at.Start])),
            Read(at.Of(text)),
            Head(Read(text[at.End..end])),
            Read(text[..start].Split('\n').LastOrDefault(line => line.StartsWith('#')) ?? "").TrimStart('#', ' ')
        );
    }

    public string Sentence => $"{Before}{Words}{After}";

    /// <summary>Begin of the paragraph, list item, row or heading.</summary>
    static int Edge(string text, int at)
    {
        var found = BlockStart().Matches(text[..at]).LastOrDefault();
        return found is null ? 0 : found.Index + found.Length;
    }

    static int Rest(string text, int at)
    {
        var found = BlockEnd().Match(text, at);
        return found.Success ? found.Index : text.Length;
    }

    static string Tail(string text) =>
        text[(SentenceEnd().Matches(text).LastOrDefault() is { } end ? end.Index + end.Length : 0)..];

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
