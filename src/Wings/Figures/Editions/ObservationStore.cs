using System.Collections.Immutable;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Editions;

/// <summary>The observations of all accepted deliveries, numbered through in order of acceptance. Keeps the deliveries' own arrays, copies nothing.</summary>
sealed class ObservationStore
{
    readonly List<int> starts = [];
    readonly List<ImmutableArray<Observation>> parts = [];

    public int Count { get; private set; }

    public ref readonly Observation this[int position]
    {
        get
        {
            var found = starts.BinarySearch(position);
            var part = found >= 0 ? found : ~found - 1;
            return ref parts[part].ItemRef(position - starts[part]);
        }
    }

    public void Add(ImmutableArray<Observation> observations)
    {
        if (observations.IsEmpty)
            return;
        starts.Add(Count);
        parts.Add(observations);
        Count = checked(Count + observations.Length);
    }
}
