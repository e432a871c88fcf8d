namespace Rekenschap.Kernel.Values;

/// <summary>
/// The identity of a <typeparamref name="T"/>: a UUID version 7 (sorts by the moment it was made). The default is the
/// empty id, which identifies nothing and is refused by storage.
/// </summary>
public readonly record struct Id<T>(Guid Value) : IComparable<Id<T>>
{
    /// <summary>A new id for the given moment.</summary>
    public static Id<T> New(TimeProvider time) => new(Guid.CreateVersion7(time.GetUtcNow()));

    public static bool TryParse(string? text, out Id<T> id)
    {
        var ok = Guid.TryParse(text, out var value);
        id = new(value);
        return ok;
    }

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public static bool operator <(Id<T> a, Id<T> b) => a.CompareTo(b) < 0;

    public static bool operator >(Id<T> a, Id<T> b) => a.CompareTo(b) > 0;

    public static bool operator <=(Id<T> a, Id<T> b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Id<T> a, Id<T> b) => a.CompareTo(b) >= 0;

    public override string ToString() => Value.ToString();
}
