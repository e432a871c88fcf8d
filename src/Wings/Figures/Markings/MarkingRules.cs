using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Markings;

/// <summary>Who may change a marking: whoever handles a thing raises it; only another controller lowers it, and says why.</summary>
static class MarkingRules
{
    static readonly Refusal Same = new(
        RefusalKind.Conflict,
        "marking.same",
        new("Dit is al zo gemerkt", "This is marked so already")
    );

    static readonly Refusal ControllerLowers = new(
        RefusalKind.Forbidden,
        "marking.controller_lowers",
        new(
            "Alleen een controller van deze organisatie verlaagt een merking; vraag het daar",
            "Only a controller of this organisation lowers a marking; ask there"
        )
    );

    static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "marking.four_eyes",
        new(
            "U hebt deze merking zelf gezet; een andere controller verlaagt haar",
            "You set this marking yourself; another controller lowers it"
        )
    );

    static readonly Refusal Unexplained = new(RefusalKind.Conflict, "marking.with_reason", MarkingTexts.NoReason);

    /// <summary>What is confidential cannot be accepted, since what is accepted becomes public.</summary>
    public static readonly Refusal StaysInside = new(
        RefusalKind.Conflict,
        "delivery.confidential",
        new(
            "Deze aanlevering is Departementaal Vertrouwelijk; wat wordt aanvaard wordt openbaar. Laat een controller de merking met reden verlagen, of geef de aanlevering terug",
            "This delivery is Departementaal Vertrouwelijk (confidential); what is accepted becomes public. Have a controller lower the marking with a reason, or return the delivery"
        )
    );

    /// <param name="setBy">Pseudonym of who set the marking that it has; null where nobody did.</param>
    public static Refusal? Judge(Marking from, Marking to, string? setBy, Act act) =>
        to == from ? Same
        : to > from ? null
        : act.Role != Role.Controller ? ControllerLowers
        : string.IsNullOrWhiteSpace(act.Reason) ? Unexplained
        : setBy is not null && act.SamePersonAs(setBy) ? FourEyes
        : null;
}
