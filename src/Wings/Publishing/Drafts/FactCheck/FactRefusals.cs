using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What the office says no to, of checking facts.</summary>
static class FactRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "facts.missing",
        new(
            "Er is geen document met deze naam waarin iets over uw ministerie staat",
            "There is no such document that says anything of your ministry"
        )
    );

    public static readonly Refusal Closed = new(
        RefusalKind.Conflict,
        "facts.closed",
        new(
            "De feitencheck van dit document is gesloten; bel de redactie als er nog iets niet klopt",
            "The fact check of this document is closed; call its editors if something is still wrong"
        )
    );

    public static readonly Refusal Answered = new(
        RefusalKind.Conflict,
        "facts.answered",
        new(
            "Deze correctie is al overgenomen of beantwoord; bekijk hoe het nu staat",
            "This correction was taken over or answered already; look at how it stands now"
        )
    );

    public static readonly Refusal Over = new(
        RefusalKind.Conflict,
        "facts.over",
        new(
            "Dit document is openbaar of ingetrokken; een correctie wordt niet meer overgenomen of afgewezen",
            "This document is public or withdrawn; a correction is no longer taken over or declined"
        )
    );

    public static readonly Refusal PassageGone = new(
        RefusalKind.Stale,
        "facts.passage_gone",
        new(
            "Deze passage staat zo niet meer in de tekst; bekijk de tekst en leg uit wat ermee is gebeurd",
            "This passage no longer stands in the text like this; look at the text and explain what happened to it"
        )
    );
}
