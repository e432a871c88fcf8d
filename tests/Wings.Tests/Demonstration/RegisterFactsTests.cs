using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>
/// What three letters to Parliament stated of days, promises, papers, registers and causes: the table of docs/registers.md
/// names each fact, its claim, its verdict and what that rests on, and is held against what the edition says when it is built.
/// </summary>
public sealed class RegisterFactsTests
{
    const string Dutch = "documents/registers.md";
    const string English = "documents/registers-en.md";

    /// <summary>Stands behind "holds" where that rests on a made-up row.</summary>
    const string Within = " within the exercise";

    static readonly ImmutableArray<(string Fact, string Claim, string Verdict, string On)> Table =
    [
        .. File.ReadAllLines(Path.Combine(Folder.Root, "docs", "registers.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is [_, [>= '0' and <= '9', _, _, '-', ..], ..])
            .Select(cells =>
                (cells[1], cells[2].Trim('`'), cells[3].Replace(Within, "", StringComparison.Ordinal), cells[4])
            ),
    ];

    [Theory]
    [InlineData(Dutch)]
    [InlineData(English)]
    public void Every_fact_of_the_table_is_stated_with_its_verdict_and_no_other_is(string document)
    {
        var stated = Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one => Text(one!, "document") == document)
            .Select(one => $"{Text(one!, "claim")} {Text(one!, "verdict")} by {On(one!)}");
        var listed = Table
            .Where(row => !IsJudgement(row.Claim))
            .Select(row => $"{row.Claim} {row.Verdict} by {row.On}");
        Assert.Equal(listed.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("004-55", "promise:bit_law", "fails")]
    [InlineData("004-27", "promise:cloud_policy", "fails")]
    [InlineData("004-27", "promise:cloud_revision", "fails")]
    [InlineData("004-14", "state:certs_pki", "unverifiable")]
    [InlineData("003-36", "promise:second_saving", "unverifiable")]
    [InlineData("004-52", "promise:bit_decree", "holds")]
    [InlineData("004-09", "state:adr_maturity?period=2020", "holds")]
    [InlineData("003-10", "promise:racism_plan", "open")]
    [InlineData("002-12", "cause:co2_travel?of=co2&from=2019&to=2020", "unverifiable")]
    [InlineData("002-15", "fte?from=2019&to=2020", "holds")]
    [InlineData("003-01", "state:jbr_yearly?code=publiek&period=2023", "unverifiable")]
    [InlineData("003-13", "reference:", "unverifiable")]
    [InlineData("003-46", "reference:", "unverifiable")]
    [InlineData("004-08", "promise:ciso", "holds")]
    [InlineData("004-11", "state:pentests?period=2020", "unverifiable")]
    [InlineData("004-17", "promise:bz_finding", "unverifiable")]
    [InlineData("004-20", "state:findings_overview?period=2019", "unverifiable")]
    [InlineData("004-21", "promise:inform_house", "unverifiable")]
    [InlineData("004-24", "promise:faster_requests", "holds")]
    [InlineData("004-37", "state:factsheets", "unverifiable")]
    [InlineData("004-56", "promise:i_strategy", "fails")]
    [InlineData("003-30", "promise:gas_saving", "holds")]
    public void History_has_proved_it_so(string fact, string claim, string verdict) =>
        Assert.Contains(Table, row => (row.Fact, row.Claim, row.Verdict) == (fact, claim, verdict));

    [Fact]
    public void The_table_itself_says_which_hold_within_the_exercise_only()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder.Root, "docs", "registers.md"));
        Assert.Equal(
            Table.Count(row => row is { Verdict: "holds", On: "made up" or "made-up figures" }),
            lines.Count(line => line.Contains($"| holds{Within} | made", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(lines, line => line.Contains("| holds | made", StringComparison.Ordinal));
        Assert.DoesNotContain(
            lines,
            line =>
                line.Contains($"| holds{Within} |", StringComparison.Ordinal)
                && !line.Contains("| made", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Judgements_stand_in_the_text_as_judgements()
    {
        var text = File.ReadAllText(Path.Combine(Example.Edition, Dutch));
        foreach (var whose in Table.Where(row => IsJudgement(row.Claim)).GroupBy(row => row.Claim))
            Assert.Equal(text.Split($"({whose.Key})").Length - 1, whose.Count());
        Assert.Equal(text.Split("(judgement:").Length - 1, Table.Count(row => IsJudgement(row.Claim)));
        Assert.Contains("judgement:state_secretary", Table.Select(row => row.Claim));
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

    [Fact]
    public void Nothing_holds_by_a_made_up_row_without_saying_so_in_the_text_and_on_its_page()
    {
        var made = Example.Built.Value.Report["claims"]!
            .AsArray()
            .Where(one => Text(one!, "document") == Dutch)
            .Select((one, i) => (Claim: one!, Number: i + 1))
            .ToList();
        Assert.Contains(made, one => On(one.Claim) == "made up");
        Assert.Contains(made, one => On(one.Claim) == "made-up figures");
        var text = Example.Page("documents/registers.html").QuerySelector("main")!;
        foreach (var (claim, number) in made)
        {
            var beside = text.QuerySelector($"#claim-{number}")!.NextElementSibling?.TextContent ?? "";
            var isMade = On(claim) == "made up";
            Assert.Equal(isMade, beside.Contains("volgens een verzonnen regel", StringComparison.Ordinal));
            var page = Example
                .Page($"documents/registers/claim-{number}.html")
                .QuerySelector(".claim-panel")!
                .TextContent;
            Assert.Equal(isMade, page.Contains("voor deze oefening is verzonnen", StringComparison.Ordinal));
            var byFigures = On(claim) == "made-up figures";
            Assert.Equal(byFigures, page.Contains("voor deze oefening zijn verzonnen", StringComparison.Ordinal));
            Assert.Equal(
                (isMade || byFigures) && Text(claim, "verdict") == "holds",
                page.Contains("Klopt binnen de oefening", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void What_says_this_year_or_next_in_an_annex_of_another_year_says_which() =>
        Assert.All(
            Example.Built.Value.Report["claims"]!.AsArray().Where(one => Text(one!, "document") is Dutch or English),
            one =>
                Assert.DoesNotMatch(
                    "(dit|volgend|vorig|het) jaar|(this|next|last|the) year",
                    Text(one!, "words") is "elk jaar" ? "" : Text(one!, "words")
                )
        );

    static bool IsJudgement(string claim) => claim.StartsWith("judgement:", StringComparison.Ordinal);

    /// <summary>Rows that were made up, rows that are known, figures that were made up or were not, or nothing that was found.</summary>
    static string On(JsonNode claim) =>
        (claim["evidence"] is not null, claim["invented"]?.GetValue<bool>() == true) switch
        {
            (true, true) => "made up",
            (true, false) => "known",
            (false, true) => "made-up figures",
            _ when Text(claim, "claim").StartsWith("reference:", StringComparison.Ordinal) => "nothing",
            _ => "figures",
        };

    static string Text(JsonNode node, string key) => node[key]!.GetValue<string>();
}
