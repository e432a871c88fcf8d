using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Papers.Pages;

static class PaperTexts
{
    public static readonly Bilingual Title = new("Kamerstukken", "Parliamentary papers");
    public static readonly Bilingual Lead = new(
        "Verwijzingen in een brief of verslag worden naast dit register gelegd. Een verwijzing die niet klopt, houdt de tekst tegen; een stuk dat hier niet staat, geeft een waarschuwing.",
        "References in a letter or report are held beside this register. A reference that is wrong holds the text back; a paper that is not here gives a warning."
    );
    public static readonly Bilingual Search = new("Zoek een stuk", "Find a paper");
    public static readonly Bilingual SearchHint = new(
        "Een dossier (31 490), een zaaknummer of woorden uit de titel.",
        "A file (31 490), the number of a case, or words of the title."
    );
    public static readonly Bilingual SearchButton = new("Zoek", "Search");
    public static readonly Bilingual Older = new("Oudere stukken", "Older papers");
    public static readonly Bilingual NewTitle = new("Voeg een stuk toe", "Add a paper");
    public static readonly Bilingual Add = new("Voeg dit stuk toe", "Add this paper");
    public static readonly Bilingual Correct = new("Verbeter wat hier staat", "Correct what is here");
    public static readonly Bilingual Save = new("Bewaar", "Save");
    public static readonly Bilingual Back = new("Alle Kamerstukken", "All parliamentary papers");
    public static readonly Bilingual Paper = new("Stuk", "Paper");
    public static readonly Bilingual File = new("Dossier", "File");
    public static readonly Bilingual FileHint = new("Zoals 31 490 of 35 925-VII.", "Such as 31 490 or 35 925-VII.");
    public static readonly Bilingual Number = new("Nummer in het dossier", "Number in the file");
    public static readonly Bilingual Case = new("Zaaknummer", "Number of the case");
    public static readonly Bilingual CaseHint = new("Zoals 2024Z08000.", "Such as 2024Z08000.");
    public static readonly Bilingual Date = new("Datum", "Date");
    public static readonly Bilingual Session = new("Vergaderjaar", "Session year");
    public static readonly Bilingual SessionHint = new(
        "Volgt uit de datum als u niets invult.",
        "Follows from the date when you leave it empty."
    );
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual KindHint = new("Zoals 'Brief regering'.", "Such as 'Brief regering'.");
    public static readonly Bilingual About = new("Titel", "Title");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Nothing = new(
        "Er staat nog niets in het register. 'rekenschap papers import' vult het uit een bestand; hieronder kan het met de hand.",
        "Nothing is registered yet. 'rekenschap papers import' fills it from a file; below it can be done by hand."
    );
    public static readonly Bilingual NotFound = new(
        "Hierbij hoort geen stuk in het register. Zoek met andere woorden, of voeg het toe.",
        "No paper in the register fits this. Search with other words, or add it."
    );
    static readonly Bilingual Typed = new("met de hand ingevoerd", "typed by hand");

    public static Bilingual Count(int count) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "stuk" : "stukken")}, de nieuwste eerst"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "paper" : "papers")}, the newest first"
            )
        );

    /// <summary>31 490, nr. 338; 36 200, A; the number of the case where the file is not known.</summary>
    public static string Name(RegisteredPaper one) =>
        !DossierCode.TryParse(one.File, out var file) ? one.Key
        : char.IsAsciiDigit(one.Number[0]) ? $"{file}, nr. {one.Number}"
        : $"{file}, {one.Number}";

    public static ImmutableArray<(string, string)> Facts(Paper paper, Language language) =>
        [
            (Date.In(language), Days.Long(paper.Date, language)),
            (Session.In(language), paper.Registered.Session.ToString()),
            (Kind.In(language), paper.Kind.Length == 0 ? "–" : paper.Kind),
            (Case.In(language), paper.Case.Length == 0 ? "–" : paper.Case),
            (Source.In(language), paper.Source == CorrectPaper.ByHand ? Typed.In(language) : paper.Source),
        ];
}
