using System.Collections.Immutable;
using System.Text;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>What two people made of one text, put together.</summary>
/// <param name="Text">With every word of both. Where both changed the same lines, both stand there between marks.</param>
/// <param name="Clashes">How many such places there are.</param>
readonly record struct MergedText(string Text, int Clashes);

/// <summary>
/// Puts two texts together that were made of the same one at once: what one changed and the other left alone is taken
/// over line by line. Nothing of either is lost. Pure.
/// </summary>
static class MergeTexts
{
    /// <summary>Marks are comments of HTML, which a document may not hold: with one left in it nothing can go out.</summary>
    public const string OthersMark = "<!-- Van een ander / From somebody else: -->";
    public const string OwnMark = "<!-- Van u / From you: -->";
    public const string EndMark = "<!-- Einde / End -->";

    public static MergedText Of(string before, string theirs, string mine)
    {
        var (o, a, b) = (TextParts.Lines(before), TextParts.Lines(theirs), TextParts.Lines(mine));
        var (toA, toB) = (Difference.Of(o, a), Difference.Of(o, b));
        var merged = new StringBuilder();
        var clashes = 0;
        for (int at = 0, atA = 0, atB = 0; at < o.Length || atA < a.Length || atB < b.Length; )
        {
            var same = Math.Min(SameFor(toA, at, atA), SameFor(toB, at, atB));
            if (same > 0)
            {
                Write(merged, o, at, same);
                (at, atA, atB) = (at + same, atA + same, atB + same);
                continue;
            }
            var (end, endA, endB) = Meet(toA, toB, at, o.Length, a.Length, b.Length);
            clashes += Choose(merged, Part(o, at, end), Part(a, atA, endA), Part(b, atB, endB)) ? 1 : 0;
            (at, atA, atB) = (end, endA, endB);
        }
        return new(merged.ToString(), clashes);
    }

    /// <summary>How many lines from here on a side left as they were.</summary>
    static int SameFor(ImmutableArray<Stretch> side, int at, int there) =>
        side.FirstOrDefault(one =>
            one.IsSame && one.A.At <= at && at < one.A.At + one.A.Length && one.B.At + (at - one.A.At) == there
        )
            is { IsSame: true } one
            ? one.A.At + one.A.Length - at
            : 0;

    /// <summary>The next line that both sides left as it was, or the ends.</summary>
    static (int At, int A, int B) Meet(
        ImmutableArray<Stretch> toA,
        ImmutableArray<Stretch> toB,
        int at,
        int end,
        int endA,
        int endB
    )
    {
        for (var line = at; line < end; line++)
            if (Where(toA, line) is { } inA && Where(toB, line) is { } inB)
                return (line, inA, inB);
        return (end, endA, endB);
    }

    static int? Where(ImmutableArray<Stretch> side, int line) =>
        side.FirstOrDefault(one => one.IsSame && one.A.At <= line && line < one.A.At + one.A.Length)
            is { IsSame: true } one
            ? one.B.At + (line - one.A.At)
            : null;

    static string Part(ImmutableArray<string> lines, int from, int to) => string.Concat(lines[from..to]);

    /// <summary>Whether both changed it, each otherwise.</summary>
    static bool Choose(StringBuilder merged, string before, string theirs, string mine)
    {
        var one =
            theirs == mine || mine == before ? theirs
            : theirs == before ? mine
            : null;
        if (one is not null)
        {
            merged.Append(one);
            return false;
        }
        Line(merged, OthersMark);
        Line(merged, theirs);
        Line(merged, OwnMark);
        Line(merged, mine);
        Line(merged, EndMark);
        return true;
    }

    static void Line(StringBuilder merged, string text)
    {
        if (merged.Length > 0 && merged[^1] != '\n')
            merged.Append('\n');
        merged.Append(text);
        if (text.Length > 0 && text[^1] != '\n')
            merged.Append('\n');
    }

    static void Write(StringBuilder merged, ImmutableArray<string> lines, int at, int count)
    {
        for (var i = at; i < at + count; i++)
            merged.Append(lines[i]);
    }
}
