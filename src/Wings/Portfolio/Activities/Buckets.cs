using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Activities;

/// <summary>Aanpassing einddatum (absoluut).</summary>
public enum EndBucket
{
    Earlier,
    Unchanged,

    /// <summary>More than 0 and at most 1 year.</summary>
    LaterUpToYear,

    /// <summary>More than 1 year.</summary>
    LaterOverYear,
    Unknown,
}

/// <summary>Aanpassing einddatum (relatief).</summary>
public enum DurationBucket
{
    Earlier,
    Unchanged,

    /// <summary>More than 0 and less than half as long again.</summary>
    LaterUnderHalf,

    /// <summary>Half as long again or more, and less than twice as long.</summary>
    LaterHalfToWhole,

    /// <summary>Twice as long or more.</summary>
    LaterWholeOrMore,
    Unknown,
}

/// <summary>Actuele kostencategorie. The upper edge belongs to the group: exactly 10 million euro is in the first.</summary>
public enum CostGroup
{
    To10,
    To20,
    To30,
    To40,
    To50,
    To100,
    Over100,

    /// <summary>Not known, or nothing.</summary>
    Unknown,
}

/// <summary>In which group of the dashboard something falls, and what the group is called.</summary>
public static class Buckets
{
    static readonly ImmutableArray<Bilingual> EndNames =
    [
        new("Eerder", "Earlier"),
        new("Ongewijzigd", "Unchanged"),
        new("Later ≤1 jaar", "Later ≤1 year"),
        new("Later >1 jaar", "Later >1 year"),
        new("Doorlooptijd onbekend", "Duration unknown"),
    ];

    static readonly ImmutableArray<Bilingual> DurationNames =
    [
        new("Eerder", "Earlier"),
        new("Ongewijzigd", "Unchanged"),
        new("Later < 50%", "Later < 50%"),
        new("Later 50-100%", "Later 50-100%"),
        new("Later >= 100%", "Later >= 100%"),
        new("Doorlooptijd onbekend", "Duration unknown"),
    ];

    static readonly ImmutableArray<Bilingual> CostNames =
    [
        new("0-10 mln.", "0-10 mln."),
        new("10-20 mln.", "10-20 mln."),
        new("20-30 mln.", "20-30 mln."),
        new("30-40 mln.", "30-40 mln."),
        new("40-50 mln.", "40-50 mln."),
        new("50-100 mln.", "50-100 mln."),
        new("100+ mln.", "100+ mln."),
        new("(Geen kosten bekend)", "(No costs known)"),
    ];

    /// <param name="change">From the initial end to the current one; null where it is not known.</param>
    public static EndBucket OfEnd(Duration? change) =>
        change?.Parts switch
        {
            null => EndBucket.Unknown,
            < 0 => EndBucket.Earlier,
            0 => EndBucket.Unchanged,
            <= Duration.PartsInYear => EndBucket.LaterUpToYear,
            _ => EndBucket.LaterOverYear,
        };

    /// <param name="change">As a ratio of the initial duration; null where it is not known.</param>
    public static DurationBucket OfDuration(decimal? change) =>
        change switch
        {
            null => DurationBucket.Unknown,
            < 0m => DurationBucket.Earlier,
            0m => DurationBucket.Unchanged,
            < 0.5m => DurationBucket.LaterUnderHalf,
            < 1m => DurationBucket.LaterHalfToWhole,
            _ => DurationBucket.LaterWholeOrMore,
        };

    /// <param name="euro">The current estimate in euro; null where it is not known.</param>
    public static CostGroup OfCost(decimal? euro) =>
        euro switch
        {
            null or <= 0m => CostGroup.Unknown,
            <= 10_000_000m => CostGroup.To10,
            <= 20_000_000m => CostGroup.To20,
            <= 30_000_000m => CostGroup.To30,
            <= 40_000_000m => CostGroup.To40,
            <= 50_000_000m => CostGroup.To50,
            <= 100_000_000m => CostGroup.To100,
            _ => CostGroup.Over100,
        };

    public static Bilingual Of(EndBucket bucket) => EndNames[(int)bucket];

    public static Bilingual Of(DurationBucket bucket) => DurationNames[(int)bucket];

    public static Bilingual Of(CostGroup group) => CostNames[(int)group];
}
