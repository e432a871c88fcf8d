using System.Collections.Frozen;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>
/// What whoever fills in a template may see of earlier figures: those about itself, and those that it delivered. A service
/// provider does not learn what others said of a ministry.
/// </summary>
internal sealed class EarlierFigures(IntakeContext context, IEnumerable<ReadDelivery> deliveries)
{
    static readonly Step Year = new(-1, Frequency.Year);
    readonly FrozenDictionary<int, ReadDelivery> byIndex = deliveries.ToFrozenDictionary(one => one.Index);

    /// <summary>The value at the coordinate where there is one, else that of a year before, else the last before it.</summary>
    public EarlierFigure? Of(int indicator, int organisation, Coordinate at, int breakdown)
    {
        if (breakdown < 0)
            return null;
        var found =
            Accepted(indicator, organisation, at.Period, breakdown)
            ?? Accepted(indicator, organisation, at.Period.Shift(Year), breakdown)
            ?? context
                .Accepted.History(indicator, organisation, breakdown)
                .Where(one => one.HasValue && one.Period.End < at.Period.Start)
                .Select(one => (Observation?)one)
                .LastOrDefault();
        return found is { } before && MaySee(before) ? Earlier(before, at) : null;
    }

    Observation? Accepted(int indicator, int organisation, Period period, int breakdown) =>
        context.Accepted.TryGet(indicator, organisation, period, breakdown, out var found) && found.HasValue
            ? found
            : null;

    bool MaySee(Observation before) =>
        context.Organisations.All[before.Organisation].Code == context.Deliverer.Code
        || (
            byIndex.TryGetValue(before.Delivery, out var delivery)
            && delivery.Report.Organisation == context.Deliverer.Code
        );

    EarlierFigure Earlier(Observation before, Coordinate at) =>
        new(before.Value, before.Period.ToString(), Explanation(before, at.At(before.Period)));

    string? Explanation(Observation before, Coordinate at)
    {
        if (!byIndex.TryGetValue(before.Delivery, out var delivery))
            return null;
        var written = at.Write(context.Catalogue.Indicators[before.Indicator].Code, context.Edition.Root);
        return delivery.Explanations.GetValueOrDefault(written) ?? delivery.Notes.GetValueOrDefault(before.Place);
    }
}
