namespace Rekenschap.Wings.Tests.Watching;

/// <summary>A build that stays draws only what can have changed, and writes what a build from nothing writes.</summary>
public class BuiltAgainTests
{
    const int Pages = 900;

    static readonly Dictionary<string, Action<BuiltAgain>> Changes = new(StringComparer.Ordinal)
    {
        ["a delivery"] = it => it.Replace("deliveries/duurzaamheid-2023/JENV.2.csv", "368.7", "368.6"),
        ["a small cell"] = it =>
            it.Replace("deliveries/kwiv-2023/AZ.csv", "ict_posts;2022;k1-1;2", "ict_posts;2022;k1-1;3"),
        ["a further correction"] = it => Correct(it, "duurzaamheid-2023", "BZ", "natural_gas,2019,65.3"),
        ["a first correction"] = it => Correct(it, "inkoop-2023", "BZ", "procurement,2022,380600000"),
        ["a delivery that is refused"] = it => it.Replace("deliveries/inkoop-2023/BZK.csv", "procurement;2023;", "procurement;2023;x"),
        ["a correction taken back"] = it => File.Delete(it.At("deliveries/duurzaamheid-2023/BZ.2.csv")),
        ["an answer"] = it => it.Replace("explanations/duurzaamheid-2023/BZK.csv", "voorjaar", "vroege voorjaar"),
        ["a day of acceptance"] = it =>
            it.Replace(
                "deliveries/gas-2023/received.csv",
                "LNV,1,2024-02-08,2024-02-14",
                "LNV,1,2024-02-08,2024-02-16"
            ),
        ["prose"] = it => File.AppendAllText(it.At("documents/brief.md"), "\nDaar zijn wij blij mee.\n"),
        ["a claim"] = it =>
            File.AppendAllText(
                it.At("documents/brief.md"),
                "\nHet verzuim [daalde](claim:sickness_absence?from=2022&to=2023).\n"
            ),
        ["the catalogue"] = it => it.Replace("edition.yaml", "title:", "title: "),
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
            Assert.True(await it.Different() is [], $"After {name}: {string.Join(' ', await it.Different())}");
        }
    }

    [Fact]
    public async Task After_one_delivery_most_pages_are_not_drawn_again()
    {
        using var it = new BuiltAgain();
        await it.Build();
        Assert.True(it.Drawn > Pages);
        Changes["a delivery"](it);
        await it.Build();
        Assert.InRange(it.Drawn, 1, Pages * 2 / 3);
    }

    static void Correct(BuiltAgain it, string collection, string organisation, string row)
    {
        var received = it.At($"deliveries/{collection}/received.csv");
        var rows = File.ReadAllText(received).TrimEnd('\n');
        File.WriteAllText(received, rows + $"\n{organisation},2,2024-04-02,2024-04-03,a-1,a-2,\n");
        File.WriteAllText(it.At($"deliveries/{collection}/{organisation}.2.csv"), $"indicator,period,value\n{row}\n");
    }
}
