using System.Text.Json.Nodes;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>Who delivered, what went wrong with it, and what became of that.</summary>
public sealed class DemonstrationDeliveriesTests
{
    static readonly string[] Ministries =
    [
        "AZ",
        "BZ",
        "BZK",
        "DEF",
        "EZK",
        "FIN",
        "IENW",
        "JENV",
        "LNV",
        "OCW",
        "SZW",
        "VWS",
    ];

    static readonly Lazy<JsonNode> Built = new(() => Example.Build(Example.Edition).Report);

    static JsonNode[] Deliveries => [.. Built.Value["deliveries"]!.AsArray().Select(one => one!)];

    static string Text(JsonNode node, string key) => node[key]?.GetValue<string>() ?? "";

    [Theory]
    [InlineData("bedrijfsvoering-2023")]
    [InlineData("duurzaamheid-2023")]
    [InlineData("woo-2023")]
    [InlineData("organisatie-2023")]
    [InlineData("inkoop-2023")]
    [InlineData("digitalisering-2023")]
    public void Each_of_the_twelve_ministries_delivers(string collection) =>
        Assert.Equal(
            Ministries,
            Deliveries
                .Where(one => Text(one, "collection") == collection && Text(one, "status") == "accepted")
                .Select(one => Text(one, "organisation"))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Nobody_that_should_have_delivered_is_absent() =>
        Assert.DoesNotContain(Deliveries, one => Text(one, "status") == "absent");

    [Theory]
    [InlineData("deliveries/bedrijfsvoering-2023/VWS.csv", "formula")]
    [InlineData("deliveries/bedrijfsvoering-2023/VWS.csv", "number")]
    [InlineData("deliveries/inkoop-2023/SZW.csv", "number")]
    public void A_refused_delivery_was_mended_by_the_next(string file, string rule)
    {
        var refused = Deliveries.Single(one => Text(one, "file") == file);
        Assert.Equal("refused", Text(refused, "status"));
        Assert.Contains(refused["findings"]!.AsArray(), finding => Text(finding!, "rule") == rule);
        var next = Deliveries.Single(one =>
            Text(one, "file") == file.Replace(".csv", ".2.csv", StringComparison.Ordinal)
        );
        Assert.Equal("accepted", Text(next, "status"));
    }

    [Fact]
    public void A_controller_delivers_fifteen_tabs_that_one_mapping_reads()
    {
        var folder = ReadEdition.Read(Example.Edition, new()).Folder!;
        Assert.Equal(15, folder.Mapping("controller_fin")!.Tables.Length);
        var delivery = Deliveries.Single(one => Text(one, "file") == "deliveries/bedrijfsvoering-2023/FIN.xlsx");
        Assert.Equal("accepted", Text(delivery, "status"));
        Assert.DoesNotContain(delivery["findings"]!.AsArray(), finding => Text(finding!, "grade") != "note");
    }

    [Fact]
    public void One_of_the_twelve_for_whom_a_shared_service_speaks_disputes_its_rows()
    {
        var figures = ReadEdition.Read(Example.Edition, new()).Figures!.AsKnown(null);
        Figure Movers(string organisation) =>
            figures.At("throughflow", new Coordinate(Period.Year(2023), organisation));
        Assert.Equal(["LNV"], Ministries.Where(code => Movers(code).Status != FigureStatus.Normal));
        Assert.Contains("LNV", Movers("Rijk").Reason!.En, StringComparison.Ordinal);
        var internships = figures.At("internships", new Coordinate(Period.Year(2023), "Rijk"));
        Assert.Equal(FigureStatus.Normal, internships.Status);
    }

    [Fact]
    public void A_correction_after_publication_made_one_sentence_wrong_in_each_language()
    {
        var errata = Built.Value["errata"]!.AsArray();
        Assert.All(errata, one => Assert.Equal("deliveries/duurzaamheid-2023/JENV.2.csv", Text(one!, "delivery")));
        Assert.Contains(errata, one => Text(one!, "words") == "gehalveerd");
        Assert.Contains(errata, one => Text(one!, "words") == "halved");
        Assert.True(Built.Value["published"]!.GetValue<bool>());
    }
}
