using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Packages;

static class PackageTexts
{
    public static readonly Bilingual Menu = new("Pakketten", "Packages");
    public static readonly Bilingual Tab = new("Pakket", "Package");
    public static readonly Bilingual Lead = new(
        "Wat in een pakket staat, gaat samen naar buiten of helemaal niet: verslag, publieksversie, bijlagen en brief. Een brief mag ook alleen.",
        "What is in a package goes out together or not at all: report, public version, annexes and letter. A letter may also go by itself."
    );
    public static readonly Bilingual Name = new("Naam van het pakket", "Name of the package");
    public static readonly Bilingual NoName = new("Geef het pakket een naam", "Give the package a name");
    public static readonly Bilingual Documents = new("Documenten", "Documents");
    public static readonly Bilingual NoDocuments = new("Kies ten minste een document", "Choose at least one document");
    public static readonly Bilingual New = new("Stel een pakket samen", "Make a package");
    public static readonly Bilingual Make = new("Maak dit pakket", "Make this package");
    public static readonly Bilingual Change = new("Wat erin staat", "What is in it");
    public static readonly Bilingual Save = new("Leg vast wat erin staat", "Record what is in it");
    public static readonly Bilingual Document = new("Document", "Document");
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual State = new("Stand", "State");
    public static readonly Bilingual Ease = new("Leesbaarheid", "Readability");
    public static readonly Bilingual PublicAt = new("Openbaar op", "Public at");
    public static readonly Bilingual None = new(
        "Er is nog geen pakket. De coördinator stelt er hieronder een samen.",
        "There is no package yet. The coordinator makes one below."
    );
    public static readonly Bilingual Checks = new("Kan dit naar buiten?", "Can this go out?");
    public static readonly Bilingual Clear = new(
        "Dit pakket is compleet, en met deze teksten blokkeert niets de uitgave.",
        "This package is complete, and with these texts nothing blocks the edition."
    );
    public static readonly Bilingual Held = new("Niet naar buiten gegaan", "Did not go out");
    public static readonly Bilingual Look = new("Bekijk waarom", "Look why");
    public static readonly Bilingual Public = new(
        "Dit pakket is openbaar of heeft niets meer dat onderweg is.",
        "This package is public, or has nothing left that is under way."
    );

    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "package.missing",
        new("Dit pakket is er niet, of niet voor u", "There is no such package, or not for you")
    );

    public static readonly Refusal Elsewhere = new(
        RefusalKind.Conflict,
        "package.elsewhere",
        new(
            "Een van deze documenten staat al in een ander pakket, of is al openbaar of ingetrokken; bekijk hoe het nu staat",
            "One of these documents is in another package already, or is public or withdrawn; look at how it stands now"
        )
    );

    public static Bilingual Lacks(Bilingual kind) =>
        new($"Er ontbreekt een document: {kind.Nl}", $"A document is missing: {kind.En}");

    public static Bilingual Contradicts(string at, string words, string other) =>
        new(
            $"{at}: de publieksversie zegt '{words}', het verslag '{other}'; dat kan niet allebei kloppen",
            $"{at}: the public version says '{words}', the report '{other}'; both cannot be right"
        );

    public static Bilingual NotInReport(string at, string words, string claim) =>
        new($"{at}: '{words}' ({claim}) staat niet in het verslag", $"{at}: '{words}' ({claim}) is not in the report");

    public static Bilingual Edition(Bilingual reason) =>
        new($"De uitgave blokkeert: {reason.Nl}", $"The edition blocks: {reason.En}");

    public static Bilingual More(int many) =>
        new($"En nog {many} redenen waarom de uitgave blokkeert", $"And {many} more reasons why the edition blocks");

    public static Bilingual Waits(string title) => new($"Niet naar buiten gegaan: {title}", $"Did not go out: {title}");
}
