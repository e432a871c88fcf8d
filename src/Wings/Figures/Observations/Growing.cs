namespace Rekenschap.Figures.Observations;

/// <summary>A column that grows as observations come in.</summary>
/// <param name="room">For how many there is room at first; who knows how many will come spares what growing leaves behind.</param>
internal sealed class Growing<T>(int room)
{
    T[] items = new T[room];

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => items.AsSpan(0, Count);

    public T this[int index] => items[index];

    public void Add(T item)
    {
        if (Count == items.Length)
            Array.Resize(ref items, checked(2 * Count + 1));
        items[Count++] = item;
    }
}
