using System.Text.Json.Nodes;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Building;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>The file with everything against the files of the indicators, on the demonstration.</summary>
public sealed class BulkTests
{
    static readonly Lazy<Dictionary<string, SiteFile>> Files = new(() =>
    {
        var read = ReadEdition.Read(Example.Edition, new ReadOptions(false));
        return Host
            .Building.OpenData.Of(read, read.Ledger.Chain, TrialData.Address)
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
    });

    static IEnumerable<string> OfIndicators =>
        Files.Value.Keys.Where(path =>
            path.EndsWith(".csv", StringComparison.Ordinal)
            && !path.EndsWith(".sdmx.csv", StringComparison.Ordinal)
            && path is not ("data/all.csv" or "data/indicators.csv" or "data/members.csv")
        );

    /// <summary>As the file with everything writes them: indicator, period, organisation, dimension, member, value, status, coverage.</summary>
    static IEnumerable<string> Rows(string path)
    {
        var rows = TrialData.Rows(Files.Value[path]);
        var key = rows[0][2];
        return rows[1..]
            .Select(row =>
                key == "organisation"
                    ? $"{row[0]},{row[1]},{row[2]},,,{row[3]},{row[4]},{row[5]}"
                    : $"{row[0]},{row[1]},Rijk,{key},{row[2]},{row[3]},{row[4]},{row[5]}"
            );
    }

    [Fact]
    public void It_holds_every_value_of_every_indicator_s_own_files_and_no_other()
    {
        var all = TrialData.Rows(Files.Value["data/all.csv"]);
        Assert.Equal(
            "indicator,period,organisation,dimension,member,value,status,coverage,unit,invented",
            string.Join(',', all[0])
        );
        var expected = OfIndicators.SelectMany(Rows).Order(StringComparer.Ordinal);
        Assert.Equal(expected, all[1..].Select(row => string.Join(',', row[..8])).Order(StringComparer.Ordinal));
        Assert.True(all.Length > 10_000);
    }

    [Fact]
    public void Each_row_stands_once_and_names_an_indicator_and_members_that_are_explained()
    {
        var all = TrialData.Rows(Files.Value["data/all.csv"])[1..];
        Assert.Equal(all.Length, all.Select(row => string.Join(',', row[..5])).Distinct().Count());
        var members = TrialData.Rows(Files.Value["data/members.csv"]).Select(row => (row[0], row[1])).ToHashSet();
        Assert.All(all, row => Assert.Contains(("organisation", row[2]), members));
        Assert.All(all.Where(row => row[3] != ""), row => Assert.Contains((row[3], row[4]), members));
        var indicators = TrialData.Text(Files.Value["data/indicators.csv"]);
        Assert.All(
            all.Select(row => row[0]).Distinct(),
            code => Assert.Contains($"\n{code},", indicators, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_whole_stands_before_its_parts()
    {
        var fte = TrialData.Rows(Files.Value["data/fte.csv"]).Where(row => row[1] == "2023").ToList();
        Assert.Equal("Rijk", fte[0][2]);
        Assert.Equal(13, fte.Count);
    }

    [Fact]
    public void Its_metadata_ties_the_three_tables_together()
    {
        var metadata = JsonNode.Parse(TrialData.Text(Files.Value["data/all.csv-metadata.json"]))!;
        foreach (var table in metadata["tables"]!.AsArray())
        {
            var name = table!["url"]!.GetValue<string>();
            var columns = table["tableSchema"]!["columns"]!.AsArray().Select(one => one!["name"]!.GetValue<string>());
            Assert.Equal(TrialData.Rows(Files.Value["data/" + name])[0], columns);
        }
        var key = metadata["tables"]![0]!["tableSchema"]!["foreignKeys"]![0]!["reference"]!;
        Assert.Equal("indicators.csv", key["resource"]!.GetValue<string>());
    }

    [Fact]
    public void An_indicator_that_bears_the_name_of_a_file_about_all_gets_another()
    {
        var files = TrialData.Files();
        Assert.Contains("data/all-.csv", files.Keys);
        Assert.StartsWith(
            "indicator,period,organisation,dimension",
            TrialData.Text(files["data/all.csv"]),
            StringComparison.Ordinal
        );
    }
}
