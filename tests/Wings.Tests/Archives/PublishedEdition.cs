using Rekenschap.Host.Building;
using Rekenschap.Host.Signing;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>
/// A small edition with all that an archive can hold: a correction, a suppressed cell, a formula, a target, a split
/// organisation, a release, an acceptance, a policy, and persons who must not be in it.
/// </summary>
internal static class PublishedEdition
{
    /// <summary>Names that stand in the folder and may stand nowhere in what is published.</summary>
    public static readonly string[] Persons =
    [
        "Geheimhouder",
        "Tekenaar",
        "Vrijgever",
        "Medeondertekenaar",
        "Doorlater",
    ];

    static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["edition.yaml"] = """
            code: proof-2023
            title: { nl: Proef, en: Proof }
            year: 2023
            languages: [nl]
            publisher: FIN
            published: 2024-05-15
            root: Rijk
            """,
        ["organisations.csv"] = """
            code,uri,name_nl,name_en,kind,parent,valid_from,valid_to,successors,aliases
            Rijk,,Rijk,Government,government,,,,,
            FIN,,Financiën,Finance,ministry,Rijk,,,,
            OCW,,Onderwijs,Education,ministry,Rijk,,,,
            VWS,,Zorg,Health,ministry,Rijk,,,,
            EZK,,Economie,Economy,ministry,Rijk,,2022-12-31,EZ:0.85 KGG:0.15,
            EZ,,Economische Zaken,Economic Affairs,ministry,Rijk,2023-01-01,,,
            KGG,,Klimaat,Climate,ministry,Rijk,2023-01-01,,,
            """,
        ["catalogue/all.yaml"] = """
            indicators:
              - code: gas
                name: { nl: Gas, en: Gas }
                unit: m3
                frequency: year
                aggregate: sum
              - code: staff
                name: { nl: Personeel, en: Staff }
                unit: fte
                frequency: year
                aggregate: sum
                minimum_cell: 10
              - code: gas_change
                name: { nl: Verandering van het gasverbruik, en: Change of gas use }
                unit: ratio
                formula: gas / gas[p-1y] - 1
            targets:
              - code: less_gas
                indicator: gas
                compare: "<="
                value: 400
                period: 2023
            """,
        ["collections/all.yaml"] = """
            code: all
            name: { nl: Alles, en: All }
            indicators: [gas, staff]
            organisations: [ministry]
            period: 2022..2023
            opens: 2024-01-08
            due: 2024-02-16
            """,
        ["policy.yaml"] = "about: 6%\n",
        ["releases.csv"] = """
            document,words,claim,reason,mandate_holder,second_person,date
            documents/brief.md,ongeveer 500 m3,gas?period=2023,"De raming, niet de stand",Anna Vrijgever,Bas Medeondertekenaar,2024-05-10
            """,
        ["accepted.csv"] = """
            document,words,claim,verdict,by,reason
            documents/brief.md,meer dan 100 m3,gas?period=2023,understated,Carla Doorlater,Een ronde grens
            """,
        ["documents/brief.md"] = """
            ---
            title: Brief
            kind: letter
            language: nl
            date: 2024-05-15
            period: 2023
            ---
            # Brief

            Het gasverbruik was [390 m3](claim:gas?period=2023), [meer dan 100 m3](claim:gas?period=2023) en
            volgens de raming [ongeveer 500 m3](claim:gas?period=2023). De doelstelling is
            [behaald](claim:gas?period=2023&against=less_gas). Dit is {figure:gas?period=2023}.
            """,
        ["deliveries/all/received.csv"] = """
            organisation,number,received,accepted,submitted_by,approved_by,let_pass
            FIN,1,2024-02-01,2024-02-05,Dirk Geheimhouder,Eva Tekenaar,
            """,
        ["deliveries/all/FIN.csv"] =
            "indicator,period,value\ngas,2022,100\ngas,2023,110\nstaff,2022,50\nstaff,2023,4\n",
        ["deliveries/all/FIN.2.csv"] = "indicator,period,value\ngas,2023,90\n",
        ["deliveries/all/OCW.csv"] =
            "indicator,period,value\ngas,2022,100\ngas,2023,100\nstaff,2022,60\nstaff,2023,61\n",
        ["deliveries/all/VWS.csv"] =
            "indicator,period,value\ngas,2022,100\ngas,2023,100\nstaff,2022,70\nstaff,2023,71\n",
        ["deliveries/all/EZK.csv"] = "indicator,period,value\ngas,2022,100\nstaff,2022,80\n",
        ["deliveries/all/EZ.csv"] = "indicator,period,value\ngas,2023,60\nstaff,2023,65\n",
        ["deliveries/all/KGG.csv"] = "indicator,period,value\ngas,2023,40\nstaff,2023,25\n",
    };

    /// <summary>The folder, changed as a test wants it.</summary>
    public static string Folder(params (string File, string From, string To)[] changes)
    {
        var folder = Contract.Folder.New();
        foreach (var (file, text) in Files)
        {
            var changed = changes
                .Where(change => change.File == file)
                .Aggregate(text, (now, change) => now.Replace(change.From, change.To, StringComparison.Ordinal));
            var place = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, changed.ReplaceLineEndings("\n"));
        }
        return folder;
    }

    /// <summary>Publishes a folder; gives the folder that the publication is in.</summary>
    public static async Task<string> Publish(string edition, SigningKey? signing = null)
    {
        var to = Contract.Folder.New();
        var salts = new Salts("a key that only this test has"u8);
        var build = new EditionBuild(edition, salts);
        build.ReadFigures();
        Assert.Empty(build.Problems);
        build.JudgeDocuments();
        Assert.Empty(build.Publication.Reasons.Select(reason => reason.En));
        await using var documents = new MakeDocuments([]);
        await WritePublication.Write(
            build,
            salts,
            to,
            null,
            documents,
            signing,
            null,
            TestContext.Current.CancellationToken
        );
        return to;
    }
}
