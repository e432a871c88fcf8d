using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Rekenschap.Kernel.Folders;

/// <summary>
/// Looks over a YAML text before it is built into nodes. What settings never need and what could exhaust the reader is
/// refused here: nesting without end, and keys that are no text (their hash would unfold every alias inside).
/// </summary>
static class YamlShape
{
    const int Deepest = 32;

    /// <exception cref="YamlException">The text is no YAML, or of a shape that is refused.</exception>
    public static void Check(string text)
    {
        var parser = new Parser(new StringReader(text));
        var open = new Stack<(bool IsMap, bool KeyIsNext)>();
        while (Next(parser))
            if (parser.Current is { } next)
                Follow(open, next);
    }

    /// <summary>The scanner has exceptions of its own (at "{" on the last line, an escape beyond Unicode) that tell no place.</summary>
    static bool Next(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e)
            when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            var at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "what follows here cannot be read; is a quote, ] or } missing?");
        }
    }

    static void Follow(Stack<(bool IsMap, bool KeyIsNext)> open, ParsingEvent next)
    {
        switch (next)
        {
            case Scalar or AnchorAlias:
                Step(open, next);
                break;
            case MappingStart or SequenceStart:
                Step(open, next);
                open.Push((next is MappingStart, next is MappingStart));
                if (open.Count > Deepest)
                    throw new YamlException(next.Start, next.End, $"nested deeper than {Deepest} levels");
                break;
            case MappingEnd or SequenceEnd:
                open.Pop();
                break;
        }
    }

    static void Step(Stack<(bool IsMap, bool KeyIsNext)> open, ParsingEvent next)
    {
        if (!open.TryPeek(out var top) || !top.IsMap)
            return;
        if (top.KeyIsNext && next is not Scalar)
            throw new YamlException(next.Start, next.End, "a key must be a text; put quotes around { } and [ ]");
        open.Pop();
        open.Push((true, !top.KeyIsNext));
    }
}
