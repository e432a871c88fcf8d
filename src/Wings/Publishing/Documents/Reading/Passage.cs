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
    readonly List<(int Offset, int Line)> marks = [];

    public string Text => text.ToString();

    /// <summary>Of a heading the number before its words is left alone.</summary>
    public bool IsHeading => heading;

    /// <summary>Line in the file of the character at an offset into <see cref="Text"/>.</summary>
    public int LineAt(int offset) => marks.LastOrDefault(mark => mark.Offset <= offset, (Offset: 0, Line: line)).Line;

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
        marks.Add((text.Length, atLine));
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
            marks.Add((text.Length, lines.At(inline.Span.Start)));
        if (holes && IsHole(inline))
            text.Append(Hole);
        else if (inline is ContainerInline inner)
            AddAll(inner, holes);
        else
            text.Append(Words(inline));
    }

    static bool IsHole(Inline inline) =>
        inline is FigureInline or AutolinkInline
        || inline is LinkInline link
            && Destination.Of(link.Url) is Destination.Claim or Destination.NotAFigure or Destination.External;

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
}
