using System.Text.Json.Nodes;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>A correction after publication: what was written before it stays and is put right in the open, what is written after it fails.</summary>
public sealed class OvertakenTests
{
    const string Correction = "deliveries/duurzaamheid-2023/JENV.2.csv";

    static string[] Verdicts(JsonNode report) =>
        [.. report["claims"]!.AsArray().Select(one => $"{Example.Words(one!)}: {Example.Verdict(one!)}")];

    [Fact]
    public void A_message_that_repeats_a_corrected_sentence_fails()
    {
        var (exit, report) = Example.Check(Example.OvertakenMessage);
        Assert.Equal(1, exit);
        Assert.Equal(
            [
                "gehalveerd: fails",
                "gedaald: fails",
                "912 ton: fails",
                "1.840 ton: holds",
                "gedaald: holds",
                "gedaald met 43%: holds",
            ],
            Verdicts(report)
        );
        Assert.Empty(report["untagged"]!.AsArray());
    }

    [Fact]
    public void On_the_day_of_publication_only_the_sentence_of_later_would_have_failed()
    {
        var (exit, report) = Example.Check(Example.OvertakenMessage, "--known-at", "2024-05-15");
        Assert.Equal(1, exit);
        Assert.Equal(
            ["gedaald met 43%: fails"],
            Verdicts(report).Where(one => !one.EndsWith(": holds", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Published_sentences_that_a_correction_overtook_are_errata_and_do_not_undo_the_publication()
    {
        var (exit, report) = Example.Built.Value;
        Assert.Equal(0, exit);
        var errata = report["errata"]!.AsArray();
        Assert.Equal(
            ["documents/rapport.md: gehalveerd", "documents/report.md: halved"],
            errata.Select(one => $"{one!["document"]}: {one["words"]}").Order(StringComparer.Ordinal)
        );
        Assert.All(
            errata,
            one =>
            {
                Assert.Equal("holds", one!["was"]!.GetValue<string>());
                Assert.Equal("fails", one["is"]!.GetValue<string>());
                Assert.Equal(Correction, one["delivery"]!.GetValue<string>());
            }
        );
    }

    [Fact]
    public void A_letter_of_after_the_correction_tells_what_it_changed() =>
        Assert.Contains(
            Example.Built.Value.Report["claims"]!.AsArray(),
            one =>
                one!["document"]!.GetValue<string>() == "documents/rekenkamer.md"
                && Example.Words(one) == "van 1.840 naar 1.052 ton"
                && Example.Verdict(one) == "holds"
        );
}
