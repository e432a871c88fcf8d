using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>A folder with one figure of one ministry, and a letter that says it where that is asked.</summary>
static class SmallEdition
{
    public static string Write(string code, int year, string indicator, bool letter)
    {
        var folder = Folder.New();
        Put(
            folder,
            "edition.yaml",
            $$"""
            code: {{code}}
            title: { nl: Proef {{year}}, en: Trial {{year}} }
            year: {{year}}
            languages: [nl, en]
            publisher: FIN
            published: {{year + 1}}-05-15
            licence: CC0-1.0
            root: Rijk
            invented: true
            """
        );
        Put(
            folder,
            "organisations.csv",
            """
            code,uri,name_nl,name_en,kind,parent,valid_from,valid_to,successors,aliases
            Rijk,,Rijk,Government,government,,,,,
            FIN,,Financiën,Finance,ministry,Rijk,,,,
            """
        );
        Put(
            folder,
            "catalogue/one.yaml",
            $$"""
            indicators:
              - code: {{indicator}}
                name: { nl: Verbruik, en: Use }
                unit: m3
                frequency: year
                aggregate: sum
            """
        );
        Put(
            folder,
            "collections/one.yaml",
            $$"""
            code: one-{{year}}
            name: { nl: Een, en: One }
            indicators: [{{indicator}}]
            organisations: [ministry]
            period: {{year}}
            opens: {{year + 1}}-01-08
            due: {{year + 1}}-02-16
            """
        );
        Put(folder, $"deliveries/one-{year}/FIN.csv", $"indicator,period,value\n{indicator},{year},1200\n");
        if (letter)
            Put(
                folder,
                "documents/brief.md",
                $"""
                ---
                title: Brief over {year}
                kind: letter
                language: nl
                date: {year + 1}-05-15
                period: {year}
                ---
                Het verbruik was [1200 m3](claim:{indicator}?period={year}).
                """
            );
        return folder;
    }

    static void Put(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text + "\n");
    }
}
