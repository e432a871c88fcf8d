using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>
/// An edition whose hidden values look like nothing else, and stand in notes, reasons and disputes too. Told otherwise, the
/// hidden values of this and last year are others with the same sum, and all that is public is the same.
/// </summary>
internal static class SecretEdition
{
    static readonly (string One, string Other)[] Told =
    [
        ("6.0942", "5.0941"),
        ("41.5273", "42.5274"),
        ("3.0417", "4.0419"),
        ("56.5273", "55.5271"),
        ("5.0317", "8.0319"),
        ("43.2219", "40.2217"),
        ("977.4519", "933.3519"),
        ("610.8391", "654.9391"),
    ];

    /// <summary>Small ones, a corrected one, the cells hidden with them, one in confidence; and none of these told otherwise.</summary>
    public static readonly string[] Hidden = ["7.0631", .. Told.SelectMany(one => new[] { one.One, one.Other })];

    static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["edition.yaml"] = """
            code: nowhere
            title: { nl: Nergens, en: Nowhere }
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
            FIN,,Financiën,Finance,ministry,Rijk,,,,
            OCW,,Onderwijs,Education,ministry,Rijk,,,,
            VWS,,Zorg,Health,ministry,Rijk,,,,
            P-DIREKT,,P-Direkt,P-Direkt,agency,FIN,,,,
            """,
        ["catalogue/staff.yaml"] = """
            indicators:
              - code: staff
                name: { nl: Personeel, en: Staff }
                unit: fte
                frequency: year
                aggregate: sum
                decimals: 4
                minimum_cell: 10
                checks:
                  - { rule: change, over: 1y, question_above: 10% }
              - code: ill
                name: { nl: Ziek, en: Ill }
                unit: fte
                frequency: year
                aggregate: sum
                decimals: 4
                minimum_cell: 10
              - code: fines
                name: { nl: Boetes, en: Fines }
                unit: EUR
                frequency: year
                aggregate: sum
                decimals: 4
              - code: staff_share
                name: { nl: Aandeel van Financiën, en: Share of Finance }
                unit: ratio
                formula: staff{organisation=FIN} / staff
            """,
        ["collections/all.yaml"] = """
            code: all
            name: { nl: Alles, en: All }
            indicators: [staff, fines]
            organisations: [ministry]
            period: 2022..2023
            opens: 2024-01-08
            due: 2024-02-16
            """,
        ["collections/ill.yaml"] = """
            code: ill
            name: { nl: Ziek, en: Ill }
            indicators: [ill]
            organisations: [ministry]
            period: 2023
            opens: 2024-01-08
            due: 2024-02-16
            deliverers: { P-DIREKT: [FIN, OCW, VWS] }
            """,
        ["deliveries/ill/P-DIREKT.csv"] = """
            indicator,organisation,period,value,note
            ill,FIN,2023,5.0317,het zijn er 5.0317
            ill,OCW,2023,43.2219,
            ill,VWS,2023,61.75,
            """,
        ["deliveries/ill/confirmations.csv"] = """
            deliverer,number,organisation,answer,date,reason
            P-DIREKT,1,FIN,disputed,2024-02-20,wij tellen er geen 5.0317
            P-DIREKT,1,OCW,confirmed,2024-02-20,43.2219 klopt
            """,
        ["deliveries/all/received.csv"] = """
            organisation,number,received,accepted,reason
            FIN,1,2024-02-12,2024-02-16,
            FIN,2,2024-03-12,2024-03-16,7.0631 moest 6.0942 zijn
            """,
        ["deliveries/all/FIN.csv"] = """
            indicator,period,value,confidential
            staff,2022,3.0417,
            staff,2023,7.0631,
            fines,2022,500.25,
            fines,2023,977.4519,C
            """,
        ["deliveries/all/FIN.2.csv"] = """
            indicator,period,value,note
            staff,2023,6.0942,was 7.0631
            """,
        ["deliveries/all/OCW.csv"] = """
            indicator,period,value
            staff,2022,56.5273
            staff,2023,41.5273
            fines,2022,600.5
            fines,2023,610.8391
            """,
        ["deliveries/all/VWS.csv"] = """
            indicator,period,value
            staff,2022,90.75
            staff,2023,88.25
            fines,2022,700.5
            fines,2023,720.5
            """,
        ["claims.md"] = """
            ---
            title: Wat niet te zeggen is
            kind: letter
            language: nl
            date: 2024-05-15
            period: 2023
            ---
            Bij Financiën werken [minder dan 10](claim:staff?organisation=FIN) mensen, en [meer dan
            5,5](claim:staff?organisation=FIN) of [meer dan 42](claim:staff?organisation=OCW).
            Het [grootste](claim:staff?organisation=VWS&among=organisations) is Zorg, het
            [kleinste](claim:staff?organisation=FIN&among=organisations) Financiën en het
            [op een na grootste](claim:staff?organisation=OCW&among=organisations) Onderwijs.
            Bij Financiën is het [gestegen](claim:staff?organisation=FIN&from=2022).
            """,
        ["documents/letter.md"] = """
            ---
            title: Brief
            kind: letter
            language: nl
            date: 2024-05-15
            period: 2023
            ---
            Bij Zorg werken [88,25](claim:staff?organisation=VWS) mensen.

            ```chart
            indicator: staff
            by: organisation
            kind: bar
            title: Personeel
            ```

            ```table
            indicator: ill
            by: organisation
            title: Ziek
            ```
            """,
    };

    /// <summary>A document that is no part of the edition.</summary>
    public static string ClaimsBeside(string edition) => edition + ".md";

    /// <summary>A folder of its own with the edition.</summary>
    public static string Write(bool otherwise)
    {
        var edition = Folder.New();
        foreach (var (path, text) in Files)
        {
            var file = path == "claims.md" ? ClaimsBeside(edition) : Path.Combine(edition, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(
                file,
                otherwise
                    ? Told.Aggregate(text, (told, one) => told.Replace(one.One, one.Other, StringComparison.Ordinal))
                    : text
            );
        }
        return edition;
    }
}
