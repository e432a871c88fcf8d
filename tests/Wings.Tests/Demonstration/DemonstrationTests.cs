using System.Text;
using System.Text.Json.Nodes;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>What the tutorial promises its reader.</summary>
public sealed class DemonstrationTests
{
    static readonly Lazy<(int Exit, JsonNode Report)> Built = Example.Built;

    [Fact]
    public void Every_sentence_holds_or_was_let_through_by_name_and_the_edition_publishes()
    {
        var (exit, report) = Built.Value;
        Assert.Empty(Example.Claims(report, claim => !Example.Stands(claim)));
        Assert.Empty(report["untagged"]!.AsArray());
        Assert.Equal(0, exit);
        Assert.True(report["published"]!.GetValue<bool>());
        Assert.True(report["claims"]!.AsArray().Count > 400);
    }

    [Theory]
    [InlineData("1 numbers", "58,1 miljoen m3", "EUR 3.19 billion")]
    [InlineData("2 precision", "30.567 vacatures", "30,567 vacancies")]
    [InlineData("3 hedges", "ruim 155.000 ambtenaren", "about 58 million m3")]
    [InlineData("4 multiples", "verviervoudiging", "halved")]
    [InlineData("5 trends", "explosief gestegen", "fell slightly")]
    [InlineData("6 targets", "al in 2023 behaald", "comfortably met")]
    [InlineData("7 comparisons", "steeg minder hard dan verwacht", "higher than")]
    [InlineData("8 significance", "niet significant verbeterd", "rose significantly")]
    [InlineData("9 ranks", "hoogste", "lowest")]
    [InlineData("10 shares", "Het merendeel", "Nearly all")]
    [InlineData("11 magnitudes", "tienduizenden", "tens of thousands")]
    [InlineData("12 composites", "gestegen van 19,1% naar 24,8%", "from 119,200 to 147,900 fte")]
    public void Each_kind_of_wording_is_shown_in_both_languages(string kind, string nl, string en)
    {
        var shown = Example.Claims(Built.Value.Report, _ => true);
        Assert.True(shown.Contains(nl) && shown.Contains(en), kind);
    }

    [Fact]
    public void Nothing_contradicts_another_document_but_the_sentence_that_was_released_against_the_figures() =>
        Assert.Equal(
            ["gestegen van 39,1% naar 40,2%", "ruim 41 procent"],
            Example.Claims(Built.Value.Report, claim => claim["contradicts"] is not null).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_format_that_intake_reads_is_delivered()
    {
        var extensions = Directory
            .EnumerateFiles(Path.Combine(Example.Edition, "deliveries"), "*", SearchOption.AllDirectories)
            .Select(Path.GetExtension)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal([".csv", ".json", ".ods", ".xlsx", ".xml"], extensions);
        var bytes = File.ReadAllBytes(Path.Combine(Example.Edition, "deliveries", "personeel-2023", "P-DIREKT.csv"));
        Assert.Throws<DecoderFallbackException>(() => new UTF8Encoding(false, true).GetString(bytes));
    }

    [Fact]
    public void One_cell_breaks_the_sentences_that_rest_on_it_and_a_correction_mends_them()
    {
        var edition = Folder.CopyOf(Example.Edition);
        var collection = Path.Combine(edition, "deliveries", "gas-2023");
        var (file, cell) = (Path.Combine(collection, "JENV.csv"), "gas_use;2023-01;3684500");
        var right = File.ReadAllText(file);
        Assert.Contains(cell, right, StringComparison.Ordinal);
        File.WriteAllText(file, right.Replace(cell, "gas_use;2023-01;7369000", StringComparison.Ordinal));

        var (spoilt, report) = Example.Build(edition);
        Assert.Equal(1, spoilt);
        Assert.Equal(
            ["22 procent", "22%", "58,1 miljoen m3", "about 58 million m3", "met 22 procent ruim behaald"],
            Example.Claims(report, claim => !Example.Stands(claim)).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            report["deliveries"]!.AsArray().SelectMany(delivery => delivery!["findings"]!.AsArray()),
            finding => finding!["rule"]!.GetValue<string>() == "change" && finding["cell"]!.GetValue<string>() == "C67"
        );

        File.WriteAllText(Path.Combine(collection, "JENV.2.csv"), "indicator;period;value\n" + cell + "\n");
        File.AppendAllText(Path.Combine(collection, "received.csv"), "JENV,2,2024-04-08,2024-04-10,jenv-1,jenv-2,\n");
        Assert.Equal(0, Example.Build(edition).Exit);
    }

    [Fact]
    public void A_cell_that_was_let_pass_stays_a_finding_and_lowers_the_coverage_of_its_total_alone()
    {
        var delivery = Built.Value.Report["deliveries"]!
            .AsArray()
            .Single(one => one!["file"]!.GetValue<string>() == "deliveries/duurzaamheid-2023/SZW.csv")!;
        Assert.Equal("accepted", delivery["status"]!.GetValue<string>());
        Assert.Contains(
            delivery["findings"]!.AsArray(),
            finding =>
                finding!["grade"]!.GetValue<string>() == "error" && finding["rule"]!.GetValue<string>() == "number"
        );
    }
}
