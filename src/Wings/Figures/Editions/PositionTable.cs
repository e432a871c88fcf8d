using System.Numerics;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Finds the position of an observation by its key, in some eight bytes an observation: the keys are not kept but read
/// from the observations themselves. A dictionary would need as much again as what it finds.
/// </summary>
sealed class PositionTable<TKey>(ObservationStore store)
    where TKey : struct, IObservationKey<TKey>
{
    // A slot holds a position plus one, so that zero is an empty slot.
    int[] slots = new int[1024];
    int used;

    /// <summary>The position with this key, or -1.</summary>
    public int Find(TKey key) => slots[SlotOf(key)] - 1;

    /// <summary>Puts the position under its key; the position that it takes the place of, or -1.</summary>
    public int Put(TKey key, int position)
    {
        var slot = SlotOf(key);
        var before = slots[slot] - 1;
        slots[slot] = position + 1;
        if (before < 0 && ++used > slots.Length / 4 * 3)
            Grow();
        return before;
    }

    int SlotOf(TKey key)
    {
        var mask = slots.Length - 1;
        // Codes are small and in a row; the multiplication spreads them over the table (Fibonacci hashing).
        var slot = (int)((uint)key.GetHashCode() * 2654435769u >> 32 - BitOperations.Log2((uint)slots.Length));
        while (slots[slot] != 0 && !key.Fits(store[slots[slot] - 1]))
            slot = (slot + 1) & mask;
        return slot;
    }

    void Grow()
    {
        var old = slots;
        slots = new int[checked(2 * old.Length)];
        foreach (var entry in old)
            if (entry != 0)
                slots[SlotOf(TKey.Of(store[entry - 1]))] = entry;
    }
}
