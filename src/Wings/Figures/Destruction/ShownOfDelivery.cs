using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Destruction;

/// <summary>Finds where a publication shows what a delivery held.</summary>
public static class ShownOfDelivery
{
    /// <summary>Of an edition that was read while the delivery was there.</summary>
    public static ShownOf Of(EditionRead read, string file)
    {
        var report = read.Deliveries.FirstOrDefault(one => one.Report.File == file);
        if (!read.IsRead || report is null)
            return ShownOf.Anywhere(file);
        var (catalogue, organisations) = (read.Folder.Catalogue.Indicators, read.Folder.Organisations.All);
        var held = report.Observations.Select(one => one.Indicator).ToHashSet();
        var touched = held.ToHashSet();
        read.Figures.SpreadTo(touched);
        return new(
            file,
            report.Report.Collection,
            [.. report.Observations.Select(one => organisations[one.Organisation].Code), report.Report.Organisation],
            [.. touched.Select(index => catalogue[index].Code)],
            held.Any(index => IsAlone(read, report.Report, index))
        );
    }

    /// <summary>Where nobody else delivered an indicator, its total is the delivery's own value.</summary>
    static bool IsAlone(EditionRead read, DeliveryReport report, int indicator) =>
        !read.Deliveries.Any(other =>
            other.Report.Organisation != report.Organisation
            && other.Report.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded
            && other.Observations.Any(one => one.Indicator == indicator)
        );
}
