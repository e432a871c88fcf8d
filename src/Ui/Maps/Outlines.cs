using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Rekenschap.Ui.Maps;

/// <summary>The closed outlines of each province, in the units of <see cref="Borders"/>; read once.</summary>
static class Outlines
{
    /// <summary>Size of the whole country in those units.</summary>
    public const double Width = 474;

    public const double Height = 554;

    public static readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<(double X, double Y)>>> All =
        Borders.Around.Keys.ToFrozenDictionary(
            code => code,
            code =>
                ImmutableArray
                    .Create(Join(Borders.Around[code]))
                    .AddRange(Borders.Apart.GetValueOrDefault(code, []).Select(Read)),
            StringComparer.Ordinal
        );

    /// <summary>Lines after each other, each turned so that it starts where the last one ended.</summary>
    static ImmutableArray<(double X, double Y)> Join(string[] names)
    {
        var lines = names.Select(name => Read(Borders.Lines[name])).ToList();
        var first = lines[0];
        if (first[^1] != lines[1][0] && first[^1] != lines[1][^1])
            first = [.. first.Reverse()];
        var ring = first.ToBuilder();
        foreach (var line in lines.Skip(1))
            ring.AddRange((line[0] == ring[^1] ? line : line.Reverse()).Skip(1));
        if (ring[0] != ring[^1])
            throw new InvalidOperationException($"The borders {string.Join(", ", names)} do not close");
        ring.RemoveAt(ring.Count - 1);
        return ring.ToImmutable();
    }

    static ImmutableArray<(double X, double Y)> Read(string points) =>
        [.. points.Split(' ').Select(point => point.Split(',')).Select(pair => (Number(pair[0]), Number(pair[1])))];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
