using System.Collections.Immutable;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Every figure of a file that can be read, also where others in it are wrong.</summary>
static class ReadableRows
{
    public static ImmutableArray<LongRow> Of(WorkedEdition edition, DeliveryFile file, ReadOnlyMemory<byte> bytes)
    {
        var read = edition.CheckLeniently(file, bytes);
        return [.. read.Observations.Select(one => Row(edition, one)).Where(row => IsMeant(edition, row))];
    }

    /// <summary>Figures of a file without errors: each is meant, also one that says that there is none.</summary>
    public static List<LongRow> Of(WorkedEdition edition, IEnumerable<Observation> figures) =>
        [.. figures.Select(one => Row(edition, one))];

    /// <summary>A cell that was wrong comes out as a gap; only one that takes something back says so itself.</summary>
    public static bool IsMeant(WorkedEdition edition, LongRow row) =>
        row.Value is not null
        || row.Confidential
        || edition.Organisations.ByCode(row.At.Organisation) is not { } organisation
        || edition.Accepted(row.Indicator, organisation, row.At.Members).At(row.At.Period) is { HasValue: true };

    static LongRow Row(WorkedEdition edition, Observation one)
    {
        var (indicator, organisation) = edition.NamesOf(one);
        var at = new Coordinate(one.Period, organisation.Code, edition.MembersOf(one.Breakdown));
        return new(indicator.Code, at, one.HasValue ? one.Value : null)
        {
            Confidential = one.Confidential,
            Status = one.Status switch
            {
                ObservationStatus.Provisional => "P",
                ObservationStatus.Estimated => "E",
                ObservationStatus.NotCollected => "L",
                _ => "",
            },
        };
    }
}
