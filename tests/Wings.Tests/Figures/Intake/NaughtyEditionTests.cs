using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>
/// The naughty strings as names, labels, notes and explanations of a small edition: what is built from it has no
/// element that the same edition has not with plain words, no script more, and is well formed.
/// </summary>
public sealed partial class NaughtyEditionTests
{
    static string[] Strings()
    {
        var file = Path.Combine(Corpus.Folder("formats-naughty-strings"), "blns.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateArray().Select(one => one.GetString()!).Where(one => one.Trim() != "")];
    }

    [Fact]
    public void Naughty_strings_come_through_to_pages_and_exports_as_text()
    {
        var strings = Strings();
        var (naughty, plain) = (Build(strings), Build([.. strings.Select((_, number) => $"woord {number}")]));

        var pages = Files(naughty, "*.html");
        Assert.NotEmpty(pages);
        Assert.Equal(Files(plain, "*.html"), pages);
        foreach (var page in pages)
        {
            var (wanted, found) = (Elements(Path.Combine(plain, page)), Elements(Path.Combine(naughty, page)));
            Assert.Empty(found.Except(wanted, StringComparer.Ordinal));
            Assert.Equal(wanted.Count(IsScript), found.Count(IsScript));
        }
        foreach (var file in Files(naughty, "*.json"))
            JsonDocument.Parse(File.ReadAllBytes(Path.Combine(naughty, file))).Dispose();
        foreach (var file in Files(naughty, "*.csv"))
            Assert.Equal(Shape(Path.Combine(plain, file)), Shape(Path.Combine(naughty, file)));
        Directory.Delete(naughty, true);
        Directory.Delete(plain, true);
    }

    static string Build(string[] strings)
    {
        var (folder, to) = (Folder.New(), Folder.New());
        Write(folder, strings);
        var build = Prompt.Run("build", folder, "--to", to);
        Directory.Delete(folder, true);
        Assert.True(build.Exit == 0, build.Output + build.Error);
        return to;
    }

    static string[] Files(string root, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(root, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The elements of a page in their order, each with the names of its attributes.</summary>
    static string[] Elements(string file)
    {
        var page = File.ReadAllText(file);
        Assert.DoesNotContain('\0', page);
        return [.. Element().Matches(page).Select(match => Name(match.Value))];
    }

    static bool IsScript(string element) => element.StartsWith("<script", StringComparison.OrdinalIgnoreCase);

    static string Name(string element) =>
        Quoted().Replace(element, "\"\"") is var bare && bare.Length < 200 ? bare : bare[..200];

    static string Shape(string file)
    {
        using var csv = CsvReader.Create(
            File.OpenRead(file),
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                DetectSeparatorHint = false,
            }
        );
        var shape = new StringBuilder();
        while (csv.Read())
            shape.Append(CultureInfo.InvariantCulture, $"{csv.FieldCount} ");
        return shape.ToString();
    }

    static void Write(string folder, string[] strings)
    {
        File(
            "edition.yaml",
            "code: proef-2023\ntitle: { nl: Proef, en: Trial }\nyear: 2023\nlanguages: [nl, en]\npublisher: FIN\npublished: 2024-05-15\nlicence: CC0-1.0\nroot: Rijk\n"
        );
        File(
            "organisations.csv",
            "code,uri,name_nl,name_en,kind,parent,valid_from,valid_to,successors,aliases\nRijk,,Rijk,Rijk,government,,,,,\n"
                + $"FIN,,{Csv(strings[^1])},{Csv(strings[^2])},ministry,Rijk,,,,\n"
        );
        File(
            "codelists/soort.csv",
            "code,name_nl,name_en,parent,valid_from,valid_to,order\n"
                + string.Concat(strings.Select((text, number) => $"S{number},{Csv(text)},{Csv(text)},,,,{number}\n"))
        );
        File(
            "catalogue/gas.yaml",
            "indicators:\n  - code: gas\n    name: { nl: "
                + Yaml("<script>alert(1)</script> & 'gas'", strings)
                + ", en: Gas }\n    definition: { nl: "
                + Yaml("\"><img src=x onerror=alert(1)>", strings)
                + ", en: Gas }\n    unit: m3\n    dimensions: [organisation, soort]\n    frequency: year\n    aggregate: sum\n"
                + "    checks:\n      - { rule: change, over: 1y, question_above: 30% }\n"
        );
        File(
            "collections/gas.yaml",
            "code: gas-2023\nname: { nl: Gas, en: Gas }\nindicators: [gas]\norganisations: [ministry]\nperiod: 2022..2023\nopens: 2024-01-08\ndue: 2024-02-16\n"
        );
        File(
            "deliveries/gas-2023/FIN.csv",
            "indicator,period,value,soort,note\n"
                + string.Concat(
                    strings.Select(
                        (text, number) => $"gas,2022,1,S{number},{Csv(text)}\ngas,2023,2,S{number},{Csv(text)}\n"
                    )
                )
        );
        File(
            "explanations/gas-2023/FIN.csv",
            "rule,coordinate,text\n"
                + string.Concat(
                    strings.Select(
                        (text, number) => $"change,gas?period=2023&organisation=FIN&soort=S{number},{Csv(text)}\n"
                    )
                )
        );
        File(
            "documents/brief.md",
            "---\ntitle: Brief\nkind: report\nlanguage: nl\ndate: 2024-05-15\nperiod: 2023\n---\n"
                + "Het verbruik is {figure:gas}.\n\n```table\nindicator: gas\nby: soort\nperiod: 2023\ntitle: Gas naar soort\n```\n"
        );

        void File(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
        }
    }

    static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The text where the edition is the naughty one, a plain word where it is not.</summary>
    static string Yaml(string text, string[] strings) =>
        strings[0].StartsWith("woord", StringComparison.Ordinal) ? "Gas" : JsonSerializer.Serialize(text);

    [GeneratedRegex("<[A-Za-z/!][^<>]*>")]
    private static partial Regex Element();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
