using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Chapters;

static class ChapterRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "chapter.missing",
        new(
            "Dit hoofdstuk staat niet meer in de tekst; bekijk de lijst opnieuw",
            "This chapter does not stand in the text any more; look at the list again"
        )
    );

    public static readonly Refusal Over = new(
        RefusalKind.Conflict,
        "chapter.over",
        new(
            "Dit document is openbaar of ingetrokken; over zijn hoofdstukken valt niets meer te zeggen",
            "This document is public or withdrawn; nothing can be said of its chapters any more"
        )
    );

    public static readonly Refusal Taken = new(
        RefusalKind.Conflict,
        "chapter.taken",
        new("Een ander is al eigenaar van dit hoofdstuk", "Somebody else owns this chapter already")
    );

    public static readonly Refusal OfAnother = new(
        RefusalKind.Forbidden,
        "chapter.owner",
        new("Alleen wie eigenaar is van dit hoofdstuk kan dit doen", "Only who owns this chapter can do this")
    );

    public static readonly Refusal Changed = new(
        RefusalKind.Stale,
        "chapter.changed",
        new(
            "De tekst van dit hoofdstuk is intussen gewijzigd; lees haar opnieuw voor u zegt dat zij gereed is",
            "The text of this chapter was changed meanwhile; read it again before you say that it is ready"
        )
    );
}
