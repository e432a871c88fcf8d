using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>Labels that do not run into each other.</summary>
public static class Labels
{
    /// <summary>
    /// Moves heights apart to at least <paramref name="gap"/>, in their own order, as little as it takes, within top and
    /// bottom where they fit. The result stands in the order of the input.
    /// </summary>
    public static ImmutableArray<double> Spread(IReadOnlyList<double> heights, double gap, double top, double bottom)
    {
        var order = Enumerable.Range(0, heights.Count).OrderBy(i => heights[i]).ThenBy(i => i).ToList();
        var groups = new List<(double Middle, int Count)>();
        foreach (var i in order)
        {
            groups.Add((heights[i], 1));
            while (groups.Count > 1 && Touch(groups[^2], groups[^1], gap))
                Merge(groups);
        }
        var placed = new double[heights.Count];
        var (next, last) = (0, top - gap);
        foreach (var (middle, count) in groups)
            for (var i = 0; i < count; i++, next++)
                last = placed[order[next]] = Math.Max(middle + (i - (count - 1) / 2.0) * gap, last + gap);
        var below = bottom + gap;
        foreach (var i in Enumerable.Reverse(order))
            below = placed[i] = Math.Min(placed[i], below - gap);
        return [.. placed];
    }

    static bool Touch((double Middle, int Count) upper, (double Middle, int Count) lower, double gap) =>
        lower.Middle - upper.Middle < (upper.Count + lower.Count) / 2.0 * gap;

    /// <summary>The last two groups become one, around the middle of all that is in them.</summary>
    static void Merge(List<(double Middle, int Count)> groups)
    {
        var (upper, lower) = (groups[^2], groups[^1]);
        var count = upper.Count + lower.Count;
        groups.RemoveAt(groups.Count - 1);
        groups[^1] = ((upper.Middle * upper.Count + lower.Middle * lower.Count) / count, count);
    }

    /// <summary>Every how manieth label fits when each needs <paramref name="room"/> of the width; at least 1.</summary>
    public static int Every(int count, double width, double room) =>
        Math.Max(1, (int)Math.Ceiling(count * room / Math.Max(1, width)));

    /// <summary>The words, cut with an ellipsis where they would be wider than the room; at least one letter stays.</summary>
    public static string Cut(string words, double room)
    {
        if (Canvas.WidthOf(words) <= room)
            return words;
        var (kept, left) = (0, room - Canvas.WidthOf('…'));
        while (kept < words.Length && (left -= Canvas.WidthOf(words[kept])) >= 0)
            kept++;
        // A letter outside the basic plane is two: half of one is not a letter.
        if (kept > 0 && char.IsHighSurrogate(words[kept - 1]))
            kept--;
        return words[..kept].TrimEnd() + "…";
    }

    /// <summary>The words over lines no wider than the room; what does not fit in the last is cut.</summary>
    public static ImmutableArray<string> Wrap(string words, double room, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = words.Trim();
        while (lines.Count < most - 1 && Canvas.WidthOf(rest) > room)
        {
            var at = BreakAt(rest, room);
            if (at <= 0)
                break;
            lines.Add(rest[..at].TrimEnd());
            rest = rest[at..].TrimStart();
        }
        lines.Add(Cut(rest, room));
        return lines.ToImmutable();
    }

    /// <summary>After the last space or hyphen before which the words fit; 0 where there is none.</summary>
    static int BreakAt(string words, double room)
    {
        var (at, width) = (0, 0.0);
        for (var i = 0; i < words.Length && (width += Canvas.WidthOf(words[i])) <= room; i++)
            if (words[i] is ' ' or '-' or '/')
                at = i + 1;
        return at;
    }

    /// <summary>Lines of text under each other.</summary>
    public static IEnumerable<Shape> Lines(
        IReadOnlyList<string> lines,
        double x,
        double y,
        Anchor anchor,
        string cssClass
    ) => lines.Select((line, i) => new Text(x, y + i * Canvas.Leading, line, anchor, cssClass));
}
