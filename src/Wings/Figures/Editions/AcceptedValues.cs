using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Editions;

/// <summary>What was accepted so far, the latest of each coordinate: what a delivery is held against while it is read.</summary>
sealed class AcceptedValues : IAcceptedValues
{
    const int None = -1;

    readonly ObservationStore store = new();
    readonly PositionTable<CoordinateKey> latest;
    readonly PositionTable<SeriesKey> lastOfSeries;
    readonly List<int[]> before = [];
    readonly List<int> starts = [];

    public AcceptedValues() => (latest, lastOfSeries) = (new(store), new(store));

    public bool TryGet(int indicator, int organisation, Period period, int breakdown, out Observation observation)
    {
        var position = latest.Find(new(indicator, organisation, period, breakdown));
        observation = position == None ? default : store[position];
        return position != None;
    }

    public IEnumerable<Observation> History(int indicator, int organisation, int breakdown)
    {
        var found = new List<Observation>();
        for (
            var position = lastOfSeries.Find(new(indicator, organisation, breakdown));
            position != None;
            position = Before(position)
        )
            found.Add(store[latest.Find(CoordinateKey.Of(store[position]))]);
        return found.OrderBy(one => one.Period);
    }

    /// <summary>Takes up the observations of an accepted delivery; tells which earlier one each takes the place of.</summary>
    public void Add(ImmutableArray<Observation> observations, Action<Observation> replaced)
    {
        var start = store.Count;
        store.Add(observations);
        if (observations.IsEmpty)
            return;
        var chain = new int[observations.Length];
        starts.Add(start);
        before.Add(chain);
        for (var i = 0; i < observations.Length; i++)
            chain[i] = Add(start + i, observations[i], replaced);
    }

    /// <summary>Only the first observation of a coordinate is in the chain of its series; whoever walks the chain looks up the latest.</summary>
    int Add(int position, in Observation observation, Action<Observation> replaced)
    {
        var earlier = latest.Put(CoordinateKey.Of(observation), position);
        if (earlier == None)
            return lastOfSeries.Put(SeriesKey.Of(observation), position);
        replaced(store[earlier]);
        return None;
    }

    int Before(int position)
    {
        var found = starts.BinarySearch(position);
        var part = found >= 0 ? found : ~found - 1;
        return before[part][position - starts[part]];
    }
}
