using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Indicators;

static class IndicatorTexts
{
    public static readonly Bilingual Figures = new("Cijfers", "Figures");
    public static readonly Bilingual Lead = new(
        "Elk cijfer is te volgen tot de cel waar het vandaan komt.",
        "Every figure can be followed to the cell that it came from."
    );
    public static readonly Bilingual Value = new("Waarde", "Value");
    public static readonly Bilingual Change = new("Verandering", "Change");
    public static readonly Bilingual Coverage = new("Dekking", "Coverage");
    public static readonly Bilingual Status = new("Status", "Status");
    public static readonly Bilingual Targets = new("Doelen", "Targets");
    public static readonly Bilingual ByOrganisation = new("Per organisatie", "By organisation");
    public static readonly Bilingual OwnScale = new(
        "Elke lijn staat op haar eigen schaal, vanaf nul: vergelijk de richting, niet de hoogte.",
        "Each line has its own scale, from zero: compare direction, not height."
    );
    public static readonly Bilingual AsThen = new("met de organisaties van toen", "with the organisations of then");
    public static readonly Bilingual AsNow = new("met de organisaties van nu", "with the organisations of now");
    public static readonly Bilingual ShowAsNow = new(
        "Dezelfde tabel met de organisaties van nu",
        "The same table with the organisations of now"
    );
    public static readonly Bilingual AsNowMeans = new(
        "Het verleden is omgerekend naar de organisaties van nu, met de aandelen uit de organisatielijst. Wat daaruit niet volgt, ontbreekt.",
        "The past has been mapped to the organisations of now, by the shares in the list of organisations. What does not follow from them is missing."
    );
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Definition = new("Wat het is", "What it is");
    public static readonly Bilingual NoDefinition = new(
        "De catalogus geeft geen definitie.",
        "The catalogue gives no definition."
    );
    public static readonly Bilingual Unit = new("Eenheid", "Unit");
    public static readonly Bilingual Frequency = new("Frequentie", "Frequency");
    public static readonly Bilingual Better = new("Beter is", "Better is");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Needed = new("Nodig voor een totaal", "Needed for a total");
    public static readonly Bilingual Target = new("Doel", "Target");
    public static readonly Bilingual Highest = new("Hoogste", "Highest");
    public static readonly Bilingual Lowest = new("Laagste", "Lowest");
    public static readonly Bilingual Whole = new("Het hele land", "The whole country");
    public static readonly Bilingual WholeIsConstant = new(
        "is altijd hetzelfde: het gaat om de verschillen",
        "is always the same: the differences count"
    );
    public static readonly Bilingual BareNumber = new("geen: een kaal getal", "none: a bare number");
    public static readonly Bilingual OriginByPeriod = new("Herkomst per periode", "Lineage by period");
    public static readonly Bilingual OriginOfAll = new("Waar elke waarde vandaan komt", "Where each value comes from");
    public static readonly Bilingual OriginLead = new(
        "Per periode: uit welk bestand en welke cel elk getal komt, wie het aanleverde en wanneer het is aanvaard.",
        "By period: from which file and cell each number comes, who delivered it and when it was accepted."
    );
    public static readonly Bilingual AroundOne = new(
        "1 is precies naar verhouding; oranje is minder, blauw is meer",
        "1 is exactly in proportion; orange is less, blue is more"
    );
    public static readonly Bilingual OnThisPage = new("Op deze pagina", "On this page");
    public static readonly Bilingual InChart = new("Grafiek", "Chart");
    public static readonly Bilingual SeeAlso = new("Zie ook", "See also");
    public static readonly Bilingual StepsLead = new(
        "Per periode en organisatie: uit welke getallen de waarde is berekend. Elk getal leidt naar waar het zelf vandaan komt; een getal over meer maanden leidt naar de eerste maand.",
        "By period and organisation: from which numbers the value was computed. Each number leads to where it comes from itself; a number over more months leads to the first month."
    );
    public static readonly Bilingual InCatalogue = new("In de catalogus", "In the catalogue");
    public static readonly Bilingual Outcome = new("Uitkomst", "Outcome");
    public static readonly Bilingual WeightedBy = new("gewogen met", "weighted by");
    public static readonly Bilingual FollowCell = new(
        "Elk getal in deze tabel leidt naar het bestand en de cel waar het vandaan komt.",
        "Each number in this table leads to the file and the cell that it came from."
    );
    public static readonly Bilingual FollowSteps = new(
        "Elk getal in deze tabel leidt naar de berekening van die organisatie, en vandaar naar de cellen.",
        "Each number in this table leads to that organisation's calculation, and from there to the cells."
    );
    public static readonly Bilingual LooseMeans = new(
        "Van deze perioden is nog geen heel jaar bekend; daarom staan zij apart.",
        "Of these periods no whole year is known yet; that is why they stand apart."
    );
    public static readonly Bilingual ToFigure = new("De pagina van dit cijfer", "The figure's page");
    public static readonly Bilingual Origin = new("Waar het vandaan komt", "Where it comes from");
    public static readonly Bilingual Uses = new("Waar het in staat", "Where it is used");
    public static readonly Bilingual NoUses = new(
        "Geen document van deze uitgave spreekt over dit cijfer.",
        "No document of this edition speaks of this figure."
    );
    public static readonly Bilingual Take = new("Meenemen", "Take it with you");
    public static readonly Bilingual Identifier = new("In een register", "In a register");
    public static readonly Bilingual Licence = new("Licentie", "Licence");
    public static readonly Bilingual OfAll = new("Over alle cijfers", "Of all figures");
    public static readonly Bilingual InPeriod = new("Waarde in de tabel in", "Values in the table in");
    public static readonly Bilingual Collected = new("Uitgevraagd", "Collected");
    public static readonly Bilingual Derived = new("Berekend", "Computed");
    public static readonly Bilingual Kind = new("Soort", "Kind");
    public static readonly Bilingual Latest = new("Laatste waarde", "Latest value");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual Indicator = new("Cijfer", "Figure");
    public static readonly Bilingual NoneExpected = new("geen organisatie verwacht", "no organisation expected");

    public static readonly Bilingual NoIndicators = new(
        "De catalogus is leeg. Hier komen de cijfers te staan zodra er een indicator in de catalogus staat.",
        "The catalogue is empty. Figures appear here once the catalogue holds an indicator."
    );

    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Invention = new("Verzonnen", "Invented");
    public static readonly Bilingual Breaks = new("Breuken in de reeks", "Breaks in the series");
    public static readonly Bilingual BreaksMean = new(
        "Cijfers van voor en na een breuk zijn niet zonder meer te vergelijken.",
        "Figures from before and after a break cannot simply be compared."
    );
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual ByParts = new("Naar onderdelen", "By parts");
    public static readonly Bilingual Theme = new("Onderwerp", "Theme");

    /// <summary>What is made up of a figure, in a word or two.</summary>
    public static Bilingual InventionOf(Kernel.Ports.Invention invention) =>
        invention switch
        {
            Kernel.Ports.Invention.All => new("alles, ook het totaal", "all of it, totals too"),
            Kernel.Ports.Invention.Parts => new(
                "de verdeling; de totalen zijn gepubliceerd of daaruit berekend, behalve waar de bron anders zegt",
                "the split; the totals were published or computed from those, except where the source says otherwise"
            ),
            _ => new("niets", "nothing"),
        };

    /// <summary>A dimension's name; one that is not listed is called as the catalogue has it.</summary>
    public static Bilingual DimensionOf(string code) =>
        code switch
        {
            "province" => new("Provincie", "Province"),
            "age" => new("Leeftijd", "Age"),
            "sex" or "gender" => new("Geslacht", "Sex"),
            "scale" => new("Schaal", "Scale"),
            "region" => new("Regio", "Region"),
            "building" => new("Gebouw", "Building"),
            _ => Bilingual.Same(code.Length == 0 ? code : char.ToUpperInvariant(code[0]) + code[1..].Replace('_', ' ')),
        };

    public static Bilingual By(Bilingual indicator, string unit, string dimension) =>
        new(
            $"{indicator.Nl} ({unit}) naar {DimensionOf(dimension).Nl.ToLowerInvariant()}",
            $"{indicator.En} ({unit}) by {DimensionOf(dimension).En.ToLowerInvariant()}"
        );

    public static Bilingual OnMap(Bilingual indicator, string period) =>
        new($"{indicator.Nl} naar provincie, {period}", $"{indicator.En} by province, {period}");

    public static Bilingual All(int count) =>
        new($"Alle cijfers van deze uitgave ({count})", $"All figures of this edition ({count})");

    public static Bilingual Of(int covered, int expected) =>
        (covered, expected) switch
        {
            // A share of one is no share: it is there or it is not.
            (1, 1) => new("volledig", "complete"),
            (0, 1) => new("ontbreekt", "missing"),
            _ => new($"{covered} van {expected} organisaties", $"{covered} of {expected} organisations"),
        };

    public static Bilingual FirstCells(int shown, int all) =>
        new(
            $"De eerste {shown} van de {all} cellen. Alle staan in de open data van dit cijfer.",
            $"The first {shown} of {all} cells. All are in the open data of this figure."
        );

    public static Bilingual FrequencyOf(Kernel.Time.Frequency frequency) =>
        frequency switch
        {
            Kernel.Time.Frequency.Day => new("per dag", "daily"),
            Kernel.Time.Frequency.Month => new("per maand", "monthly"),
            Kernel.Time.Frequency.Quarter => new("per kwartaal", "quarterly"),
            _ => new("per jaar", "yearly"),
        };

    public static Bilingual BetterIs(Kernel.Ports.Better better) =>
        better switch
        {
            Kernel.Ports.Better.Higher => new("hoger", "higher"),
            Kernel.Ports.Better.Lower => new("lager", "lower"),
            _ => new("niet bepaald", "not said"),
        };
}
