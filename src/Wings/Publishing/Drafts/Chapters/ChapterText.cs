using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Markdig.Syntax;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Chapters;

/// <summary>A chapter of a text: from a heading of the first or second rank to the next.</summary>
/// <param name="Key">Its heading; with a number behind it where an earlier one is called the same.</param>
/// <param name="Title">As it is read; empty for what stands before the first heading.</param>
/// <param name="Line">Of the file, from 1.</param>
/// <param name="Hash">SHA-256 of all of it, in hexadecimal: who agreed, agreed to this.</param>
sealed record ChapterText(string Key, string Title, int Line, string Hash)
{
    const int DeepestRank = 2;

    /// <summary>The chapters of a text in order. What is written before the first heading is one, unless it is blank. Pure.</summary>
    public static ImmutableArray<ChapterText> Of(string text)
    {
        var split = SplitText.Of(text);
        var starts = Headings(split.Body);
        var chapters = ImmutableArray.CreateBuilder<ChapterText>();
        var before = split.Body[..(starts.Count == 0 ? split.Body.Length : starts[0].At)];
        if (!string.IsNullOrWhiteSpace(before))
            chapters.Add(new("", "", split.BodyLine, HashOf(before)));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].At : split.Body.Length;
            var times = seen[starts[i].Title] = seen.GetValueOrDefault(starts[i].Title) + 1;
            var key = times == 1 ? starts[i].Title : $"{starts[i].Title} ({times})";
            chapters.Add(
                new(key, starts[i].Title, split.BodyLine + starts[i].Line, HashOf(split.Body[starts[i].At..end]))
            );
        }
        return chapters.ToImmutable();
    }

    static List<(int At, int Line, string Title)> Headings(string body)
    {
        try
        {
            return
            [
                .. Grammar
                    .Parse(body)
                    .OfType<HeadingBlock>()
                    .Where(one => one.Level <= DeepestRank)
                    .Select(one => (one.Span.Start, one.Line, TitleOf(one))),
            ];
        }
        catch (ArgumentException)
        {
            // Nested too deeply to be read: the checker says so, and here it is one piece.
            return [];
        }
    }

    static string TitleOf(HeadingBlock heading) =>
        heading.Inline is null ? "" : Passage.PlainText(heading.Inline).Trim();

    static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
