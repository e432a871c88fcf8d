using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>Addresses of what others delivered for one's own organisation.</summary>
static class ConfirmPaths
{
    public const string Root = "work/confirmations";

    public static string Of(Id<Delivery> delivery) => $"{Root}/{delivery}";
}
