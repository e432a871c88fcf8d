using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Storage;

/// <summary>The refusals that any write may meet.</summary>
public static class Refusals
{
    /// <summary>Somebody else changed the thing after it was read.</summary>
    public static readonly Refusal Stale = new(
        RefusalKind.Stale,
        "stale",
        new(
            "Iemand anders heeft dit intussen gewijzigd; bekijk de nieuwe versie en probeer het opnieuw",
            "Somebody else changed this in the meantime; look at the new version and try again"
        )
    );

    /// <summary>There is already one with these unique values.</summary>
    public static readonly Refusal Duplicate = new(
        RefusalKind.Conflict,
        "duplicate",
        new(
            "Dit bestaat al; open het bestaande of kies een andere naam of een ander nummer",
            "This already exists; open the existing one or choose another name or number"
        )
    );

    /// <summary>Stale when the revision that somebody looked at is no longer the current one; else null.</summary>
    public static Refusal? IfStale(int seen, int current) => seen == current ? null : Stale;
}
