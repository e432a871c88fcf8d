using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>Every cell that a correction made another, as it was known on the day of that correction.</summary>
internal sealed class CorrectedCells(EditionFigures edition, Ground ground)
{
    public ImmutableArray<FigureCause> Of(IEnumerable<ReadDelivery> inOrderOfAcceptance) =>
        [.. inOrderOfAcceptance.Where(one => one.Report.Number > 1).SelectMany(Of)];

    IEnumerable<FigureCause> Of(ReadDelivery delivery)
    {
        var known = edition.AsKnown(delivery.Report.Accepted ?? edition.Edition.Published);
        return delivery.Observations.Select(one => Of(one, delivery, known)).OfType<FigureCause>();
    }

    /// <summary>Null where nothing stood there before, the same did, or a still later correction of that day took its place.</summary>
    FigureCause? Of(Observation observation, ReadDelivery delivery, IFigures known)
    {
        var indicator = ground.Catalogue.Indicators[observation.Indicator].Facts.Code;
        var at = new Coordinate(
            observation.Period,
            ground.CodeOf(observation.Organisation),
            ground.Breakdowns[observation.Breakdown]
        );
        var lineage = known.Trace(indicator, at);
        var now = lineage.Observations.FirstOrDefault(one => one.Coordinate == at && one.File == delivery.Report.File);
        // The newest that was replaced comes first.
        var before = lineage.Superseded.FirstOrDefault(one => one.Coordinate == at);
        return now is null || before is null || (now.Value == before.Value && now.Status == before.Status)
            ? null
            : new(before, now, Role.Supplier, now.Note ?? now.Explanation ?? delivery.Report.Reason);
    }
}
