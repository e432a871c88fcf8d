using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>The words of the grid.</summary>
static class GridTexts
{
    public static readonly Bilingual Open = new("Typ de cijfers in een raster", "Type the figures in a grid");
    public static readonly Bilingual Lead = new(
        "Typ wat u weet; wat u leeg laat, levert u niet aan. Grijs staat wat er de vorige keer stond.",
        "Type what you know; what you leave empty is not delivered. In grey stands what was there the time before."
    );
    public static readonly Bilingual Notation = new(
        "Schrijf getallen als 1.234,5 of 1234,5.",
        "Write numbers as 1,234.5 or 1234.5."
    );
    public static readonly Bilingual Correction = new(
        "Ingevuld staat wat is aanvaard. Wijzig alleen wat niet klopt; een veld dat u leegmaakt, trekt het cijfer terug.",
        "Filled in is what was accepted. Change only what is wrong; a field that you empty withdraws its figure."
    );

    public static Bilingual LeadOfDraft(bool isCorrection) =>
        isCorrection
            ? new(
                "Ingevuld staat wat in uw correctie in voorbereiding staat, en verder wat is aanvaard. Waar die twee verschillen, staat eronder wat is aanvaard. Een veld dat u leegmaakt, trekt het cijfer terug.",
                "Filled in is what your correction in preparation holds, and for the rest what was accepted. Where the two differ, what was accepted stands below. A field that you empty withdraws its figure."
            )
            : new(
                "Ingevuld staat wat in uw aanlevering in voorbereiding staat; er is nog niets van ingediend of aanvaard. Wat u leeg laat, levert u niet aan.",
                "Filled in is what your delivery in preparation holds; nothing of it was submitted or accepted yet. What you leave empty is not delivered."
            );

    public static Bilingual WasAccepted(string value) => new($"aanvaard: {value}", $"accepted: {value}");

    public static readonly Bilingual Keys = new(
        "Met de pijltjestoetsen gaat u van veld naar veld; cellen uit een rekenblad kunt u plakken.",
        "The arrow keys take you from field to field; cells of a spreadsheet can be pasted."
    );
    public static readonly Bilingual Keep = new("Bewaar", "Keep");
    public static readonly Bilingual Check = new("Controleer", "Check");
    public static readonly Bilingual KeepHint = new(
        "Bewaren is nog niet aanleveren. Na controleren ziet u wat er opvalt, en daarna dient u in.",
        "Keeping is not delivering yet. After checking you see what stands out, and then you submit."
    );
    public static readonly Bilingual Indicator = new("Cijfer", "Figure");
    public static readonly Bilingual Nothing = new(
        "Er staat nog geen cijfer; vul er ten minste een in",
        "There is no figure yet; fill in at least one"
    );
    public static readonly Bilingual Unchanged = new(
        "Er is niets anders dan wat al is aanvaard; wijzig wat niet klopt",
        "Nothing differs from what was accepted already; change what is wrong"
    );
    public static readonly Bilingual OverOther = new(
        "Sinds dit werd getypt is een ander bestand aangeleverd. Wat getypt was, staat hier over dat bestand heen: controleer het.",
        "Since this was typed another file was delivered. What was typed stands here over that file: check it."
    );
    public static readonly Bilingual HandedIn = new(
        "Uw organisatie heeft een aanlevering ingediend. Typen kan weer als die is teruggestuurd of aanvaard.",
        "Your organisation has submitted a delivery. You can type again once it was returned or accepted."
    );
    public static readonly Bilingual Pages = new("Bladzijden van het raster", "Pages of the grid");
    public static readonly Bilingual NoCells = new(
        "Van uw organisatie wordt hier niets gevraagd dat zich laat typen.",
        "Nothing is asked here of your organisation that can be typed."
    );

    public static Bilingual Title(Bilingual collection) =>
        new($"Typ de cijfers: {collection.Nl}", $"Type the figures: {collection.En}");

    public static Bilingual Saved(DateTimeOffset at) =>
        new($"Bewaard op {Days.Moment(at, Language.Nl)}.", $"Kept on {Days.Moment(at, Language.En)}.");

    public static Bilingual Turn(int page) => new($"Bewaar en ga naar bladzijde {page}", $"Keep and go to page {page}");

    public static Bilingual PageOf(int page, int all) => new($"Bladzijde {page} van {all}", $"Page {page} of {all}");

    public static Bilingual Untyped(string nl, string en) =>
        new(
            $"Te veel om te typen, lever dit als bestand aan: {nl}.",
            $"Too much to type, deliver this as a file: {en}."
        );

    public static Bilingual WrongElsewhere(int page, int count) =>
        count == 1
            ? new(
                $"Op bladzijde {page} staat nog een getal dat niet te lezen is",
                $"On page {page} one number cannot be read yet"
            )
            : new(
                $"Op bladzijde {page} staan nog {count} getallen die niet te lezen zijn",
                $"On page {page} {count} numbers cannot be read yet"
            );

    /// <summary>A field in words: gas use, FIN, aug 2022.</summary>
    public static string NameOf(GridCell cell, Language language) =>
        $"{LineOf(cell.Row, language)}, {Days.Short(cell.Period, language)}";

    public static string LineOf(GridRow row, Language language) =>
        string.Concat(row.Members.Select(pair => $", {pair.Value}").Prepend(row.Indicator.Facts.Name.In(language)));
}
