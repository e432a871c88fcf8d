namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>What another slice adds to the page of a delivery.</summary>
interface IDeskPart
{
    /// <summary>Null where it has nothing to say to who looks.</summary>
    Task<DeskSection?> For(DeskLook look, CancellationToken stop);
}
