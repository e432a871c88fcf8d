using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>
/// The running text of one paragraph, heading, cell or caption as its reader sees it. What is tagged, printed by the
/// system or an address stands in it as <see cref="Hole"/>: words around a tag keep their place without joining up.
/// </summary>
internal sealed class Passage(SourceLines? lines, int line, bool heading = false)
{
    public const char Hole = '\uFFFC';

    readonly StringBuilder text = new();
    readonly List<Mark> marks = [];
    readonly List<(int At, Inline Inline)> holes = [];

    /// <summary>What stands in each hole, in order.</summary>
    public IReadOnlyList<(int At, Inline Inline)> Holes => holes;

    public string Text => text.ToString();

    /// <summary>Of a heading the number before its words is left alone.</summary>
    public bool IsHeading => heading;

    /// <summary>Line in the file of the character at an offset into <see cref="Text"/>.</summary>
    public int LineAt(int offset) => marks.FindLast(mark => mark.Offset <= offset)?.Line ?? line;

    /// <summary>Where a piece of <see cref="Text"/> was written, in the text that the offsets of the tree are of; null for what was not read there itself (a title, a caption, code).</summary>
    public Stretch? WrittenAt(int start, int end) =>
        lines is not null
        && marks.FindLast(mark => mark.Offset <= start) is { } first
        && marks.FindLast(mark => mark.Offset < end) is { } last
            ? new(first.Start(start), last.End(end))
            : null;

    /// <summary>The text of a link or other span as its reader sees it, without holes.</summary>
    public static string PlainText(ContainerInline inline)
    {
        var plain = new Passage(null, 0);
        plain.AddAll(inline, holes: false);
        return string.Join(
            ' ',
            plain.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }

    public void Add(ContainerInline? inline)
    {
        if (inline is not null)
            AddAll(inline, holes: true);
    }

    public void AddText(string more, int atLine)
    {
        marks.Add(new(text.Length, atLine, default, false));
        text.Append(more);
    }

    void AddAll(ContainerInline container, bool holes)
    {
        foreach (var inline in container)
            AddOne(inline, holes);
    }

    void AddOne(Inline inline, bool holes)
    {
        if (lines is not null)
            marks.Add(Mark.Of(text.Length, lines, inline));
        if (holes && IsHole(inline))
        {
            this.holes.Add((text.Length, inline));
            text.Append(Hole);
        }
        else if (inline is ContainerInline inner)
            AddAll(inner, holes);
        else
            text.Append(Words(inline));
    }

    static bool IsHole(Inline inline) =>
        inline is FigureInline or AutolinkInline
        || inline is LinkInline link
            && Destination.Of(link.Url)
                is Destination.Claim
                    or Destination.NotAFigure
                    or Destination.External
                    or Destination.Judgement;

    /// <summary>Of a piece without pieces of its own.</summary>
    public static string Words(Inline inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            LineBreakInline => " ",
            FootnoteLink => "",
            _ => "",
        };

    /// <summary>Where a piece of the passage begins, and where it was written.</summary>
    /// <param name="Letters">Whether it was written letter for letter as it is read.</param>
    sealed record Mark(int Offset, int Line, Stretch Written, bool Letters)
    {
        public static Mark Of(int offset, SourceLines lines, Inline inline)
        {
            var escaped = inline is LiteralInline { IsFirstCharacterEscaped: true } ? 1 : 0;
            return new(
                offset,
                lines.At(inline.Span.Start),
                new(inline.Span.Start + escaped, inline.Span.End + 1),
                inline is LiteralInline
            );
        }

        public int Start(int offset) => Letters ? Written.Start + offset - Offset : Written.Start;

        public int End(int offset) => Letters ? Written.Start + offset - Offset : Written.End;
    }
}
