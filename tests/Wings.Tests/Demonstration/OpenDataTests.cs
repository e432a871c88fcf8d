using System.Text.Json.Nodes;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Building;

namespace Rekenschap.Wings.Tests.Demonstration;

public sealed class OpenDataTests
{
    static readonly Lazy<Dictionary<string, string>> Files = new(() =>
    {
        var read = ReadEdition.Read(Example.Edition, new ReadOptions(false));
        return Host
            .Building.OpenData.Of(read, read.Ledger.Chain)
            .ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
    });

    [Fact]
    public void Every_csv_says_beside_it_what_it_holds_and_what_was_made_up()
    {
        var files = Files.Value;
        foreach (var csv in files.Keys.Where(IsOfOneIndicator))
        {
            var metadata = JsonNode.Parse(files[csv + "-metadata.json"])!;
            Assert.Equal(csv["data/".Length..], metadata["url"]!.GetValue<string>());
            var columns = metadata["tableSchema"]!["columns"]!
                .AsArray()
                .Select(one => one!["name"]!.GetValue<string>());
            Assert.Equal(files[csv].Split('\n')[0], string.Join(',', columns));
            Assert.StartsWith(
                "invented: ",
                metadata["schema:creativeWorkStatus"]!.GetValue<string>(),
                StringComparison.Ordinal
            );
        }
    }

    static bool IsOfOneIndicator(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal)
        && !path.EndsWith(".sdmx.csv", StringComparison.Ordinal)
        && path is not ("data/all.csv" or "data/indicators.csv" or "data/members.csv");

    [Fact]
    public void A_split_that_was_made_up_is_told_apart_from_what_was_made_up_whole()
    {
        var fte = JsonNode.Parse(Files.Value["data/fte.csv-metadata.json"])!;
        Assert.Equal("invented: parts", fte["schema:creativeWorkStatus"]!.GetValue<string>());
    }

    [Fact]
    public void A_regional_ratio_can_be_taken_by_province() =>
        Assert.Contains(
            "location_quotient,2024,ZH,1.54",
            Files.Value["data/location_quotient.province.csv"],
            StringComparison.Ordinal
        );
}
