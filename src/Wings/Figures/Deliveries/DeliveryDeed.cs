using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Deliveries;

/// <summary>What the ledger commits to when a delivery is decided on.</summary>
/// <param name="Sha256">Of the file, in hexadecimal.</param>
/// <param name="Root">Over the leaves of its observations, in hexadecimal.</param>
public sealed record DeliveryDeed(
    string Collection,
    string Organisation,
    int Number,
    string File,
    string Sha256,
    int Observations,
    string Root
)
{
    internal static DeliveryDeed Of(Delivery delivery, ImmutableArray<byte> root) =>
        new(
            delivery.Collection,
            delivery.Organisation,
            delivery.Number,
            delivery.File,
            Convert.ToHexStringLower(delivery.FileHash.AsSpan()),
            delivery.Observations,
            Convert.ToHexStringLower(root.AsSpan())
        );
}

/// <summary>The states in which a folder's deliveries are, between report and workflow.</summary>
static class ImportedStates
{
    public static DeliveryState Of(DeliveryStatus status) =>
        status switch
        {
            DeliveryStatus.Accepted => DeliveryState.Accepted,
            DeliveryStatus.Superseded => DeliveryState.Superseded,
            DeliveryStatus.Refused => DeliveryState.Refused,
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a state of what came in"),
        };

    /// <summary>Null while it is under way, and where somebody refused it here: no folder ever held it.</summary>
    public static DeliveryStatus? Of(Delivery delivery) =>
        delivery.State switch
        {
            DeliveryState.Accepted => DeliveryStatus.Accepted,
            DeliveryState.Superseded => DeliveryStatus.Superseded,
            DeliveryState.Refused when delivery.HandedInAt is null => DeliveryStatus.Refused,
            _ => null,
        };
}
