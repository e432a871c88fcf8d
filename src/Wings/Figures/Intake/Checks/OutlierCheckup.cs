using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// Holds a value against what the organisation itself gave for earlier periods, by
/// <see cref="RobustScore"/>.
/// </summary>
internal sealed class OutlierCheckup(Desk desk)
{
    Dictionary<int, SortedList<Period, decimal>>? histories;

    public Bilingual? Question(int entry, OutlierCheck check)
    {
        var period = desk.Periods[desk.Values.PeriodAt(entry)].Period;
        var history = HistoryOf(desk.Values.SeriesAt(entry));
        var upTo = Before(history, period);
        if (upTo < RobustScore.Fewest)
            return null;
        var from = Math.Max(0, upTo - RobustScore.Window);
        var earlier = new double[upTo - from];
        for (var i = from; i < upTo; i++)
            earlier[i - from] = (double)history.Values[i];
        var value = desk.Values.ValueAt(entry);
        var (score, median) = RobustScore.Of(earlier, (double)value);
        return score > (double)check.QuestionAbove ? Text(value, median, earlier.Length) : null;
    }

    SortedList<Period, decimal> HistoryOf(int series)
    {
        histories ??= Delivered();
        return histories[series];
    }

    /// <summary>Every series with an outlier check: what was accepted, with what is delivered now over it.</summary>
    Dictionary<int, SortedList<Period, decimal>> Delivered()
    {
        var collected = new Dictionary<int, Dictionary<Period, decimal>>();
        for (var entry = 0; entry < desk.Values.Count; entry++)
        {
            var number = desk.Values.SeriesAt(entry);
            if (desk.Rules[desk.Series[number].Indicator].Outlier is null || !desk.Values.StateAt(entry).HasValue)
                continue;
            if (!collected.TryGetValue(number, out var values))
                values = collected[number] = Accepted(desk.Series[number]);
            values[desk.Periods[desk.Values.PeriodAt(entry)].Period] = desk.Values.ValueAt(entry);
        }
        return collected.ToDictionary(pair => pair.Key, pair => new SortedList<Period, decimal>(pair.Value));
    }

    Dictionary<Period, decimal> Accepted(Series series)
    {
        var values = new Dictionary<Period, decimal>();
        foreach (var before in desk.Context.Accepted.History(series.Indicator, series.Organisation, series.Breakdown))
            if (before.HasValue)
                values[before.Period] = before.Value;
        return values;
    }

    static int Before(SortedList<Period, decimal> history, Period period)
    {
        var (low, high) = (0, history.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (history.Keys[middle] < period)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    static Bilingual Text(decimal value, double median, int count) =>
        new(
            $"{Notation.WriteFull(value, Language.Nl)} wijkt sterk af van de {count} eerdere waarden (mediaan {Notation.WriteFull((decimal)median, Language.Nl)}); controleer of licht toe",
            $"{Notation.WriteFull(value, Language.En)} lies far from the {count} earlier values (median {Notation.WriteFull((decimal)median, Language.En)}); check or explain"
        );
}
