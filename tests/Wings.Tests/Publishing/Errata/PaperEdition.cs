using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Publishing.Errata;

/// <summary>An edition of one ministry and two documents, to which corrections come in.</summary>
sealed class PaperEdition : IDisposable
{
    public const string Code = "paper-2023";

    public string Path { get; } = Folder.New();

    public PaperEdition()
    {
        Write(
            "edition.yaml",
            """
            code: paper-2023
            title: { nl: Papier 2023, en: Paper 2023 }
            year: 2023
            languages: [nl, en]
            publisher: FIN
            published: 2024-05-15
            licence: CC0-1.0
            root: FIN
            invented: true
            """
        );
        Write(
            "organisations.csv",
            """
            code,uri,name_nl,name_en,kind,parent,valid_from,valid_to,successors,aliases
            FIN,,Financiën,Finance,ministry,,,,,
            """
        );
        Write(
            "catalogue/paper.yaml",
            """
            indicators:
              - code: paper
                name: { nl: Papierverbruik, en: Paper use }
                definition: { nl: Papier, en: Paper }
                unit: ton
                frequency: year
                aggregate: sum
                decimals: 0
            """
        );
        Write(
            "collections/paper.yaml",
            """
            code: paper
            name: { nl: Papier, en: Paper }
            indicators: [paper]
            organisations: [ministry]
            period: 2022..2023
            opens: 2024-01-08
            due: 2024-02-16
            """
        );
        Write("deliveries/paper/FIN.csv", "indicator,period,value\npaper,2022,100\npaper,2023,80\n");
        Document("letter", "latest", "Er ging [80 ton](claim:paper?period=2023) papier doorheen.");
    }

    /// <summary>A later delivery: the value of 2023 as it is from then on.</summary>
    public PaperEdition Correct(int number, int value, string note = "herteld")
    {
        Write($"deliveries/paper/FIN.{number}.csv", $"indicator,period,value,note\npaper,2023,{value},{note}\n");
        return this;
    }

    /// <summary>A later delivery that repeats 2022 as it was.</summary>
    public PaperEdition CorrectInWholeSheet(int number, int value)
    {
        Write($"deliveries/paper/FIN.{number}.csv", $"indicator,period,value\npaper,2023,{value}\npaper,2022,100\n");
        return this;
    }

    /// <summary>When deliveries came in and were accepted.</summary>
    public void Received(string row) =>
        Write(
            "deliveries/paper/received.csv",
            $"organisation,number,received,accepted\nFIN,1,2024-02-10,2024-02-12\n{row}\n"
        );

    public PaperEdition Document(string slug, string knownAt, string text)
    {
        Write(
            $"documents/{slug}.md",
            $"---\ntitle: Over papier\nkind: letter\nlanguage: nl\ndate: 2024-05-15\nperiod: 2023\nknown_at: {knownAt}\n---\n{text}\n"
        );
        return this;
    }

    void Write(string file, string text)
    {
        var place = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
