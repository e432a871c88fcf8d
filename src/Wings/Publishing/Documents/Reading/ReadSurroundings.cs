using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Finds the sentence in which a tag stands: a claim is read in it, or not understood.</summary>
/// <param name="printed">What is printed where the text asks for a figure.</param>
internal sealed partial class ReadSurroundings(Func<FigureInline, string> printed)
{
    public Surroundings Of(LinkInline tag)
    {
        var (before, after) = (new StringBuilder(), new StringBuilder());
        var into = before;
        Read(Whole(tag));
        return new(
            LastSentence(OneLine().Replace(before.ToString(), " ")),
            FirstSentence(OneLine().Replace(after.ToString(), " "))
        );

        void Read(ContainerInline container)
        {
            foreach (var inline in container)
                if (inline == tag)
                    into = after;
                else if (inline is ContainerInline inner)
                    Read(inner);
                else
                    into.Append(inline is FigureInline figure ? printed(figure) : Passage.Words(inline));
        }
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
}
