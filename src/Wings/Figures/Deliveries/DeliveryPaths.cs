using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>Addresses of the pages on which a delivery is prepared and decided on.</summary>
static class DeliveryPaths
{
    public const string Root = "work/deliveries";

    public static string Of(Id<Delivery> id) => $"{Root}/{id}";
}
