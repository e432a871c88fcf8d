using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// All cells of one delivery by coordinate, some 32 bytes each: to find what is delivered twice and to hold values
/// against each other. A coordinate is a series (indicator, organisation, breakdown) and the number of a period. They lie
/// in blocks, so that one cell more never copies those before it.
/// </summary>
internal sealed class DeliveredValues
{
    const int BlockBits = 12;
    const int Block = 1 << BlockBits;

    readonly List<DeliveredCell[]> blocks = [];
    readonly Dictionary<int, decimal> longValues = [];
    readonly Dictionary<int, Place> farPlaces = [];
    readonly CoordinateIndex index;

    public DeliveredValues() => index = new(entry => At(entry).Key);

    public int Count { get; private set; }

    public int SeriesAt(int entry) => (int)(At(entry).Key >> 32);

    public int PeriodAt(int entry) => (int)(uint)At(entry).Key;

    public decimal ValueAt(int entry) => At(entry).TryValue(out var value) ? value : longValues[entry];

    public Place PlaceAt(int entry) => At(entry).TryPlace(out var place) ? place : farPlaces[entry];

    public CellState StateAt(int entry) => At(entry).State;

    public void Change(int entry, CellState state) => At(entry).State = state;

    /// <summary>The entry of a coordinate, or -1.</summary>
    public int Find(int series, int period) => index.Find(Key(series, period));

    /// <summary>Adds a coordinate that <see cref="Find"/> did not know.</summary>
    public int Add(int series, int period, decimal value, CellState state, Place place)
    {
        var entry = Count++;
        if (entry >> BlockBits == blocks.Count)
            blocks.Add(new DeliveredCell[Block]);
        At(entry).Key = Key(series, period);
        Replace(entry, value, state, place);
        index.Add(entry);
        return entry;
    }

    /// <summary>Puts a value where the coordinate was left out before.</summary>
    public void Replace(int entry, decimal value, CellState state, Place place)
    {
        ref var cell = ref At(entry);
        cell.State = state;
        if (!cell.Hold(value))
            longValues[entry] = value;
        if (!cell.Hold(place))
            farPlaces[entry] = place;
    }

    static ulong Key(int series, int period) => ((ulong)(uint)series << 32) | (uint)period;

    ref DeliveredCell At(int entry) => ref blocks[entry >> BlockBits][entry & (Block - 1)];
}
