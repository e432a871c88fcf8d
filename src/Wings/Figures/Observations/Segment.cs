namespace Rekenschap.Figures.Observations;

/// <summary>The rows of one indicator in one period: from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
/// <param name="Period">Position in <see cref="Snapshot.Periods"/>.</param>
internal readonly record struct Group(int Period, int Start, int End);

/// <summary>The rows of one indicator, and how its values are kept.</summary>
/// <param name="Decimals">Values are whole numbers of 10^-Decimals of the indicator's unit.</param>
/// <param name="Largest">No scaled value is further from zero than this; what bounds a sum, so that adding needs no check.</param>
/// <param name="Wide">The values as decimals, where some do not fit a scaled whole number; else null.</param>
internal sealed record Segment(Group[] Groups, int Start, int End, int Decimals, long Largest, decimal[]? Wide)
{
    public static readonly Segment Empty = new([], 0, 0, 0, 0, null);
}
