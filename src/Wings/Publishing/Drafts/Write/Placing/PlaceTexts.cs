using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

static class PlaceTexts
{
    public static readonly Bilingual Title = new("Plaats iets in de tekst", "Place something in the text");
    public static readonly Bilingual What = new("Wat", "What");
    public static readonly Bilingual Seek = new("Zoek het cijfer", "Look for the figure");
    public static readonly Bilingual SeekFirst = new(
        "Zoek eerst het cijfer dat u wilt plaatsen.",
        "First look for the figure that you want to place."
    );
    public static readonly Bilingual Nothing = new(
        "Geen cijfer in de catalogus lijkt hierop. Zoek met een ander woord.",
        "No figure of the catalogue resembles this. Search by another word."
    );
    public static readonly Bilingual Show = new("Bekijk", "Preview");
    public static readonly Bilingual Preview = new("Zo komt het er te staan", "This is how it will look");
    public static readonly Bilingual Place = new("Plaats dit", "Place this");
    public static readonly Bilingual After = new("Achter", "Behind");
    public static readonly Bilingual By = new("Naar", "By");
    public static readonly Bilingual ByPeriod = new("periode", "period");
    public static readonly Bilingual ByOrganisation = new("organisatie", "organisation");
    public static readonly Bilingual Form = new("Vorm", "Form");
    public static readonly Bilingual Line = new("lijn", "line");
    public static readonly Bilingual Bar = new("staven", "bars");
    public static readonly Bilingual Slope = new("helling", "slope");
    public static readonly Bilingual Dot = new("punten", "dots");
    public static readonly Bilingual From = new("Van", "From");
    public static readonly Bilingual Heading = new("Titel", "Title");
    public static readonly Bilingual HeadingHint = new(
        "Wat er te zien is. Leeg: de naam van het cijfer.",
        "What is seen. Empty: the name of the figure."
    );
    public static readonly Bilingual Dossier = new("Dossier", "Dossier");
    public static readonly Bilingual DossierHint = new("Zoals 31 490 of 35 925 VII.", "Such as 31 490 or 35 925 VII.");
    public static readonly Bilingual Number = new("Nummer", "Number");
    public static readonly Bilingual Session = new("Vergaderjaar", "Session year");
    public static readonly Bilingual SessionHint = new("Zoals 2023/24.", "Such as 2023/24.");
    public static readonly Bilingual PaperTitle = new("Titel van het stuk", "Title of the paper");
    public static readonly Bilingual BadDossier = new(
        "Schrijf het dossier als 31 490, of met een toevoeging als 35 925 VII",
        "Write the dossier as 31 490, or with an addition as 35 925 VII"
    );
    public static readonly Bilingual BadNumber = new(
        "Schrijf het nummer van het stuk in cijfers, zoals 338",
        "Write the number of the paper in digits, such as 338"
    );
    public static readonly Bilingual BadSession = new(
        "Schrijf het vergaderjaar als 2023/24: twee jaren na elkaar",
        "Write the session year as 2023/24: two years in a row"
    );
    public static readonly Bilingual NoPlace = new("Kies waarachter het komt", "Choose what it comes behind");
    public static readonly Bilingual NoBlocks = new(
        "De tekst is nog leeg. Schrijf eerst een alinea of een kop; daarachter kan iets worden geplaatst.",
        "The text is still empty. First write a paragraph or a heading; something can be placed behind it."
    );

    public static Bilingual Named(string what) =>
        what switch
        {
            "table" => new("Tabel", "Table"),
            "chart" => new("Grafiek", "Chart"),
            "map" => new("Kaart", "Map"),
            "figure" => new("Cijfer", "Figure"),
            _ => new("Kamerstuk (voetnoot)", "Parliamentary paper (footnote)"),
        };

    public static Bilingual Block(int line, string words) => new($"regel {line}: {words}", $"line {line}: {words}");
}
