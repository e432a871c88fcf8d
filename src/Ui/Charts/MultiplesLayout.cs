namespace Rekenschap.Ui.Charts;

/// <summary>
/// Small multiples: a panel for each series, all on one scale, so that heights may be compared from panel to panel. Each
/// has its name above it, its last value at its end, and the first and last period under it.
/// </summary>
public static class MultiplesLayout
{
    const double Gap = 22;
    const double PlotHeight = 74;
    const double Foot = 34;

    public static Drawing Of(ChartView view, Canvas canvas)
    {
        var grid = Grid.Of(view, canvas);
        var shapes = new List<Shape>();
        if (view.Target is { } target)
            shapes.AddRange(Key(target));
        for (var s = 0; s < view.Series.Length; s++)
            shapes.AddRange(Panel(view, s, grid));
        return new Drawing(canvas.Width, grid.Height, [.. shapes]).Within();
    }

    /// <summary>The panels in rows: how wide each is, and how high its name and its plot.</summary>
    sealed record Grid(int Columns, double Width, double Axis, double Start, double NameHeight, Scale Y, double Height)
    {
        public static Grid Of(ChartView view, Canvas canvas)
        {
            var values = view.Points.Select(p => p.Value).Append(view.Target?.Value).OfType<decimal>();
            var y = Scale.Around(values, PlotHeight, 0, 2, zero: false);
            var axis = y.Ticks.Max(t => Canvas.WidthOf(view.Measure.Tick(t))) + 8;
            var columns = Math.Clamp(view.Series.Length, 1, canvas.Narrow ? 2 : 4);
            var width = (canvas.Width - axis - (columns - 1) * Gap) / columns;
            var lines = view.Series.Max(s => Labels.Wrap(s.Name, width, 2).Length);
            var start = view.Target is null ? 0.0 : 24;
            var name = (lines + 1) * Canvas.Leading + 10;
            var rows = (view.Series.Length + columns - 1) / columns;
            return new(columns, width, axis, start, name, y, start + rows * (name + PlotHeight + Foot));
        }

        public double Left(int panel) => Axis + panel % Columns * (Width + Gap);

        public double Top(int panel) => Start + panel / Columns * (NameHeight + PlotHeight + Foot);

        public bool First(int panel) => panel % Columns == 0;
    }

    static IEnumerable<Shape> Key(ChartTarget target)
    {
        yield return new Line(0, 9, 22, 9, "goal");
        yield return new Text(28, 13, target.Label, Anchor.Start, "goal-label");
    }

    static IEnumerable<Shape> Panel(ChartView view, int number, Grid grid)
    {
        var series = view.Series[number];
        var (left, top) = (grid.Left(number), grid.Top(number));
        var plot = top + grid.NameHeight;
        var y = grid.Y with { From = grid.Y.From + plot, To = grid.Y.To + plot };
        var labels = view.Labels;
        foreach (
            var line in Labels.Lines(Labels.Wrap(series.Name, grid.Width, 2), left, top + 13, Anchor.Start, "name")
        )
            yield return line;
        foreach (var tick in y.Ticks)
        {
            yield return new Line(left, y.At(tick), left + grid.Width, y.At(tick), tick == 0 ? "base" : "grid");
            if (grid.First(number))
                yield return new Text(left - 6, y.At(tick) + 4, view.Measure.Tick(tick), Anchor.End, "tick");
        }
        if (view.Target is { } target)
            yield return new Line(left, y.At(target.Value), left + grid.Width, y.At(target.Value), "goal");
        foreach (var mark in BreakMarks.Across(view, labels, X, plot, plot + PlotHeight, worded: false))
            yield return mark;
        foreach (var shape in LineLayout.One(view, number, labels, X, y, oneTone: true))
            yield return shape;
        foreach (var text in Words(view, series, left, plot, grid.Width))
            yield return text;

        double X(int i) =>
            labels.Length < 2 ? left + grid.Width / 2 : left + 6 + (grid.Width - 12) * i / (labels.Length - 1);
    }

    static IEnumerable<Shape> Words(ChartView view, ChartSeries series, double left, double plot, double width)
    {
        var labels = view.Labels;
        var foot = plot + PlotHeight + 16;
        if (labels.Length > 0)
            yield return new Text(left, foot, labels[0], Anchor.Start, "tick");
        var both = labels.Length > 1 && Canvas.WidthOf(labels[0]) + Canvas.WidthOf(labels[^1]) + 8 < width;
        if (both)
            yield return new Text(left + width, foot, labels[^1], Anchor.End, "tick");
        var last = series.Points.LastOrDefault(p => p.Value is not null);
        if (last.Value is not { } value)
        {
            yield return new Text(
                left + width / 2,
                plot + PlotHeight / 2,
                ChartTexts.NoValue.In(view.Language),
                Anchor.Middle,
                "tick"
            );
            yield break;
        }
        // Above the panel, where no line can run through it.
        var words = $"{view.Measure.WithUnit(value)} ({last.Label})";
        yield return new Text(left, plot - 12, Labels.Cut(words, width), Anchor.Start, "label s0");
    }
}
