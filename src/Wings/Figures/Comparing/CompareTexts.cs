using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Comparing;

static class CompareTexts
{
    public static readonly Bilingual Title = new("Vergelijk", "Compare");
    public static readonly Bilingual Lead = new(
        "Organisaties naast elkaar, cijfer voor cijfer.",
        "Organisations side by side, figure by figure."
    );
    public static readonly Bilingual Prepared = new("Klaargezette vergelijkingen", "Prepared comparisons");
    public static readonly Bilingual PreparedSays = new(
        "Elk cijfer heeft op zijn eigen pagina een tabel per organisatie, en elke organisatie haar cijfers naast die van het geheel.",
        "Every figure has a table by organisation on its own page, and every organisation its figures beside those of the whole."
    );
    public static readonly Bilingual OnServer = new(
        "Op de website zelf kiest u hier cijfers en organisaties. In deze kopie kan dat niet, omdat er geen server achter staat die antwoordt.",
        "On the website itself you choose figures and organisations here. In this copy that is impossible, since no server stands behind it to answer."
    );
    public static readonly Bilingual Choose = new("Kies zelf", "Choose yourself");
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Another = new("Nog een cijfer", "Another figure");
    public static readonly Bilingual NoFigure = new("geen", "none");
    public static readonly Bilingual Organisations = new("Organisaties", "Organisations");
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual To = new("Tot en met", "Up to");
    public static readonly Bilingual PeriodHint = new("Bijvoorbeeld 2019", "For example 2019");
    public static readonly Bilingual Button = new("Vergelijk", "Compare");
    public static readonly Bilingual Result = new("Vergelijking", "Comparison");

    public static readonly Bilingual Overview = new(
        "De ministeries naast elkaar, telkens de nieuwste waarde",
        "The ministries side by side, the newest value of each"
    );
    public static readonly Bilingual Ministry = new("Ministerie", "Ministry");

    public static Bilingual TooMany(int most) =>
        new($"Kies hoogstens {most} organisaties.", $"Choose at most {most} organisations.");

    public static Bilingual Unknown(string name, Bilingual hint) =>
        new($"‘{name}’ bestaat niet{hint.Nl}", $"‘{name}’ does not exist{hint.En}");

    public static readonly Bilingual WrongWay = new(
        "De laatste periode ligt voor de eerste.",
        "The last period lies before the first."
    );
}
