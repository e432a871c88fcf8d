using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>
/// What three letters to Parliament stated of days, promises, papers, registers and causes: the table of docs/registers.md
/// names each fact, its claim and its verdict, and is held against what the edition says when it is built.
/// </summary>
public sealed class RegisterFactsTests
{
    const string Dutch = "documents/registers.md";
    const string English = "documents/registers-en.md";

    static readonly ImmutableArray<(string Fact, string Claim, string Verdict)> Table =
    [
        .. File.ReadAllLines(Path.Combine(Folder.Root, "docs", "registers.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is [_, [>= '0' and <= '9', _, _, '-', ..], ..])
            .Select(cells => (cells[1], cells[2].Trim('`'), cells[3])),
    ];

    [Theory]
    [InlineData(Dutch)]
    [InlineData(English)]
    public void Every_fact_of_the_table_is_stated_with_its_verdict_and_no_other_is(string document)
    {
        var stated = Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one => Text(one!, "document") == document)
            .Select(one => $"{Text(one!, "claim")} {Text(one!, "verdict")}");
        var listed = Table.Where(row => row.Claim != "judgement:minister").Select(row => $"{row.Claim} {row.Verdict}");
        Assert.Equal(listed.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("004-55", "promise:bit_law", "fails")]
    [InlineData("004-27", "promise:cloud_policy", "fails")]
    [InlineData("004-52", "promise:bit_decree", "holds")]
    [InlineData("004-09", "state:adr_maturity?period=2020", "holds")]
    [InlineData("003-10", "promise:racism_plan", "open")]
    [InlineData("002-12", "cause:co2?scope=scope3&of=co2&from=2019&to=2020", "holds")]
    public void History_has_proved_it_so(string fact, string claim, string verdict) =>
        Assert.Contains((fact, claim, verdict), Table);

    [Fact]
    public void Judgements_stand_in_the_text_as_judgements()
    {
        var said = File.ReadAllText(Path.Combine(Example.Edition, Dutch)).Split("(judgement:minister)").Length - 1;
        Assert.Equal(said, Table.Count(row => row.Claim == "judgement:minister"));
        Assert.True(said > 0);
    }

    [Fact]
    public void What_fails_goes_out_released_by_two_people_and_what_is_open_goes_out_by_itself()
    {
        var claims = Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one => Text(one!, "document") is Dutch or English)
            .ToList();
        Assert.All(claims.Where(one => Text(one!, "verdict") == "fails"), one => Assert.NotNull(one!["released"]));
        Assert.All(claims.Where(one => Text(one!, "verdict") == "open"), one => Assert.Null(one!["accepted"]));
        Assert.Contains(claims, one => Text(one!, "verdict") == "open");
    }

    [Fact]
    public void A_verdict_names_the_row_that_it_rests_on()
    {
        var law = Example.Built.Value.Report["claims"]!
            .AsArray()
            .First(one => Text(one!, "document") == Dutch && Text(one!, "claim") == "promise:bit_law");
        var row = law!["evidence"]!.AsArray().Single()!;
        Assert.Equal("registers/commitments.csv", Text(row, "file"));
        var line = File.ReadAllLines(Path.Combine(Example.Edition, "registers", "commitments.csv"))[
            row["line"]!.GetValue<int>() - 1
        ];
        Assert.StartsWith("bit_law,", line, StringComparison.Ordinal);
    }

    static string Text(JsonNode node, string key) => node[key]!.GetValue<string>();
}
