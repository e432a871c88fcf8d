using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Why a file cannot be handed in now.</summary>
static class HandInRefusals
{
    public static Refusal NotAsked(Collection collection) =>
        new(
            RefusalKind.Forbidden,
            "delivery.not_asked",
            new(
                $"'{collection.Name.Nl}' kent uw organisatie niet; kies bovenaan voor wie u werkt, of vraag de coördinator",
                $"'{collection.Name.En}' does not know your organisation; choose above for whom you work, or ask the coordinator"
            )
        );

    /// <summary>Somebody of the same organisation was first.</summary>
    public static Refusal UnderWay(Delivery delivery) =>
        new(
            RefusalKind.Conflict,
            "delivery.under_way",
            new(
                $"Uw organisatie heeft al een aanlevering onderweg ({delivery.File}); open die en vervang daar het bestand",
                $"Your organisation has a delivery under way already ({delivery.File}); open it and replace its file"
            )
        );

    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "delivery.none",
        new("Deze aanlevering is er niet, of niet voor u", "There is no such delivery, or not for you")
    );
}
