namespace Rekenschap.Publishing.Documents.Packing;

/// <summary>A dashed line as the lines that are seen of it.</summary>
internal static class Dashes
{
    public static IEnumerable<IReadOnlyList<(double X, double Y)>> Of(
        IReadOnlyList<(double X, double Y)> points,
        double on,
        double off
    )
    {
        var (seen, left) = (true, on);
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
            for (var gone = 0.0; gone < length; )
            {
                var step = Math.Min(left, length - gone);
                if (seen)
                    yield return [At(from, to, gone / length), At(from, to, (gone + step) / length)];
                gone += step;
                left -= step;
                if (left <= 1e-9)
                    (seen, left) = (!seen, seen ? off : on);
            }
        }
    }

    static (double X, double Y) At((double X, double Y) from, (double X, double Y) to, double share) =>
        (from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);
}
