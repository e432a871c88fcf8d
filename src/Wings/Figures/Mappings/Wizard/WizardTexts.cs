using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>The words with which somebody says how a sheet is read.</summary>
static class WizardTexts
{
    public static readonly Bilingual Title = new("Zo lezen wij uw blad", "How we read your sheet");
    public static readonly Bilingual Offer = new(
        "Is dit een blad van uzelf? Dan hoeft u het niet over te typen: zeg één keer wat waar staat.",
        "Is this a sheet of your own? Then you need not type it over: say once what stands where."
    );
    public static readonly Bilingual OfferLink = new(
        "Zeg hoe dit blad gelezen moet worden",
        "Say how this sheet is to be read"
    );
    public static readonly Bilingual Lead = new(
        "Hieronder staat wat wij ervan begrijpen. Klopt het, dan bewaren wij dat voor uw organisatie en deze uitvraag.",
        "Below stands what we make of it. If it is right, we keep it for your organisation and this collection."
    );
    public static readonly Bilingual Right = new("Klopt, lees het zo", "That is right, read it so");
    public static readonly Bilingual Try = new("Probeer", "Try");
    public static readonly Bilingual Change = new("Wat staat waar?", "What stands where?");
    public static readonly Bilingual Outcome = new("Wat er zo uit komt", "What comes of it");
    public static readonly Bilingual Rows = new("De eerste rijen", "The first rows");
    public static readonly Bilingual Sheet = new("Blad", "Sheet");
    public static readonly Bilingual HeadingRow = new("Rij met de koppen", "Row of the headings");
    public static readonly Bilingual HeadingRows = new("Aantal rijen met koppen", "Number of heading rows");
    public static readonly Bilingual Value = new("De cijfers staan in", "The figures stand in");
    public static readonly Bilingual Numbers = new("Getallen zijn geschreven als", "Numbers are written as");
    public static readonly Bilingual Doubt = new(
        "In dit blad kan 1.234 zowel 1234 als 1,234 zijn. Kies hieronder hoe u getallen schrijft.",
        "In this sheet 1.234 may be 1234 as well as 1,234. Choose below how you write numbers."
    );
    public static readonly Bilingual Missing = new("Betekent: er is geen cijfer", "Means: there is no figure");
    public static readonly Bilingual Suppressed = new("Betekent: vertrouwelijk", "Means: confidential");
    public static readonly Bilingual ListHint = new("Met een puntkomma ertussen.", "With a semicolon in between.");
    public static readonly Bilingual Headings = new("de koppen boven de cijfers", "the headings above the figures");
    public static readonly Bilingual Several = new("de kolommen onder die koppen", "the columns under those headings");
    public static readonly Bilingual OnlyUs = new("alles gaat over onze organisatie", "all is about our organisation");
    public static readonly Bilingual LeaveOut = new("laat dit weg", "leave this out");
    public static readonly Bilingual Unreadable = new(
        "In dit bestand vonden wij geen cijfers onder een kop. Zet boven elke kolom wat erin staat, en lever het opnieuw aan; of typ de cijfers in het raster.",
        "We found no figures under a heading in this file. Put above each column what it holds, and deliver it again; or type the figures in the grid."
    );
    public static readonly Bilingual Unsaid = new(
        "Nog niet alles is gezegd: kies hieronder wat er ontbreekt.",
        "Not everything was said yet: choose below what is missing."
    );
    public static readonly Bilingual TakenOver = new(
        "Uw organisatie leverde hier eerder al iets aan, dat zo gelezen blijft. Dit bestand wordt daarom overgenomen in de lange vorm.",
        "Your organisation delivered something here before, which goes on being read as it was. This file is therefore taken over in the long form."
    );
    public static readonly Bilingual MendFirst = new(
        "Er staan fouten in; herstel die eerst in uw bestand en lever het opnieuw aan",
        "There are errors in it; mend them in your file first and deliver it again"
    );
    public static readonly Bilingual Labels = new("Wat bedoelt u met", "What do you mean by");
    public static readonly Bilingual Empty = new("(leeg)", "(empty)");

    public static Bilingual Gives(int figures, int errors) =>
        (figures, errors) switch
        {
            (_, > 0) => new(
                errors == 1 ? "Zo gelezen staat er 1 fout in." : $"Zo gelezen staan er {errors} fouten in.",
                errors == 1 ? "Read so it holds 1 error." : $"Read so it holds {errors} errors."
            ),
            (1, _) => new(
                "Zo gelezen geeft dit blad 1 cijfer, zonder fouten.",
                "Read so this sheet gives 1 figure, without errors."
            ),
            _ => new(
                $"Zo gelezen geeft dit blad {figures} cijfers, zonder fouten.",
                $"Read so this sheet gives {figures} figures, without errors."
            ),
        };

    public static Bilingual Dimension(string dimension) =>
        dimension switch
        {
            "organisation" => new("De organisatie staat in", "The organisation stands in"),
            "indicator" => new("Welk cijfer het is, staat in", "Which figure it is stands in"),
            "period" => new("De periode staat in", "The period stands in"),
            _ => new($"'{dimension}' staat in", $"'{dimension}' stands in"),
        };

    public static Bilingual Column(string letters, string heading) =>
        heading.Length == 0
            ? new($"kolom {letters}", $"column {letters}")
            : new($"kolom {letters}: {heading}", $"column {letters}: {heading}");

    public static Bilingual Always(Bilingual what) => new($"overal: {what.Nl}", $"everywhere: {what.En}");

    public static Bilingual Notation(NumberNotation notation) =>
        notation switch
        {
            NumberNotation.Nl => Bilingual.Same("1.234,5"),
            NumberNotation.En => Bilingual.Same("1,234.5"),
            NumberNotation.Auto => new("per kolom verschillend", "different per column"),
            _ => Bilingual.Same("1234.5"),
        };
}
