namespace Rekenschap.Figures.Observations;

/// <summary>A column that grows as observations come in.</summary>
internal sealed class Growing<T>
{
    T[] items = new T[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => items.AsSpan(0, Count);

    public T this[int index] => items[index];

    public void Add(T item)
    {
        if (Count == items.Length)
            Array.Resize(ref items, checked(2 * Count));
        items[Count++] = item;
    }
}
