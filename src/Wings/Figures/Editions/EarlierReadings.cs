using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// The deliveries of an earlier reading, while an edition is read again. One that would be judged as it was is taken from
/// there: its file and what speaks of it are the same, it stands at the same place in the order, combinations of members
/// had the same numbers before it, and of nothing that it was held against something else was accepted.
/// </summary>
sealed class EarlierReadings
{
    readonly EditionRead before;
    readonly Breakdowns breakdowns;
    readonly AskedValues values;
    readonly HashSet<string> changed;
    readonly HashSet<string> collections;
    readonly HashSet<int> otherwise = [];
    bool isInStep = true;

    public EarlierReadings(EarlierReading earlier, Breakdowns breakdowns, AskedValues values)
    {
        (before, this.breakdowns, this.values) = (earlier.Read, breakdowns, values);
        changed = [.. earlier.Changed];
        var deliveries = before.Readings.Select(one => one.Judged.File.File).ToHashSet(StringComparer.Ordinal);
        // What is not a delivery may speak of any that lies beside it.
        collections = [.. changed.Where(path => !deliveries.Contains(path)).Select(CollectionOf)];
    }

    /// <summary>Positions of the deliveries that were taken as they were.</summary>
    public HashSet<int> Taken { get; } = [];

    /// <summary>The delivery as it was judged; null where it must be judged anew.</summary>
    public Reading? Find(DeliveryFile file, int index)
    {
        if (!isInStep || index >= before.Readings.Length)
            return null;
        if (changed.Contains(file.File) || collections.Contains(CollectionOf(file.File)))
            return null;
        var was = before.Readings[index];
        if (was.Judged.File.File != file.File || otherwise.Overlaps(was.Asked))
            return null;
        for (var number = breakdowns.Count; number < was.Combinations; number++)
            breakdowns.NumberOf(before.Breakdowns[number]);
        Taken.Add(index);
        return was;
    }

    /// <summary>Takes notice of one that was judged anew.</summary>
    public void Note(Reading now, int index)
    {
        isInStep =
            isInStep
            && index < before.Readings.Length
            && before.Readings[index] is var was
            && was.Judged.File.File == now.Judged.File.File
            && was.Combinations == now.Combinations
            && IsNumberedAlike(now.Combinations);
        if (!isInStep)
            return;
        foreach (
            var one in before.Readings[index].Judged.Delivery.Observations.Concat(now.Judged.Delivery.Observations)
        )
            otherwise.Add(values.Number(one.Indicator, one.Organisation));
    }

    bool IsNumberedAlike(int combinations)
    {
        for (var number = 0; number < combinations; number++)
            if (!breakdowns[number].SequenceEqual(before.Breakdowns[number]))
                return false;
        return true;
    }

    static string CollectionOf(string path) => path.Split('/') is [_, var collection, _, ..] ? collection : "";
}
