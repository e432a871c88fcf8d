using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Secrecy;

/// <summary>An observation with its number in the order of acceptance, and after how many acceptances the public knew it.</summary>
internal readonly record struct Known(Observation Observation, int Number, int Moment);

/// <summary>What was ever accepted of the indicators that keep secrets, later superseded or not.</summary>
internal sealed class Delivered
{
    readonly ILookup<(int Indicator, Period Year), Known> byYear;
    readonly Dictionary<int, (int Indicator, Period Year)> yearOf = [];
    readonly ILookup<(int, Period, int, int), int> numbersAt;

    /// <param name="inOrder">Accepted deliveries in order of acceptance.</param>
    public Delivered(Ground ground, ImmutableArray<ReadDelivery> inOrder, Statements statements)
    {
        Concerned = ConcernedBy(ground, inOrder);
        statements.Spread(Concerned);
        var all = Concerned.Contains(true) ? All(ground, inOrder).ToList() : [];
        byYear = all.ToLookup(one => (one.Observation.Indicator, YearOf(one.Observation.Period)));
        numbersAt = all.ToLookup(one => PlaceOf(one.Observation), one => one.Number);
        foreach (var one in all)
            yearOf[one.Number] = (one.Observation.Indicator, YearOf(one.Observation.Period));
    }

    /// <summary>By indicator, whether anything of it may have to stay hidden.</summary>
    public bool[] Concerned { get; }

    public IEnumerable<Known> Of(int indicator, Period year) => byYear[(indicator, year)];

    /// <summary>The indicator and year of an observation; null for one that keeps no secret.</summary>
    public (int Indicator, Period Year)? YearOf(int number) => yearOf.TryGetValue(number, out var found) ? found : null;

    /// <summary>Numbers of all that was ever accepted for the coordinate of an observation.</summary>
    public IEnumerable<int> At(Observation observation) => numbersAt[PlaceOf(observation)];

    static (int, Period, int, int) PlaceOf(Observation one) =>
        (one.Indicator, one.Period, one.Organisation, one.Breakdown);

    public static Period YearOf(Period period) => Period.Containing(period.Start, Frequency.Year);

    IEnumerable<Known> All(Ground ground, ImmutableArray<ReadDelivery> inOrder)
    {
        var days = inOrder.Select(one => one.Report.Accepted ?? ground.Edition.Published).ToArray();
        var number = 0;
        for (var i = 0; i < inOrder.Length; i++)
        {
            var moment = Array.FindLastIndex(days, day => day == days[i]) + 1;
            foreach (var observation in inOrder[i].Observations)
            {
                if (Concerned[observation.Indicator])
                    yield return new(observation, number, moment);
                number++;
            }
        }
    }

    static bool[] ConcernedBy(Ground ground, ImmutableArray<ReadDelivery> inOrder)
    {
        bool[] concerned = [.. ground.Catalogue.Indicators.Select(one => one.Facts.MinimumCell > 0)];
        foreach (var delivery in inOrder)
        foreach (ref readonly var observation in delivery.Observations.AsSpan())
            if (observation.Confidential)
                concerned[observation.Indicator] = true;
        return concerned;
    }
}
