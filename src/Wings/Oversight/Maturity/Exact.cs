using System.Numerics;

namespace Rekenschap.Oversight.Maturity;

/// <summary>A number as one whole number over another, so that an average of averages is not rounded on its way.</summary>
public readonly record struct Exact : IComparable<Exact>
{
    readonly BigInteger over;

    Exact(BigInteger above, BigInteger under) => (Above, over) = (above, under);

    public BigInteger Above { get; }

    /// <summary>Always positive; 1 for the default, which is zero.</summary>
    public BigInteger Under => over.IsZero ? BigInteger.One : over;

    /// <exception cref="DivideByZeroException">It is divided by nothing.</exception>
    public static Exact Of(BigInteger above, BigInteger under)
    {
        if (under.IsZero)
            throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(above, under) * under.Sign;
        return new(above / common, under / common);
    }

    /// <summary>The mean of some numbers; null of none.</summary>
    public static Exact? MeanOf(IReadOnlyCollection<Exact> all) =>
        all.Count == 0 ? null : all.Aggregate(Of(0, 1), (sum, one) => sum + one) / all.Count;

    /// <summary>The mean of whole numbers; null of none.</summary>
    public static Exact? MeanOf(IReadOnlyCollection<int> all) =>
        all.Count == 0 ? null : Of(all.Aggregate(BigInteger.Zero, (sum, one) => sum + one), all.Count);

    public static Exact operator +(Exact a, Exact b) =>
        Of((a.Above * b.Under) + (b.Above * a.Under), a.Under * b.Under);

    public static Exact operator -(Exact a, Exact b) =>
        Of((a.Above * b.Under) - (b.Above * a.Under), a.Under * b.Under);

    public static Exact operator /(Exact a, int by) => Of(a.Above, a.Under * by);

    public static bool operator <(Exact a, Exact b) => a.CompareTo(b) < 0;

    public static bool operator >(Exact a, Exact b) => a.CompareTo(b) > 0;

    public static bool operator <=(Exact a, Exact b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Exact a, Exact b) => a.CompareTo(b) >= 0;

    public int CompareTo(Exact other) => (Above * other.Under).CompareTo(other.Above * Under);

    /// <summary>The whole level that was reached: 2 of 2.9.</summary>
    public int Floor => (int)((Above - (((Above % Under) + Under) % Under)) / Under);

    /// <summary>In one decimal, halves away from zero: rounded once, for who reads it.</summary>
    public decimal Rounded
    {
        get
        {
            var (tenths, under) = (BigInteger.Abs(Above) * 20 + Under, Under * 2);
            return (decimal)(tenths / under) / 10 * (Above.Sign < 0 ? -1 : 1);
        }
    }
}
