using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary><c>{figure:INDICATOR?...}</c>: a figure that the system writes itself.</summary>
internal sealed class FigureInline(string target) : LeafInline
{
    public string Target => target;
}

/// <summary>Reads <c>{figure:...}</c> before emphasis does, since the names of indicators have underscores.</summary>
internal sealed class FigureInlineParser : InlineParser
{
    const string Opening = "{figure:";

    public FigureInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith(Opening, StringComparison.Ordinal))
            return false;
        var end = rest.IndexOfAny('}', '\n');
        if (end < 0 || rest[end] != '}')
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FigureInline(rest[Opening.Length..end].Trim().ToString())
        {
            Span = new SourceSpan(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }
}
