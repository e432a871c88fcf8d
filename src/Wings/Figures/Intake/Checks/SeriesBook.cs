namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What one indicator says of one organisation and one breakdown through time.</summary>
internal readonly record struct Series(int Indicator, int Organisation, int Breakdown);

/// <summary>The series that occur in one delivery, each with a number.</summary>
internal sealed class SeriesBook
{
    const int Recent = 1024;
    readonly Dictionary<Series, int> numbers = [];
    readonly List<Series> all = [];
    readonly (Series Series, int Number)[] recent = new (Series, int)[Recent];

    public Series this[int number] => all[number];

    public int Count => all.Count;

    public int NumberOf(Series series)
    {
        ref var slot = ref recent[
            ((series.Indicator * 31 + series.Organisation) * 127 + series.Breakdown) & (Recent - 1)
        ];
        if (slot.Number > 0 && slot.Series == series)
            return slot.Number - 1;
        if (!numbers.TryGetValue(series, out var number))
        {
            number = numbers[series] = all.Count;
            all.Add(series);
        }
        slot = (series, number + 1);
        return number;
    }

    /// <summary>The number of a series, or -1 where the delivery has none of it.</summary>
    public int Find(Series series) => numbers.GetValueOrDefault(series, -1);
}
