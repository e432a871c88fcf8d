using Rekenschap.Figures.Deliveries.Confirm;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The guards that the rows of the workflow name.</summary>
static class DeliveryGuards
{
    static readonly Refusal OfAnother = new(
        RefusalKind.Forbidden,
        "delivery.own_organisation",
        new(
            "Deze aanlevering is van een andere organisatie; alleen iemand van die organisatie kan dit doen",
            "This delivery is of another organisation; only somebody of that organisation can do this"
        )
    );

    static readonly Refusal TwoEyes = new(
        RefusalKind.Forbidden,
        "delivery.four_eyes",
        new(
            "U hebt deze aanlevering zelf ingediend of goedgekeurd; voor deze stap is een ander nodig",
            "You submitted or approved this delivery yourself; this step needs somebody else"
        )
    );

    static readonly Refusal Unexplained = new(
        RefusalKind.Conflict,
        "delivery.with_reason",
        new(
            "Hierbij hoort een reden; schrijf op waarom, of wat er moet veranderen",
            "This needs a reason; write down why, or what has to change"
        )
    );

    static readonly Refusal SamePasser = new(
        RefusalKind.Forbidden,
        "delivery.not_passed",
        new(
            "U liet hiervan zelf bevindingen door; indienen en goedkeuren doet een ander",
            "You let findings of this pass yourself; somebody else submits and approves it"
        )
    );

    static readonly Refusal SameAsker = new(
        RefusalKind.Forbidden,
        "delivery.not_referred",
        new(
            "U legde dit zelf voor; een andere coördinator beslist erover",
            "You put this forward yourself; another coordinator decides on it"
        )
    );

    /// <param name="heard">What those say for whom it speaks; null where nobody was heard, which is silence of all.</param>
    public static Refusal? Judge(string guard, Delivery delivery, Act act, Hearing? heard) =>
        guard switch
        {
            DeliveryWorkflow.OwnOrganisation => act.Actor.Organisation == delivery.Organisation ? null : OfAnother,
            DeliveryWorkflow.FourEyes => Touched(delivery, act) ? TwoEyes : null,
            DeliveryWorkflow.WithReason => string.IsNullOrWhiteSpace(act.Reason) ? Unexplained : null,
            DeliveryWorkflow.NoErrors => Errors(delivery),
            DeliveryWorkflow.Answered => Unanswered(delivery),
            DeliveryWorkflow.NotPassed => delivery.Passes.Any(one => act.SamePersonAs(one.By)) ? SamePasser : null,
            DeliveryWorkflow.NotReferred => delivery.ReferredBy is { } asker && act.SamePersonAs(asker)
                ? SameAsker
                : null,
            DeliveryWorkflow.Heard => (heard ?? Hearing.OfNobody(delivery)).RefuseUnheard(),
            DeliveryWorkflow.Undisputed => (heard ?? Hearing.OfNobody(delivery)).RefuseDisputed(),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static bool Touched(Delivery delivery, Act act) =>
        new[] { delivery.SubmittedBy, delivery.ApprovedBy }.Any(who => who is not null && act.SamePersonAs(who));

    static Refusal? Unanswered(Delivery delivery) =>
        delivery.Questions().Count() is var count and > 0
            ? new(
                RefusalKind.Conflict,
                "delivery.answered",
                new(
                    $"Er staan nog {count} vragen open; licht eerst toe waarom deze cijfers zo zijn",
                    $"{count} questions are still open; explain first why these figures are as they are"
                )
            )
            : null;

    static Refusal? Errors(Delivery delivery) =>
        delivery.Findings.Count(finding => finding.Blocks) is var count and > 0
            ? new(
                RefusalKind.Conflict,
                "delivery.no_errors",
                new(
                    $"Er zijn {count} fouten gevonden; herstel die in het bestand en lever het opnieuw in",
                    $"{count} errors were found; mend them in the file and hand it in again"
                )
            )
            : null;
}
