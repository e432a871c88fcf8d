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
        var placed = new double[heights.Count];
        var last = top - gap;
        foreach (var i in order)
            last = placed[i] = Math.Max(heights[i], last + gap);
        var next = bottom + gap;
        foreach (var i in Enumerable.Reverse(order))
            next = placed[i] = Math.Min(placed[i], next - gap);
        return [.. placed];
    }

    /// <summary>Every how manieth label fits when each needs <paramref name="room"/> of the width; at least 1.</summary>
    public static int Every(int count, double width, double room) =>
        Math.Max(1, (int)Math.Ceiling(count * room / Math.Max(1, width)));

    /// <summary>The words, cut with an ellipsis where they would be wider than the room.</summary>
    public static string Cut(string words, double room)
    {
        var letters = Math.Max(2, (int)(room / Canvas.WidthOf("n")));
        return words.Length <= letters ? words : words[..(letters - 1)].TrimEnd() + "…";
    }
}
