using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Time;

/// <summary>The names of the months, our own, so that no machine's culture changes what is written or read.</summary>
public static class Months
{
    static readonly ImmutableArray<Bilingual> Names =
    [
        new("januari", "January"),
        new("februari", "February"),
        new("maart", "March"),
        new("april", "April"),
        new("mei", "May"),
        new("juni", "June"),
        new("juli", "July"),
        new("augustus", "August"),
        new("september", "September"),
        new("oktober", "October"),
        new("november", "November"),
        new("december", "December"),
    ];

    /// <summary>The name of a month.</summary>
    /// <param name="month">From 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Bilingual Name(int month) =>
        month is >= 1 and <= 12 ? Names[month - 1] : throw new ArgumentOutOfRangeException(nameof(month));
}
