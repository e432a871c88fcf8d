using System.Numerics;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// All cells of one delivery by coordinate, some 40 bytes each: to find what is delivered twice and to hold values
/// against each other. A coordinate is a series (indicator, organisation, breakdown) and the number of a period.
/// </summary>
internal sealed class DeliveredValues
{
    ulong[] keys = new ulong[1024];
    decimal[] values = new decimal[1024];
    Place[] places = new Place[1024];
    CellState[] states = new CellState[1024];
    int[] index = new int[4096];

    public int Count { get; private set; }

    public int SeriesAt(int entry) => (int)(keys[entry] >> 32);

    public int PeriodAt(int entry) => (int)(uint)keys[entry];

    public decimal ValueAt(int entry) => values[entry];

    public Place PlaceAt(int entry) => places[entry];

    public CellState StateAt(int entry) => states[entry];

    public void Change(int entry, CellState state) => states[entry] = state;

    /// <summary>The entry of a coordinate, or -1.</summary>
    public int Find(int series, int period)
    {
        var key = Key(series, period);
        for (var slot = Slot(key); index[slot] != 0; slot = (slot + 1) & (index.Length - 1))
            if (keys[index[slot] - 1] == key)
                return index[slot] - 1;
        return -1;
    }

    /// <summary>Adds a coordinate that <see cref="Find"/> did not know.</summary>
    public int Add(int series, int period, decimal value, CellState state, Place place)
    {
        if (Count == keys.Length)
            Grow();
        var entry = Count++;
        (keys[entry], values[entry], states[entry], places[entry]) = (Key(series, period), value, state, place);
        Enter(entry);
        return entry;
    }

    /// <summary>Puts a value where the coordinate was left out before.</summary>
    public void Replace(int entry, decimal value, CellState state, Place place) =>
        (values[entry], states[entry], places[entry]) = (value, state, place);

    static ulong Key(int series, int period) => ((ulong)(uint)series << 32) | (uint)period;

    int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - BitOperations.Log2((uint)index.Length)));

    void Enter(int entry)
    {
        var slot = Slot(keys[entry]);
        while (index[slot] != 0)
            slot = (slot + 1) & (index.Length - 1);
        index[slot] = entry + 1;
    }

    void Grow()
    {
        var size = keys.Length * 2;
        Array.Resize(ref keys, size);
        Array.Resize(ref values, size);
        Array.Resize(ref places, size);
        Array.Resize(ref states, size);
        index = new int[size * 2];
        for (var entry = 0; entry < Count; entry++)
            Enter(entry);
    }
}
