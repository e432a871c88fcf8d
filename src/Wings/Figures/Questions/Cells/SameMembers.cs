using System.Diagnostics.CodeAnalysis;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>Axes are the same when they have the same members in the same order.</summary>
sealed class SameMembers : IEqualityComparer<Along>
{
    public static readonly SameMembers Comparer = new();

    public bool Equals(Along a, Along b) =>
        a.Dimension == b.Dimension && a.Members.AsSpan().SequenceEqual(b.Members.AsSpan());

    public int GetHashCode([DisallowNull] Along axis) => HashCode.Combine(axis.Dimension, axis.Members.Length);
}
