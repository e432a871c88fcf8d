using System.Globalization;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>
/// The edition of a year that begins: last year's collections are in, this year's are not opened yet. Figures are made up
/// from the place of a ministry in the list.
/// </summary>
static class MonthsEdition
{
    public static readonly string[] Ministries =
    [
        "AZ",
        "BZ",
        "BZK",
        "DEF",
        "EZK",
        "FIN",
        "IENW",
        "JENV",
        "LNV",
        "OCW",
        "SZW",
        "VWS",
    ];

    static readonly (string Code, int Size)[] Green = [("gas", 41_000), ("power", 86_000), ("paper", 730)];

    static readonly (string Code, int Size)[] Staff = [("fte", 2_100), ("sick_days", 9_300)];

    /// <summary>Writes its folder, with the organisations of the demonstration.</summary>
    public static void Write(string folder)
    {
        var example = Path.Combine(AskedDemonstration.Root(), "examples", "jbr-2023");
        foreach (var (file, text) in Texts)
            Save(folder, file, text);
        File.Copy(Path.Combine(example, "organisations.csv"), Path.Combine(folder, "organisations.csv"));
        Deliver(folder, 2022, LastYear);
    }

    /// <summary>What all of them delivered of a year.</summary>
    /// <param name="value">Of a ministry, by the size of the figure.</param>
    public static void Deliver(string folder, int year, Func<int, string, int> value)
    {
        foreach (var ministry in Ministries)
            Save(folder, $"deliveries/duurzaamheid-{year}/{ministry}.csv", Rows(Green, [ministry], false));
        Save(folder, $"deliveries/personeel-{year}/P-DIREKT.csv", Rows(Staff, Ministries, true));

        string Rows((string Code, int Size)[] figures, string[] ministries, bool named) =>
            $"indicator,period,{(named ? "organisation," : "")}value\n"
            + string.Concat(
                from figure in figures
                from ministry in ministries
                select string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figure.Code},{year},{(named ? ministry + "," : "")}{value(figure.Size, ministry)}\n"
                )
            );
    }

    /// <summary>What a ministry used or had last year.</summary>
    public static int LastYear(int size, string ministry) => size * (10 + Array.IndexOf(Ministries, ministry)) / 10;

    public static void Save(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    static readonly (string File, string Text)[] Texts =
    [
        (
            "edition.yaml",
            """
            code: months-2023
            title: { nl: Drie maanden 2023, en: Three months 2023 }
            year: 2023
            languages: [nl, en]
            publisher: BZK
            published: 2024-05-15
            licence: CC0-1.0
            root: Rijk
            invented: true
            """
        ),
        (
            "catalogue/indicators.yaml",
            """
            indicators:
              - code: gas
                name: { nl: Aardgasverbruik, en: Natural gas use }
                definition: { nl: Gemeten aan de meter van de kantoren., en: Measured at the meters of the offices. }
                unit: m3
                frequency: year
                aggregate: sum
                better: lower
                checks:
                  - { rule: min, value: 0 }
                  - { rule: change, over: 1y, question_above: 30% }
              - code: power
                name: { nl: Stroomverbruik, en: Electricity use }
                unit: kWh
                frequency: year
                aggregate: sum
                better: lower
                checks:
                  - { rule: min, value: 0 }
                  - { rule: change, over: 1y, question_above: 30% }
              - code: paper
                name: { nl: Papierverbruik, en: Paper use }
                unit: kg
                frequency: year
                aggregate: sum
                better: lower
                checks:
                  - { rule: min, value: 0 }
                  - { rule: change, over: 1y, question_above: 30% }
              - code: fte
                name: { nl: Omvang in fte, en: Size in fte }
                unit: fte
                frequency: year
                aggregate: sum
                checks:
                  - { rule: min, value: 0 }
                  - { rule: change, over: 1y, question_above: 30% }
              - code: sick_days
                name: { nl: Ziektedagen, en: Days of sick leave }
                unit: days
                frequency: year
                aggregate: sum
                better: lower
                checks:
                  - { rule: min, value: 0 }
                  - { rule: change, over: 1y, question_above: 30% }
              - code: gas_fte
                name: { nl: Gas per fte, en: Gas per fte }
                unit: m3/fte
                decimals: 1
                formula: gas / fte
            """
        ),
        (
            "collections/duurzaamheid-2022.yaml",
            """
            code: duurzaamheid-2022
            name: { nl: Duurzaamheid 2022, en: Sustainability 2022 }
            indicators: [gas, power, paper]
            organisations: [ministry]
            period: 2022
            opens: 2023-01-09
            due: 2023-02-16
            """
        ),
        (
            "collections/personeel-2022.yaml",
            """
            code: personeel-2022
            name: { nl: Personeel 2022, en: Staff 2022 }
            indicators: [fte, sick_days]
            organisations: [ministry]
            period: 2022
            opens: 2023-01-09
            due: 2023-02-16
            deliverers: { P-DIREKT: [ministry] }
            """
        ),
        (
            "documents/brief.md",
            """
            ---
            title: Brief over het gasverbruik
            kind: letter
            language: nl
            date: 2024-05-15
            to: Tweede Kamer
            period: 2022
            ---
            Het Rijk gebruikte in 2022 [763 duizend m3](claim:gas) aardgas.
            """
        ),
    ];
}
