using System.Collections.Immutable;
using System.Globalization;

namespace Rekenschap.Ui.Charts;

/// <summary>Where a series breaks: a thin dashed line in the gap, with a word that the note under the chart takes up.</summary>
static class BreakMarks
{
    /// <summary>Upright, half way between the last point before and the first after.</summary>
    public static IEnumerable<Shape> Across(
        ChartView view,
        ImmutableArray<string> labels,
        Func<int, double> x,
        double top,
        double bottom,
        bool worded = true
    )
    {
        foreach (var (word, from) in Numbered(view))
        {
            var at = labels.IndexOf(from);
            if (at <= 0)
                continue;
            var place = (x(at - 1) + x(at)) / 2;
            yield return new Line(place, top - 8, place, bottom, "break");
            if (worded)
                yield return new Text(place, top - 14, word, Anchor.Middle, "break-label");
        }
    }

    /// <summary>"breuk", or "breuk 1" and "breuk 2" where there are more, each with the label that it comes before.</summary>
    public static IEnumerable<(string Word, string From)> Numbered(ChartView view)
    {
        var word = ChartTexts.Break.In(view.Language);
        return view.Breaks.Select(
            (one, i) =>
                (
                    view.Breaks.Length == 1 ? word : string.Create(CultureInfo.InvariantCulture, $"{word} {i + 1}"),
                    one.From
                )
        );
    }
}
