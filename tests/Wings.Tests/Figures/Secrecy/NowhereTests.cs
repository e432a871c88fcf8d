using System.IO.Compression;
using System.Text;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>Builds an edition whose hidden values look like nothing else, and looks for them in all that comes out.</summary>
public sealed class NowhereTests
{
    /// <summary>A small one, its correction, a small one a year before, the second cell, and one in confidence.</summary>
    static readonly string[] Hidden = ["7.0631", "6.0942", "3.0417", "41.5273", "977.4519"];

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
                  - { rule: change, over: 1y, question_above: 30% }
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
        ["deliveries/all/FIN.csv"] = """
            indicator,period,value,confidential
            staff,2022,3.0417,
            staff,2023,7.0631,
            fines,2022,500.25,
            fines,2023,977.4519,C
            """,
        ["deliveries/all/FIN.2.csv"] = """
            indicator,period,value
            staff,2023,6.0942
            """,
        ["deliveries/all/OCW.csv"] = """
            indicator,period,value
            staff,2022,55.5
            staff,2023,41.5273
            fines,2022,600.5
            fines,2023,610.5
            """,
        ["deliveries/all/VWS.csv"] = """
            indicator,period,value
            staff,2022,90.75
            staff,2023,88.25
            fines,2022,700.5
            fines,2023,720.5
            """,
        ["documents/letter.md"] = """
            ---
            title: Brief
            kind: letter
            language: nl
            date: 2024-05-15
            period: 2023
            ---
            Bij Financiën werken [minder dan 10](claim:staff?organisation=FIN) mensen.
            Het [grootste](claim:staff?organisation=VWS&among=organisation) is Zorg.

            ```chart
            indicator: staff
            by: organisation
            kind: bar
            title: Personeel
            ```

            ```table
            indicator: staff
            by: organisation
            title: Personeel
            ```
            """,
    };

    [Fact]
    public void A_hidden_value_is_in_no_file_no_archive_and_nothing_that_is_said()
    {
        var (edition, to) = (Folder.New(), Folder.New());
        foreach (var (path, text) in Files)
        {
            var file = Path.Combine(edition, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        var built = Prompt.Run("build", edition, "--to", to, "--lang", "nl");
        Assert.True(built.Exit is 0 or 1, built.Error);
        Assert.True(File.Exists(Path.Combine(to, "build.json")), built.Output);
        var asked = Prompt.Run("figures", "staff", "--edition", edition, "--by", "organisation", "--format", "csv");

        AssertSilent("what build said", built.Output + built.Error);
        AssertSilent("what figures said", asked.Output + asked.Error);
        foreach (var file in Directory.EnumerateFiles(to, "*", SearchOption.AllDirectories))
            AssertSilent(Path.GetRelativePath(to, file), File.ReadAllBytes(file));
        Assert.Contains("88.25", asked.Output, StringComparison.Ordinal);
    }

    static void AssertSilent(string name, byte[] content)
    {
        if (name.EndsWith(".zip", StringComparison.Ordinal))
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            foreach (var entry in archive.Entries)
            {
                using var bytes = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(bytes);
                AssertSilent($"{name}/{entry.FullName}", bytes.ToArray());
            }
            return;
        }
        AssertSilent(name, Encoding.UTF8.GetString(content));
    }

    static void AssertSilent(string name, string text)
    {
        foreach (var value in Hidden)
        {
            Assert.False(text.Contains(value, StringComparison.Ordinal), $"{name} tells {value}");
            var dutch = value.Replace('.', ',');
            Assert.False(text.Contains(dutch, StringComparison.Ordinal), $"{name} tells {dutch}");
        }
    }
}
