using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Activities;

/// <summary>Which of an activity's forms counts: the formulas of the dashboard.</summary>
public static class Estimates
{
    /// <summary>
    /// Initieel: the form with that action, the first of several; where none has it the oldest form. Null where there is
    /// no form.
    /// </summary>
    public static CostForm? Initial(ImmutableArray<CostForm> forms)
    {
        CostForm? oldest = null;
        foreach (var one in forms)
        {
            if (one.Action == CostAction.Initial)
                return one;
            if (oldest is null || one.Date < oldest.Date)
                oldest = one;
        }
        return oldest;
    }

    /// <summary>Actueel in a year: the newest form dated in or before it; of one day the one filled in last. Null where there is none.</summary>
    public static CostForm? Current(ImmutableArray<CostForm> forms, int year)
    {
        CostForm? newest = null;
        foreach (var one in forms)
            if (one.Date.Year <= year && (newest is null || one.Date >= newest.Date))
                newest = one;
        return newest;
    }
}

/// <summary>What follows from an activity's forms in a year. Amounts are in euro.</summary>
/// <param name="Start">Startdatum.</param>
/// <param name="Initial">Null where there is no form.</param>
/// <param name="Current">Null where no form is dated in or before the year.</param>
public readonly record struct Estimate(DateOnly? Start, CostForm? Initial, CostForm? Current)
{
    /// <summary>As it stood at the end of a year.</summary>
    public static Estimate Of(ActivityFacts facts, int year) =>
        new(facts.General.Start, Estimates.Initial(facts.Forms), Estimates.Current(facts.Forms, year));

    /// <summary>Initiële schatting meerjarige kosten; null where it is not known.</summary>
    public decimal? InitialEuro => Initial?.Estimated.Total;

    /// <summary>Actuele schatting meerjarige kosten; null where it is not known.</summary>
    public decimal? CurrentEuro => Current?.Estimated.Total;

    /// <summary>Cumulatieve meerjarige uitgaven; null where they are not known.</summary>
    public decimal? SpentEuro => Current?.Actual.Total;

    /// <summary>PrognoseToekomstigeKosten: current estimate less what was spent; null where one of them is not known.</summary>
    public decimal? ForecastEuro => CurrentEuro - SpentEuro;

    /// <summary>Current less initial estimate; null where one of them is not known.</summary>
    public decimal? CostChangeEuro => CurrentEuro - InitialEuro;

    public DateOnly? InitialEnd => Initial?.End;

    public DateOnly? CurrentEnd => Current?.End;

    /// <summary>Doorlooptijd initieel.</summary>
    public Duration? InitialDuration => Duration.Between(Start, InitialEnd);

    /// <summary>Actuele doorlooptijd.</summary>
    public Duration? CurrentDuration => Duration.Between(Start, CurrentEnd);

    /// <summary>VerschilEinddatumInJaren: from the initial end to the current one, negative when it came earlier.</summary>
    public Duration? EndChange => Duration.Between(InitialEnd, CurrentEnd);

    /// <summary>VerschilDoorlooptijdPct as a ratio; null where the initial duration is not known or none.</summary>
    public decimal? DurationChange => Duration.Change(InitialDuration, CurrentDuration);

    /// <summary>Aanpassing einddatum (absoluut).</summary>
    public EndBucket EndBucket => Buckets.OfEnd(EndChange);

    /// <summary>Aanpassing einddatum (relatief).</summary>
    public DurationBucket DurationBucket => Buckets.OfDuration(DurationChange);

    /// <summary>Actuele kostencategorie.</summary>
    public CostGroup CostGroup => Buckets.OfCost(CurrentEuro);
}
