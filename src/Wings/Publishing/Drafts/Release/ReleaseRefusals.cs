using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>What the office says no to, of claims that are let through.</summary>
static class ReleaseRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "release.missing",
        new("Deze uitspraak of vrijgave is er niet (meer)", "There is no such claim or release (any more)")
    );

    public static readonly Refusal Ended = new(
        RefusalKind.Conflict,
        "release.ended",
        new(
            "Dit document is openbaar of ingetrokken; er valt niets meer vrij te geven",
            "This document is public or withdrawn; nothing can be released any more"
        )
    );

    public static readonly Refusal NoReason = new(
        RefusalKind.Conflict,
        "release.with_reason",
        new(
            "Schrijf op waarom deze uitspraak toch naar buiten gaat; die reden wordt openbaar",
            "Write down why this claim goes out all the same; that reason becomes public"
        )
    );

    public static readonly Refusal NotHis = new(
        RefusalKind.Forbidden,
        "release.own",
        new(
            "Een uitspraak die afwijkt geven twee mensen samen vrij: wie tekent namens een bewindspersoon die dit document ondertekent, en een ander van wie publiceert",
            "A claim that deviates is released by two people together: who signs for a minister who signs this document, and somebody else of who publishes"
        )
    );

    public static readonly Refusal CoordinatorOnly = new(
        RefusalKind.Forbidden,
        "release.coordinator",
        new(
            "Wat te zwak is gesteld of niet is na te gaan, laat de coördinator van wie publiceert door",
            "What is understated or cannot be verified is accepted by the coordinator of who publishes"
        )
    );

    public static readonly Refusal NothingToRelease = new(
        RefusalKind.Conflict,
        "release.nothing",
        new(
            "Deze uitspraak klopt, of is niet te lezen; vrijgeven kan alleen wat afwijkt, te zwak is gesteld of niet is na te gaan",
            "This claim holds, or cannot be read; only what deviates, is understated or cannot be verified can be let through"
        )
    );

    public static readonly Refusal Alone = new(
        RefusalKind.Conflict,
        "release.four_eyes",
        new(
            "U vroeg deze vrijgave zelf; een tweede persoon moet haar bevestigen",
            "You asked for this release yourself; a second person has to confirm it"
        )
    );

    public static readonly Refusal NotTogether = new(
        RefusalKind.Forbidden,
        "release.together",
        new(
            "Een van beiden moet tekenen namens een bewindspersoon die dit document ondertekent, de ander hoort bij wie publiceert",
            "One of both has to sign for a minister who signs this document, the other belongs to who publishes"
        )
    );

    public static readonly Refusal NotAsked = new(
        RefusalKind.Conflict,
        "release.state",
        new(
            "Deze vrijgave is al bevestigd of ingetrokken; bekijk hoe het nu staat",
            "This release was confirmed or withdrawn already; look at how it stands now"
        )
    );

    public static readonly Refusal SomethingElse = new(
        RefusalKind.Stale,
        "release.something_else",
        new(
            "De tekst of het berekende cijfer is veranderd sinds om deze vrijgave werd gevraagd; trek haar in en vraag haar zo nodig opnieuw",
            "The text or the computed figure has changed since this release was asked for; withdraw it and ask anew where needed"
        )
    );

    public static readonly Refusal Known = new(
        RefusalKind.Conflict,
        "release.known",
        new(
            "Om deze vrijgave is al gevraagd, of zij is er al; bekijk hoe het nu staat",
            "This release was asked for already, or is there; look at how it stands now"
        )
    );
}
