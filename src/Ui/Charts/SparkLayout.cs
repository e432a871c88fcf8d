using System.Collections.Immutable;

namespace Rekenschap.Ui.Charts;

/// <summary>A line the height of a word, for trend only: no axis, the last point marked.</summary>
public static class SparkLayout
{
    public static Drawing Of(
        ImmutableArray<ChartPoint> points,
        decimal? low = null,
        decimal? high = null,
        double width = 120,
        double height = 32
    )
    {
        var values = points.Select(p => p.Value).OfType<decimal>().ToList();
        if (values.Count == 0)
            return new(width, height, []);
        var (min, max) = (low ?? values.Min(), high ?? values.Max());
        double X(int i) => points.Length < 2 ? width / 2 : 4 + (width - 8) * i / (points.Length - 1);
        double Y(decimal v) => max == min ? height / 2 : height - 4 - (height - 8) * (double)((v - min) / (max - min));

        var shapes = new List<Shape>();
        foreach (var run in Runs(points))
            shapes.Add(
                run.Length == 1
                    ? new Dot(X(run[0]), Y(points[run[0]].Value!.Value), 1.5, "dot s0")
                    : new Stroke([.. run.Select(i => (X(i), Y(points[i].Value!.Value)))], "stroke s0")
            );
        var last = Enumerable.Range(0, points.Length).Last(i => points[i].Value is not null);
        shapes.Add(new Dot(X(last), Y(points[last].Value!.Value), 3, "dot s0" + LineLayout.Hollow(points[last])));
        return new(width, height, [.. shapes]);
    }

    /// <summary>Stretches without a gap, as positions.</summary>
    static IEnumerable<ImmutableArray<int>> Runs(ImmutableArray<ChartPoint> points)
    {
        var run = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i <= points.Length; i++)
        {
            if (i < points.Length && points[i].Value is not null)
            {
                run.Add(i);
                continue;
            }
            if (run.Count > 0)
                yield return run.ToImmutable();
            run.Clear();
        }
    }
}
