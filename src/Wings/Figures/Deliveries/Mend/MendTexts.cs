using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>The words with which cells are mended where they are told.</summary>
static class MendTexts
{
    public static readonly Bilingual Title = new("Herstel hier", "Mend it here");
    public static readonly Bilingual InText = new(
        "Verbeter de cel zoals zij in het bestand moet staan. De rest van het bestand blijft zoals het is.",
        "Correct the cell as it should stand in the file. The rest of the file stays as it is."
    );
    public static readonly Bilingual InWorkbook = new(
        "Typ het goede getal. Uw bestand zelf verandert niet: de aanlevering wordt een lijst, één cijfer per regel, met alle cijfers uit uw bestand en wat u hier verbetert. Herstel uw eigen bestand ook.",
        "Type the right number. Your file itself does not change: the delivery becomes a list, one figure a line, with all figures of your file and what you correct here. Mend your own file too."
    );
    public static readonly Bilingual Button = new("Herstel en controleer opnieuw", "Mend and check again");
    public static readonly Bilingual Nothing = new(
        "U hebt nog niets gewijzigd; verbeter ten minste een cel",
        "You have changed nothing yet; correct at least one cell"
    );
    public static readonly Bilingual Elsewhere = new(
        "Deze cel is er niet meer bij de fouten; open de pagina opnieuw",
        "This cell is no longer among the errors; open the page again"
    );
    public static readonly Bilingual Grid = new("Of typ de cijfers in het raster", "Or type the figures in the grid");

    public static Bilingual Others(int count) =>
        count == 1
            ? new(
                "1 fout staat niet in een cel: herstel die in uw bestand.",
                "1 error stands in no cell: mend it in your file."
            )
            : new(
                $"{count} fouten herstelt u in uw bestand, of na deze.",
                $"{count} errors you mend in your file, or after these."
            );
}
