using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Chapters;

static class ChapterTexts
{
    public static readonly Bilingual Tab = new("Hoofdstukken", "Chapters");
    public static readonly Bilingual Lead = new(
        "Wie eigenaar is van een hoofdstuk, zegt wanneer het gereed is. Wijzigt de tekst daarna, dan geldt dat niet meer.",
        "Who owns a chapter says when it is ready. When its text changes afterwards, that holds no longer."
    );
    public static readonly Bilingual Opening = new(
        "Wat voor het eerste kopje staat",
        "What stands before the first heading"
    );
    public static readonly Bilingual Nothing = new(
        "Dit document heeft nog geen tekst.",
        "This document has no text yet."
    );
    public static readonly Bilingual Owner = new("Eigenaar", "Owner");
    public static readonly Bilingual You = new("u", "you");
    public static readonly Bilingual Another = new("een collega", "a colleague");
    public static readonly Bilingual Take = new("Word eigenaar", "Become its owner");
    public static readonly Bilingual Leave = new("Geef het terug", "Give it back");
    public static readonly Bilingual Release = new("Maak het vrij voor een ander", "Free it for somebody else");
    public static readonly Bilingual Agree = new("Dit hoofdstuk is gereed", "This chapter is ready");
    public static readonly Bilingual Ready = new("gereed", "ready");
    public static readonly Bilingual Changed = new("gewijzigd sinds het gereed was", "changed since it was ready");
    public static readonly Bilingual Busy = new("in bewerking", "being written");
    public static readonly Bilingual Free = new("geen eigenaar", "no owner");

    public static Bilingual Held(string title) =>
        new(
            $"Hoofdstuk '{title}' is nog niet gereed volgens zijn eigenaar",
            $"Chapter '{title}' is not ready yet, says its owner"
        );

    public static Bilingual Unowned(string title) =>
        new($"Hoofdstuk '{title}' heeft geen eigenaar", $"Chapter '{title}' has no owner");

    public static Bilingual Title(ChapterText text) => text.Title.Length == 0 ? Opening : Bilingual.Same(text.Title);
}
