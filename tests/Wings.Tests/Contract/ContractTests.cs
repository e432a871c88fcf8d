using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Contract;

/// <summary>The four folders of the contract, built and judged at the prompt, give exactly what the contract says.</summary>
public sealed class ContractTests
{
    [Theory]
    [InlineData("claims-nl.md")]
    [InlineData("claims-en.md")]
    public void Every_wording_gets_the_verdict_that_the_contract_names(string document)
    {
        var expected = Expected("claims-expected.json")
            .AsArray()
            .Where(claim => Text(claim, "document") == document)
            .ToList();
        var file = Path.Combine(Folder.New(), "check.json");
        var check = Prompt.Run(
            "check",
            Folder.Contract(document),
            "--edition",
            Folder.Contract("claims"),
            "--json",
            file
        );
        Assert.Equal(1, check.Exit);
        var judged = JsonNode.Parse(File.ReadAllText(file))!["claims"]!.AsArray();
        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Select(claim => $"{Text(claim, "words")} | {Text(claim, "claim")} | {Text(claim, "verdict")}"),
            judged.Select(claim => $"{Text(claim, "words")} | {Text(claim, "claim")} | {Text(claim, "verdict")}")
        );
        Assert.All(judged, claim => Assert.NotEqual("", Text(claim, "reason")));
    }

    [Fact]
    public void The_claims_edition_publishes()
    {
        var (build, report, to) = Build("claims");
        Assert.True(build.Exit == 0, build.Output + build.Error);
        Assert.True(report["published"]!.GetValue<bool>());
        foreach (
            var made in new[]
            {
                "index.html",
                "documents/brief.html",
                "figures/jobs.html",
                "publication.zip",
                "build.json",
                "data",
            }
        )
            Assert.True(Path.Exists(Path.Combine(to, made)), $"{made} was not made");
    }

    [Fact]
    public void Each_fault_is_found_at_its_cell_and_nothing_else_is()
    {
        var (build, report, _) = Build("findings");
        Assert.Equal(1, build.Exit);
        Assert.False(report["published"]!.GetValue<bool>());
        var found =
            from delivery in report["deliveries"]!.AsArray()
            from finding in delivery!["findings"]!.AsArray()
            where Text(finding, "grade") is "error" or "question"
            select $"{Path.GetFileName(Text(finding, "file"))} {Text(finding, "cell")} {Text(finding, "grade")}";
        var expected =
            from finding in Expected("findings-expected.json").AsArray()
            select $"{Text(finding, "file")} {Text(finding, "cell")} {Text(finding, "grade")}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_good_delivery_stands_beside_a_refused_one()
    {
        var (_, report, _) = Build("findings");
        var status = report["deliveries"]!
            .AsArray()
            .ToDictionary(delivery => Text(delivery, "organisation"), delivery => Text(delivery, "status"));
        Assert.Equal(("accepted", "refused", "refused"), (status["FIN"], status["OCW"], status["VWS"]));
    }

    [Theory]
    [InlineData("2024-05-15", "1400")]
    [InlineData("latest", "1450")]
    [InlineData(null, "1450")]
    public void A_correction_counts_from_the_day_it_was_accepted(string? knownAt, string value)
    {
        string[] moment = knownAt is null ? [] : ["--known-at", knownAt];
        Assert.Equal(
            value,
            Row(["figures", "gas", "--edition", Folder.Contract("corrections"), "--period", "2023", .. moment])["value"]
        );
    }

    [Fact]
    public void A_sentence_that_a_correction_made_wrong_is_an_erratum_and_no_obstacle()
    {
        var (build, report, _) = Build("corrections");
        Assert.Equal(0, build.Exit);
        Assert.Equal("holds", Text(Assert.Single(report["claims"]!.AsArray()), "verdict"));
        var erratum = Assert.Single(report["errata"]!.AsArray());
        Assert.EndsWith("mei.md", Text(erratum, "document"), StringComparison.Ordinal);
        Assert.Contains("FIN.2", Text(erratum, "delivery"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_can_be_judged_at_another_moment()
    {
        var file = Path.Combine(Folder.New(), "check.json");
        var edition = Folder.Contract("corrections");
        var check = Prompt.Run(
            "check",
            Path.Combine(edition, "documents", "mei.md"),
            "--edition",
            edition,
            "--json",
            file,
            "--known-at",
            "latest"
        );
        Assert.Equal(1, check.Exit);
        var claim = JsonNode.Parse(File.ReadAllText(file))!["claims"]![0];
        Assert.Equal("fails", Text(claim, "verdict"));
        Assert.Contains(
            "1.350 m3 en 1.450 m3 (die grens hoort er niet bij)",
            Text(claim, "reason"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("then", "EZK=200 FIN=100")]
    [InlineData("now", "EZ=170 FIN=100 KGG=30")]
    public void A_split_ministry_is_shown_as_then_and_as_now(string moment, string expected)
    {
        var rows = Rows(
            "figures",
            "jobs",
            "--edition",
            Folder.Contract("reorganisation"),
            "--period",
            "2022",
            "--by",
            "organisation",
            "--as",
            moment
        );
        var values = rows.Where(row => row["value"] != "").Select(row => $"{row["organisation"]}={row["value"]}");
        Assert.Equal(expected, string.Join(' ', values.Order(StringComparer.Ordinal)));
        Assert.All(rows, row => Assert.Equal("100%", row["coverage"]));
    }

    [Theory]
    [InlineData("2022", "300")]
    [InlineData("2023", "330")]
    public void The_whole_is_the_sum_of_the_ministries_of_its_year(string period, string value) =>
        Assert.Equal(
            value,
            Row(["figures", "jobs", "--edition", Folder.Contract("reorganisation"), "--period", period])["value"]
        );

    [Fact]
    public void Two_builds_in_other_time_zones_and_cultures_are_equal_to_the_byte()
    {
        string one = Folder.New(),
            other = Folder.New();
        Prompt.RunWith(Machine("Pacific/Kiritimati", "nl_NL.UTF-8"), "build", Folder.Contract("claims"), "--to", one);
        Prompt.RunWith(
            Machine("America/Anchorage", "ar_SA.UTF-8"),
            "build",
            Folder.CopyOf(Folder.Contract("claims")),
            "--to",
            other
        );
        Assert.Equal(Bytes(one), Bytes(other));
    }

    static Dictionary<string, string> Machine(string zone, string culture) =>
        new()
        {
            ["TZ"] = zone,
            ["LANG"] = culture,
            ["LC_ALL"] = culture,
        };

    static List<string> Bytes(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != "build.json")
                .Select(file =>
                    Path.GetRelativePath(folder, file)
                    + " "
                    + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))
                )
                .Order(StringComparer.Ordinal),
        ];

    static (Prompt Build, JsonNode Report, string To) Build(string edition)
    {
        var to = Folder.New();
        var build = Prompt.Run("build", Folder.Contract(edition), "--to", to);
        var report = Path.Combine(to, "build.json");
        Assert.True(File.Exists(report), build.Output + build.Error);
        return (build, JsonNode.Parse(File.ReadAllText(report))!, to);
    }

    static Dictionary<string, string> Row(string[] call) => Assert.Single(Rows(call));

    static List<Dictionary<string, string>> Rows(params string[] call)
    {
        var answer = Prompt.Run([.. call, "--format", "csv"]);
        Assert.True(answer.Exit == 0, answer.Output + answer.Error);
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var heading = lines[0].Split(',');
        return
        [
            .. lines
                .Skip(1)
                .Select(line => heading.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    static JsonNode Expected(string file) => JsonNode.Parse(File.ReadAllText(Folder.Contract(file)))!;

    static string Text(JsonNode? node, string key) =>
        node![key]!.GetValue<JsonElement>().ToString() is { } text ? text.ToString(CultureInfo.InvariantCulture) : "";
}
