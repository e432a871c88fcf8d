using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Finds the sentence in which a tag stands: a claim is read in it, or not understood.</summary>
/// <param name="printed">What is printed where the text asks for a figure.</param>
internal sealed partial class ReadSurroundings(Func<FigureInline, string> printed)
{
    /// <summary>So far a sentence is looked for at most, on either side.</summary>
    const int Reach = 4_000;

    readonly Dictionary<ContainerInline, Paragraph> read = [];

    public Surroundings Of(LinkInline tag)
    {
        var whole = Whole(tag);
        if (!read.TryGetValue(whole, out var paragraph))
            read[whole] = paragraph = Paragraph.Read(whole, printed);
        var (start, end) = paragraph.Links[tag];
        var before = paragraph.Text[Math.Max(0, start - Reach)..start];
        var after = paragraph.Text[end..Math.Min(paragraph.Text.Length, end + Reach)];
        return new(LastSentence(OneLine().Replace(before, " ")), FirstSentence(OneLine().Replace(after, " ")));
    }

    /// <summary>The paragraph, heading, cell or caption.</summary>
    static ContainerInline Whole(ContainerInline inline) => inline.Parent is { } parent ? Whole(parent) : inline;

    static string LastSentence(string text) =>
        text[(SentenceEnd().Matches(text).LastOrDefault() is { } end ? end.Index + end.Length : 0)..].TrimStart();

    static string FirstSentence(string text) =>
        (SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + end.Length)] : text).TrimEnd();

    /// <summary>A full stop within an abbreviation or a number is followed by no capital.</summary>
    [GeneratedRegex(@"[.!?…][)’”""']*\s+(?=[(‘“""']*\p{Lu})")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex OneLine();

    /// <summary>The words of a paragraph as its reader sees them, and where each link's stand: read once for all its tags.</summary>
    sealed record Paragraph(string Text, Dictionary<LinkInline, (int Start, int End)> Links)
    {
        public static Paragraph Read(ContainerInline whole, Func<FigureInline, string> printed)
        {
            var (text, links) = (new StringBuilder(), new Dictionary<LinkInline, (int, int)>());
            Read(whole);
            return new(text.ToString(), links);

            void Read(ContainerInline container)
            {
                foreach (var inline in container)
                {
                    var start = text.Length;
                    if (inline is ContainerInline inner)
                        Read(inner);
                    else
                        text.Append(inline is FigureInline figure ? printed(figure) : Passage.Words(inline));
                    if (inline is LinkInline link)
                        links[link] = (start, text.Length);
                }
            }
        }
    }
}
