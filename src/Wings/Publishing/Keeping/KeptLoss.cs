using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Publishing.Keeping;

/// <summary>What a kept publication says in the place of files that went with a delivery.</summary>
public sealed class KeptLoss
{
    public required Id<StoredPublication> Publication { get; init; }

    /// <summary>The delivery, by its path from the edition folder.</summary>
    public required string Delivery { get; init; }

    public required string SaysNl { get; init; }

    public required string SaysEn { get; init; }

    public Bilingual Says => new(SaysNl, SaysEn);
}
