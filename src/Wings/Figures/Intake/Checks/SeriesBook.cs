namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What one indicator says of one organisation and one breakdown through time.</summary>
internal readonly record struct Series(int Indicator, int Organisation, int Breakdown);

/// <summary>The series that occur in one delivery, each with a number.</summary>
internal sealed class SeriesBook
{
    readonly Dictionary<Series, int> numbers = [];
    readonly List<Series> all = [];
    Series last;
    int lastNumber = -1;

    public Series this[int number] => all[number];

    public int Count => all.Count;

    public int NumberOf(Series series)
    {
        if (lastNumber >= 0 && series == last)
            return lastNumber;
        if (!numbers.TryGetValue(series, out lastNumber))
        {
            lastNumber = numbers[series] = all.Count;
            all.Add(series);
        }
        last = series;
        return lastNumber;
    }

    /// <summary>The number of a series, or -1 where the delivery has none of it.</summary>
    public int Find(Series series) => numbers.GetValueOrDefault(series, -1);
}
