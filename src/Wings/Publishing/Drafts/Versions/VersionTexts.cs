using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Versions;

static class VersionTexts
{
    public static readonly Bilingual Tab = new("Versies", "Versions");
    public static readonly Bilingual Number = new("Versie", "Version");
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual Who = new("Wie", "Who");
    public static readonly Bilingual How = new("Hoe", "How");
    public static readonly Bilingual Note = new("Wat er is gewijzigd", "What was changed");
    public static readonly Bilingual Table = new("Alle versies, de laatste eerst", "All versions, the latest first");
    public static readonly Bilingual Compare = new("Vergelijk", "Compare");
    public static readonly Bilingual CompareTitle = new("Vergelijk twee versies", "Compare two versions");
    public static readonly Bilingual Older = new("Van versie", "From version");
    public static readonly Bilingual Newer = new("tot versie", "to version");
    public static readonly Bilingual Same = new("Deze versies zijn gelijk.", "These versions are equal.");
    public static readonly Bilingual Legend = new(
        "Wat is doorgestreept ging weg, wat is onderstreept kwam erbij.",
        "What is struck out went, what is underlined came."
    );
    public static readonly Bilingual Added = new("erbij", "added");
    public static readonly Bilingual Removed = new("weg", "removed");
    public static readonly Bilingual End = new("einde", "end");
    public static readonly Bilingual Restore = new(
        "Maak deze tekst weer de laatste",
        "Make this text the latest again"
    );
    public static readonly Bilingual Why = new("Waarom terug naar deze tekst?", "Why back to this text?");
    public static readonly Bilingual NoWhy = new(
        "Schrijf op waarom deze tekst terugkomt; dat staat bij de nieuwe versie",
        "Write down why this text comes back; it stands with the new version"
    );
    public static readonly Bilingual TextOf = new("Tekst", "Text");
    public static readonly Bilingual Mine = new("u", "you");

    public static Bilingual Kind(VersionKind kind) =>
        kind switch
        {
            VersionKind.Begun => new("begonnen", "begun"),
            VersionKind.Typed => new("geschreven", "written"),
            VersionKind.Merged => new("samengevoegd", "put together"),
            VersionKind.Restored => new("teruggezet", "restored"),
            _ => new("verbeterd na feitencheck", "corrected after fact check"),
        };

    public static Bilingual Title(int number) => new($"Versie {number}", $"Version {number}");

    public static Bilingual Place(int line) => new($"Bij regel {line}", $"At line {line}");

    public static Bilingual From(int number) => new($"van versie {number}", $"of version {number}");
}
