using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries;

/// <summary>What the ledger is told of a delivery before it is accepted: which file, of whom, and what was done.</summary>
static class DeliveryDeeds
{
    /// <param name="verb">As it happened: <c>submitted</c>.</param>
    public static void Tell(Deeds deeds, Delivery delivery, string edition, string verb) =>
        deeds.RecordJson(
            $"delivery.{verb}",
            delivery.Subject(edition),
            new
            {
                delivery.Collection,
                delivery.Organisation,
                delivery.Number,
                delivery.File,
                Sha256 = Convert.ToHexStringLower(delivery.FileHash.AsSpan()),
            }
        );
}
