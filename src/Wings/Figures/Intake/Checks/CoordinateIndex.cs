using System.Numerics;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>Finds the entry of a coordinate by its key, of which the entry itself holds the only copy.</summary>
internal sealed class CoordinateIndex(Func<int, ulong> keyOf)
{
    // Entries by slot, from 1; at most two of three slots are taken.
    int[] slots = new int[1024];
    int count;

    /// <summary>The entry with a key, or -1.</summary>
    public int Find(ulong key)
    {
        for (var slot = Slot(key); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            if (keyOf(slots[slot] - 1) == key)
                return slots[slot] - 1;
        return -1;
    }

    /// <summary>Adds an entry of which the key is not there yet.</summary>
    public void Add(int entry)
    {
        if (++count * 3L > slots.Length * 2L)
            Grow();
        Enter(entry);
    }

    int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - BitOperations.Log2((uint)slots.Length)));

    void Enter(int entry)
    {
        var slot = Slot(keyOf(entry));
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = entry + 1;
    }

    void Grow()
    {
        var before = slots;
        slots = new int[before.Length * 2];
        foreach (var taken in before)
            if (taken != 0)
                Enter(taken - 1);
    }
}
