using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>An edition folder on disk that is right to begin with, to be spoilt one thing at a time.</summary>
sealed class TrialFolder : IDisposable
{
    public TrialFolder()
    {
        Directory.CreateDirectory(Path);
        foreach (var (file, text) in Right)
            Write(file, text);
    }

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), "rekenschap-" + Guid.CreateVersion7());

    public static IReadOnlyDictionary<string, string> Right { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["edition.yaml"] = """
                code: trial-2023
                title: { nl: Proef, en: Trial }
                year: 2023
                languages: [nl, en]
                publisher: FIN
                published: 2024-05-15
                licence: CC0-1.0
                root: Rijk
                invented: true
                """,
            ["organisations.csv"] = """
                code,uri,name_nl,name_en,kind,parent,valid_from,valid_to,successors,aliases
                Rijk,,Rijk,Government,government,,,,,
                FIN,https://x/FIN,Financiën,Finance,ministry,Rijk,,,,Fin|Ministerie van Financiën
                EZK,,Economische Zaken en Klimaat,Economic Affairs,ministry,Rijk,,2022-12-31,EZ:0.85 KGG:0.15,Economie
                EZ,,Economische Zaken,Economic Affairs,ministry,Rijk,2023-01-01,,,Economie
                KGG,,Klimaat,Climate,ministry,Rijk,2023-01-01,,,
                RVB,,Rijksvastgoedbedrijf,Estate,agency,FIN,,,,
                """,
            ["codelists/province.csv"] = """
                code;name_nl;name_en;parent;valid_from;valid_to;order
                DR;Drenthe;Drenthe;;;;2
                GR;Groningen;Groningen;;;;1
                """,
            ["catalogue/energy.yaml"] = """
                indicators:
                  - code: gas
                    name: { nl: Aardgasverbruik, en: Natural gas use }
                    definition: { nl: Gas, en: Gas }
                    unit: m3
                    dimensions: [organisation, province]
                    frequency: month
                    aggregate: { organisation: sum, province: sum, period: last }
                    better: lower
                    decimals: 1
                    minimum_cell: 10
                    coverage: 80%
                    checks:
                      - { rule: min, value: 0 }
                      - { rule: max, value: 90 }
                      - { rule: change, over: 1y, question_above: 30% }
                      - { rule: formula, must: gas <= 2 * heat, message: { nl: te veel, en: too much } }
                      - { rule: outlier, question_above: 4 }
                      - { rule: blank }
                    uri: https://x/gas
                    noun: { nl: [kuubs], en: [cubes] }
                    population: gebouwen
                    reference_date: 31 december
                    standard_error: heat
                    cases: heat
                  - code: heat
                    name: Warmte
                    unit: m3
                    frequency: year
                    aggregate: { weighted: gas }
                  - code: rate
                    name: { nl: Aandeel, en: Share }
                    unit: ratio
                    formula: gas / heat
                targets:
                  - code: goal
                    indicator: rate
                    compare: ">="
                    value: 15%
                    period: 2022-08..2023-03
                  - code: fewer
                    name: { nl: Minder, en: Fewer }
                    indicator: gas
                    compare: "<"
                    change: -30%
                    baseline: mean 2017..2021
                    period: 2030
                """,
            ["collections/energy.yaml"] = """
                code: energy-2023
                name: { nl: Energie, en: Energy }
                indicators: [gas, heat]
                organisations: [ministry, RVB]
                period: 2022..2023
                opens: 2024-01-08
                due: 2024-02-16
                mapping: wide
                mappings: { Fin: tall }
                complete: true
                deliverers: { P-DIREKT: [ministry] }
                """,
            ["mappings/all.yaml"] = """
                code: wide
                format: xlsx
                sheet: Energie
                header_row: 3
                header_rows: 2
                range: B4:N40
                transpose: true
                rows: { organisation: Ministerie }
                columns: { period: "{yyyy}-{MM}" }
                value_of: gas
                numbers: nl
                missing: ["", "-"]
                suppressed: ["*", "<5"]
                ignore_rows: { Ministerie: [Totaal] }
                check_totals: true
                """,
            ["mappings/tall.yaml"] = """
                code: tall
                format: xml
                stylesheet: tall.xslt
                """,
            ["mappings/tall.xslt"] = "<x/>",
            ["deliveries/energy-2023/fin.csv"] = "indicator,period,value\nheat,2022,1\n",
            ["deliveries/energy-2023/FIN.2.xlsx"] = "",
            ["deliveries/energy-2023/P-DIREKT.csv"] = "organisation,indicator,period,value\nEZ,heat,2023,1\n",
            ["deliveries/energy-2023/received.csv"] = """
                organisation,number,received,accepted,submitted_by,approved_by,let_pass
                FIN,1,2024-02-10,2024-02-12,s1,c1,number period
                """,
            ["explanations/energy-2023/FIN.csv"] = """
                rule,coordinate,text
                change,gas?period=2023-01,Koude winter
                """,
            ["documents/letter.md"] = "Niets.",
            ["policy.yaml"] = "about: 5%",
            ["releases.csv"] = "x",
            ["accepted.csv"] = "x",
            ["README.md"] = "Vrij.",
            [".editor/settings"] = "Vrij.",
            ["catalogue/.draft.yaml"] = "vrij: [",
            ["deliveries/README.md"] = "Vrij.",
        };

    public TrialFolder Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(file))!);
        File.WriteAllText(Full(file), text);
        return this;
    }

    public TrialFolder Replace(string file, string words, string by)
    {
        Assert.Contains(words, Right[file], StringComparison.Ordinal);
        return Write(file, Right[file].Replace(words, by, StringComparison.Ordinal));
    }

    public TrialFolder Delete(string file)
    {
        File.Delete(Full(file));
        return this;
    }

    public string Full(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>The folder, which must be right.</summary>
    public EditionFolder Read()
    {
        var (folder, problems) = EditionFolder.Read(Path);
        Assert.Empty(problems.Found.Select(one => one.Write(Language.En)));
        return folder!;
    }

    /// <summary>All problems as they are printed in English.</summary>
    public string[] Problems()
    {
        var (folder, problems) = EditionFolder.Read(Path);
        Assert.Equal(problems.Any, folder is null);
        Assert.All(problems.Found, one => Assert.NotEqual("", one.Message.Nl));
        return [.. problems.Found.Select(one => one.Write(Language.En))];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
