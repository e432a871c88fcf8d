using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Messages;
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
    public static readonly Bilingual First = new(
        "Dit is een blad van uzelf: wij weten nog niet wat waar staat. U hoeft niets over te typen. Wij doen een voorstel, en u zegt of het klopt.",
        "This is a sheet of your own: we do not know yet what stands where. You need not type anything over. We make a proposal, and you say whether it is right."
    );
    public static readonly Bilingual OfferLink = new(
        "Zeg hoe dit blad gelezen moet worden",
        "Say how this sheet is to be read"
    );
    public static readonly Bilingual Lead = new(
        "Hieronder staat wat wij ervan begrijpen en wat er zo uit komt. Zeg of het klopt, of kies onderaan anders.",
        "Below stands what we make of it and what comes of it. Say whether it is right, or choose otherwise at the bottom."
    );
    public static readonly Bilingual Kept = new(
        "Klopt het, dan bewaren wij dit voor uw organisatie en deze uitvraag: uw volgende blad lezen wij dan vanzelf.",
        "If it is right, we keep this for your organisation and this collection: your next sheet is read by itself then."
    );
    public static readonly Bilingual RowNumber = new("Rij", "Row");
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
    public static readonly Bilingual Later = new("Betekent: het cijfer volgt nog", "Means: the figure follows later");
    public static readonly Bilingual Remembered = new(
        "Van een blad met deze koppen zei uw organisatie eerder hoe het gelezen moet worden. Dat staat hier ingevuld; kijk of het nog klopt.",
        "Of a sheet with these headings your organisation said before how it is to be read. That is filled in here; see whether it is still right."
    );
    public static readonly Bilingual MendHere = new(
        "Deze cellen houden de rest niet tegen. Typ het goede getal zoals het in uw blad moet staan, of maak het veld leeg: dan levert u dat cijfer nu niet aan. Herstel ook uw eigen bestand.",
        "These cells do not hold up the rest. Type the right number as it should stand in your sheet, or empty the field: that figure is then not delivered now. Mend your own file too."
    );
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
        "Uw organisatie leverde hier eerder al iets aan. Daarom schrijven wij de cijfers uit dit blad over in een lijst, één cijfer per regel, en die lijst levert u aan.",
        "Your organisation delivered something here before. That is why we copy the figures of this sheet into a list, one figure a line, and that list is what you deliver."
    );
    public static readonly Bilingual MendFirst = new(
        "Er staan fouten in; herstel die eerst in uw bestand en lever het opnieuw aan",
        "There are errors in it; mend them in your file first and deliver it again"
    );
    public static readonly Bilingual Only = new("Rijen weglaten", "Leave rows out");
    public static readonly Bilingual AllRows = new("nee, alle rijen tellen mee", "no, all rows count");
    public static readonly Bilingual OnlyRows = new("Welke rijen tellen mee?", "Which rows count?");
    public static readonly Bilingual Counts = new("telt mee", "counts");
    public static readonly Bilingual More = new("Tabellen eronder", "Tables below");
    public static readonly Bilingual MoreRead = new("lees ze ook", "read them too");
    public static readonly Bilingual MoreLeft = new("laat ze weg", "leave them out");
    public static readonly Bilingual Turned = new("De koppen staan", "The headings stand");
    public static readonly Bilingual Upright = new("boven de cijfers", "above the figures");
    public static readonly Bilingual OnItsSide = new(
        "links van de cijfers (het blad ligt op zijn kant)",
        "left of the figures (the sheet lies on its side)"
    );
    public static readonly Bilingual IsTurned = new(
        "De koppen staan links van de cijfers: wij lezen elke kolom als een rij. Rij 1 van het blad is dan kolom 1.",
        "The headings stand left of the figures: we read each column as a row. Row 1 of the sheet is column 1 then."
    );
    public static readonly Bilingual Labels = new("Wat bedoelt u met", "What do you mean by");
    public static readonly Bilingual Empty = new("(leeg)", "(empty)");

    /// <summary>A dimension that must be chosen still.</summary>
    public static Bilingual MissedOf(string dimension) =>
        dimension switch
        {
            "organisation" => new("over welke organisatie de cijfers gaan", "about which organisation the figures are"),
            "indicator" => new("welk cijfer het is", "which figure it is"),
            "period" => new("over welke periode de cijfers gaan", "about which period the figures are"),
            _ => new($"waar '{dimension}' staat", $"where '{dimension}' stands"),
        };

    public static readonly Bilingual Missed = new("Wat zo nog ontbreekt", "What is lacking still");

    /// <summary>Figures that the sheet names and of which nothing is left.</summary>
    public static Bilingual Lacks(IReadOnlyList<Bilingual> names)
    {
        var (nl, en) = (Listed.Of(names.Select(one => one.Nl)), Listed.Of(names.Select(one => one.En)));
        return new(
            $"Van deze cijfers blijft niets over, hoewel uw blad ze noemt: {nl}. Zo levert u ze niet aan.",
            $"Of these figures nothing is left, though your sheet names them: {en}. So you do not deliver them."
        );
    }

    public static Bilingual FollowsLater(ImmutableArray<string> words) =>
        new(
            $"Waar {Listed.Of(words)} staat, volgt het cijfer nog: dat leveren wij niet aan, en wat aanvaard was blijft staan. De andere cijfers schrijven wij over in een lijst, één cijfer per regel.",
            $"Where it says {Listed.Of(words)} the figure follows later: it is not delivered, and what was accepted stays. The other figures we copy into a list, one figure a line."
        );

    public static Bilingual LeavesOut(ImmutableArray<string> labels)
    {
        var shown = Listed.Of(labels.Select(one => one.Length == 0 ? "(leeg)" : one));
        var english = Listed.Of(labels.Select(one => one.Length == 0 ? "(empty)" : one));
        return new(
            $"Deze rijen tellen niet mee: {shown}. Klopt dat niet, kies hieronder welke rijen meetellen.",
            $"These rows do not count: {english}. If that is wrong, choose below which rows count."
        );
    }

    public static Bilingual TableBelow(int row) =>
        new(
            $"In rij {row} begint nog een tabel, die wij niet begrijpen. Zet haar op een eigen blad in uw bestand, of typ die cijfers in het raster nadat dit is aanvaard.",
            $"In row {row} another table begins, which we do not understand. Put it on a sheet of its own in your file, or type those figures in the grid after this was accepted."
        );

    public static Bilingual ReadsMore(IEnumerable<int> rows)
    {
        var shown = Listed.Of(rows.Select(one => one.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return new(
            $"Onder elkaar staan meer tabellen; ook die met de koppen in rij {shown} lezen wij.",
            $"There are more tables below each other; we read those with headings in row {shown} too."
        );
    }

    public static Bilingual Row(int number, string heading) =>
        heading.Length == 0
            ? new($"rij {number}", $"row {number}")
            : new($"rij {number}: {heading}", $"row {number}: {heading}");

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
