using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>The practice letter: hardly a sentence is right, and each is wrong in its own way.</summary>
public sealed class WrongLetterTests
{
    static readonly (string Words, string Verdict)[] Expected =
    [
        ("22 procent", "holds"),
        ("meer dan 145.000 fte", "holds"),
        ("circa 145.000 fte", "holds"),
        ("ruim 155.000 fte", "fails"),
        ("minder dan 140.000 fte", "fails"),
        ("71,484 documenten", "fails"),
        ("gestegen", "fails"),
        ("sterk gedaald", "fails"),
        ("gestegen met 7,5%", "fails"),
        ("verdubbeling", "fails"),
        ("gehalveerd", "fails"),
        ("significant verbeterd", "fails"),
        ("behaald", "fails"),
        ("het overgrote deel", "fails"),
        ("hoogste", "fails"),
        ("steeg minder hard dan", "fails"),
        ("vrijwel alle", "fails"),
        ("al in 2023 behaald", "fails"),
        ("gestegen van 19,1% naar 28,4%", "fails"),
        ("lager dan", "fails"),
        ("ruim 100.000 ambtenaren", "understated"),
        ("meer dan 40.000 documenten", "understated"),
        ("duizenden", "understated"),
        ("minstens driekwart", "understated"),
        ("26 procent", "unverifiable"),
        ("minder dan 10 meldingen", "unverifiable"),
        ("300 apparaten", "unverifiable"),
        ("47 procent", "unverifiable"),
        ("350 fte", "unverifiable"),
        ("behoorlijk wat", "unreadable"),
        ("155.000 fte", "unreadable"),
        ("71.484 documenten", "unreadable"),
        ("500 fte", "unreadable"),
    ];

    static readonly Lazy<(int Exit, JsonNode Report)> Checked = new(() => Example.Check(Example.WrongLetter));

    [Fact]
    public void Each_sentence_gets_its_verdict()
    {
        var judged = Checked.Value.Report["claims"]!.AsArray();
        Assert.Equal(
            Expected.Select(one => $"{one.Words}: {one.Verdict}"),
            judged.Select(one => $"{Example.Words(one!)}: {Example.Verdict(one!)}")
        );
        Assert.Equal(1, Checked.Value.Exit);
    }

    [Fact]
    public void Every_verdict_is_represented() =>
        Assert.Equal(
            ["fails", "holds", "understated", "unreadable", "unverifiable"],
            Expected.Select(one => one.Verdict).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("155.000 fte", "personen")]
    [InlineData("71.484 documenten", "documents_published")]
    [InlineData("500 fte", "AZ")]
    [InlineData("gestegen met 7,5%", "7,5%")]
    public void The_reason_names_what_is_wrong_or_what_was_meant(string words, string named)
    {
        var claim = Checked.Value.Report["claims"]!.AsArray().Single(one => Example.Words(one!) == words)!;
        Assert.Contains(named, claim["reason"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sentences_that_each_hold_may_still_contradict_each_other()
    {
        var about = Checked.Value.Report["claims"]!
            .AsArray()
            .Single(one => Example.Words(one!) == "circa 145.000 fte")!;
        Assert.Contains("meer dan 145.000 fte", about["contradicts"]!.AsArray().Select(one => Example.Words(one!)));
    }

    [Fact]
    public void The_sentence_without_a_tag_is_found_and_no_other() =>
        Assert.All(
            Checked.Value.Report["untagged"]!.AsArray(),
            one =>
                Assert.Contains(
                    Example.Words(one!),
                    "Het aantal vacatures is flink gestegen, tot 31.204.",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void A_figure_of_a_cell_that_privacy_protects_is_nowhere_in_the_answer()
    {
        var claim = Checked.Value.Report["claims"]!
            .AsArray()
            .Single(one => Example.Words(one!) == "minder dan 10 meldingen")!;
        Assert.Null(claim["value"]);
    }
}
