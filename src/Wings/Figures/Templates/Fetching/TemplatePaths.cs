using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>Addresses of templates and of checked workbooks.</summary>
static class TemplatePaths
{
    /// <param name="form">xlsx or ods.</param>
    public static string Of(WorkedEdition edition, Collection collection, string form) =>
        $"{FollowPaths.Of(edition, collection)}/template/{form}";

    public static string Checked(Id<Delivery> delivery) => $"{DeliveryPaths.Of(delivery)}/checked";
}
