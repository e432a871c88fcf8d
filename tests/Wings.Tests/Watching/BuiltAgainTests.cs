namespace Rekenschap.Wings.Tests.Watching;

/// <summary>A build that stays draws only what can have changed, and writes what a build from nothing writes.</summary>
public class BuiltAgainTests
{
    static readonly Dictionary<string, Action<BuiltAgain>> Changes = new(StringComparer.Ordinal)
    {
        ["a delivery"] = it => it.Replace("deliveries/duurzaamheid-2023/JENV.2.csv", "368.7", "368.6"),
        ["what is noted at a correction"] = it =>
            it.Replace("deliveries/duurzaamheid-2023/JENV.2.csv", "was niet meegeteld", "was vergeten"),
        ["two rows that change places"] = it =>
            it.Replace(
                "deliveries/kwiv-2023/AZ.csv",
                "ict_posts;2022;k1-1;2\nict_posts;2022;k1-2;1\n",
                "ict_posts;2022;k1-2;1\nict_posts;2022;k1-1;2\n"
            ),
        ["a title"] = it => it.Replace("documents/public.md", "title: ", "title: Again: "),
        ["what later deliveries are held against"] = it =>
            it.Replace("deliveries/personeel-2015-2017/P-DIREKT.csv", "fte,2016,AZ,381", "fte,2016,AZ,380"),
        ["a small cell"] = it =>
            it.Replace("deliveries/kwiv-2023/AZ.csv", "ict_posts;2022;k1-1;2", "ict_posts;2022;k1-1;3"),
        ["a further correction"] = it => Correct(it, "duurzaamheid-2023", "BZ", "natural_gas,2019,65.3"),
        ["a correction elsewhere"] = it => Correct(it, "inkoop-2023", "BZ", "procurement,2022,380600000"),
        ["a delivery that is refused"] = it =>
            it.Replace("deliveries/inkoop-2023/BZK.csv", "procurement;2023;", "procurement;2023;x"),
        ["a correction taken back"] = it =>
        {
            File.Delete(it.At("deliveries/duurzaamheid-2023/BZ.2.csv"));
            it.Replace("deliveries/duurzaamheid-2023/received.csv", Second("BZ"), "");
        },
        ["an answer"] = it => it.Replace("explanations/duurzaamheid-2023/BZK.csv", "voorjaar", "vroege voorjaar"),
        ["a day of acceptance"] = it =>
            it.Replace(
                "deliveries/gas-2023/received.csv",
                "LNV,1,2024-02-08,2024-02-14",
                "LNV,1,2024-02-08,2024-02-16"
            ),
        ["prose"] = it => File.AppendAllText(it.At("documents/brief.md"), "\nDaar zijn wij blij mee.\n"),
        ["words around a claim"] = it =>
            it.Replace("documents/brief.md", "Aan vacatures geen gebrek:", "Aan vacatures was geen gebrek:"),
        ["a claim"] = it =>
            File.AppendAllText(
                it.At("documents/brief.md"),
                "\nHet verzuim [daalde](claim:sickness_absence?from=2022&to=2023).\n"
            ),
        ["a row of a register"] = it => it.Replace("registers/commitments.csv", "2024-07-01", "2024-07-02"),
        ["the catalogue"] = it =>
            it.Replace("catalogue/personeel-gezond-en-veilig.yaml", "nl: Ziekteverzuim,", "nl: Verzuim door ziekte,"),
        ["a delivery after that"] = it => it.Replace("deliveries/duurzaamheid-2023/JENV.2.csv", "368.6", "368.5"),
    };

    /// <summary>One after another: what one change left in memory is what the next starts from.</summary>
    [Fact]
    public async Task After_any_change_every_file_is_what_a_build_from_nothing_writes()
    {
        using var it = new BuiltAgain();
        await it.Build();
        var first = it.Drawn;
        foreach (var (name, change) in Changes)
        {
            change(it);
            await it.Build();
            TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {it.Drawn} of {first} pages");
            Assert.True(name != "a delivery" || it.Drawn < first / 5, $"{it.Drawn} of {first} pages were drawn again");
            Assert.True(await it.Different() is [], $"After {name}: {string.Join(' ', await it.Different())}");
        }
    }

    static void Correct(BuiltAgain it, string collection, string organisation, string row)
    {
        var received = it.At($"deliveries/{collection}/received.csv");
        var rows = File.ReadAllText(received).TrimEnd('\n');
        File.WriteAllText(received, rows + "\n" + Second(organisation));
        File.WriteAllText(it.At($"deliveries/{collection}/{organisation}.2.csv"), $"indicator,period,value\n{row}\n");
    }

    static string Second(string organisation) => $"{organisation},2,2024-04-02,2024-04-03,a-1,a-2,\n";
}
