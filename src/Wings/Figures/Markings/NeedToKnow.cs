using System.Collections.Immutable;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Markings;

/// <summary>
/// Who may see a delivery, with its file and all that is said of it: those who deliver it; once it was laid open who
/// publishes; and an auditor, of what is public or what she was named for. Nobody else, whatever its roles.
/// </summary>
static class NeedToKnow
{
    static readonly Role[] Handling = [Role.Supplier, Role.Controller, Role.Coordinator];

    /// <param name="named">What the visitor was named for as an auditor, today.</param>
    public static bool May(
        SignedIn who,
        Delivery delivery,
        EditionFacts edition,
        ImmutableArray<AuditAssignment> named
    ) =>
        Delivers(who, delivery)
        || (
            delivery.IsLaidOpen
            && (Publishes(who, edition) || (who.Is(Role.Auditor) && Audits(delivery, edition, named)))
        );

    static bool Delivers(SignedIn who, Delivery delivery) =>
        who.Organisation == delivery.Organisation && Handling.Any(who.Is);

    static bool Publishes(SignedIn who, EditionFacts edition) =>
        who.Is(Role.Coordinator) && who.Organisation == edition.Publisher;

    static bool Audits(Delivery delivery, EditionFacts edition, ImmutableArray<AuditAssignment> named) =>
        delivery.Marking == Marking.Public
        || named.Any(one => one.Covers(edition.Code, delivery.Collection, delivery.Organisation));
}
