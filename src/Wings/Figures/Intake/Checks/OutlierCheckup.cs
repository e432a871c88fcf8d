using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// Holds a value against what the organisation itself gave for earlier periods, by a robust z-score: the distance to the
/// median in units of the median absolute deviation, scaled so that it reads as a number of standard deviations.
/// </summary>
internal sealed class OutlierCheckup(Desk desk)
{
    /// <summary>With fewer earlier values nothing can be said.</summary>
    const int Fewest = 4;

    /// <summary>Older values no longer weigh; it also keeps the work linear in a long daily series.</summary>
    const int Window = 120;

    const double DeviationsPerMad = 1.4826;
    const double DeviationsPerMean = 1.2533;
    Dictionary<int, SortedList<Period, decimal>>? histories;

    public Bilingual? Question(int entry, OutlierCheck check)
    {
        var period = desk.Periods[desk.Values.PeriodAt(entry)].Period;
        var history = HistoryOf(desk.Values.SeriesAt(entry));
        var upTo = Before(history, period);
        if (upTo < Fewest)
            return null;
        var from = Math.Max(0, upTo - Window);
        var earlier = new double[upTo - from];
        for (var i = from; i < upTo; i++)
            earlier[i - from] = (double)history.Values[i];
        var value = desk.Values.ValueAt(entry);
        var (score, median) = Score(earlier, (double)value);
        return score > (double)check.QuestionAbove ? Text(value, median, earlier.Length) : null;
    }

    static (double Score, double Median) Score(double[] earlier, double value)
    {
        var median = Median(earlier);
        var deviations = earlier.Select(x => Math.Abs(x - median)).ToArray();
        var (mad, mean) = (Median(deviations), deviations.Average());
        var spread = mad > 0 ? DeviationsPerMad * mad : DeviationsPerMean * mean;
        var distance = Math.Abs(value - median);
        return (distance == 0 ? 0 : distance / spread, median);
    }

    static double Median(double[] values)
    {
        Array.Sort(values);
        var half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
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
