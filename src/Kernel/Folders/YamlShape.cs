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
        while (parser.MoveNext())
            if (parser.Current is { } next)
                Follow(open, next);
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
