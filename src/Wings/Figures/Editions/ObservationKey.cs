using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Editions;

/// <summary>What observations are looked up by.</summary>
interface IObservationKey<TSelf>
    where TSelf : struct
{
    static abstract TSelf Of(in Observation observation);

    bool Fits(in Observation observation);
}

/// <summary>What one value is about.</summary>
readonly record struct CoordinateKey(int Indicator, int Organisation, Period Period, int Breakdown)
    : IObservationKey<CoordinateKey>
{
    public static CoordinateKey Of(in Observation one) =>
        new(one.Indicator, one.Organisation, one.Period, one.Breakdown);

    public bool Fits(in Observation one) =>
        one.Indicator == Indicator
        && one.Organisation == Organisation
        && one.Period == Period
        && one.Breakdown == Breakdown;
}

/// <summary>What a row of values through time is about.</summary>
readonly record struct SeriesKey(int Indicator, int Organisation, int Breakdown) : IObservationKey<SeriesKey>
{
    public static SeriesKey Of(in Observation one) => new(one.Indicator, one.Organisation, one.Breakdown);

    public bool Fits(in Observation one) =>
        one.Indicator == Indicator && one.Organisation == Organisation && one.Breakdown == Breakdown;
}
