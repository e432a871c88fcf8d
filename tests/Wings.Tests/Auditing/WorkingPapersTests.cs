using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>Working papers stand on their own.</summary>
public sealed class WorkingPapersTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Working_papers_are_worked_out_again_without_the_program(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await MarkedDeliveries.Accepted(site);
        using var auditor = await AuditorPages.Drawn(site);
        var drawn = AuditorPages.Rows(auditor, "items").Select(row => row.Split('|')[0]).ToArray();
        await auditor.Ask(auditor.At.AbsolutePath + "/papers");
        using var zip = new ZipArchive(await auditor.Answer.Content.ReadAsStreamAsync(Stop));
        string Text(string name)
        {
            using var text = new StreamReader(zip.GetEntry(name)!.Open());
            return text.ReadToEnd();
        }
        var population = Text("population.txt");
        using var sample = JsonDocument.Parse(Text("sample.json"));
        Assert.Equal(
            sample.RootElement.GetProperty("digest").GetString(),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(population)))
        );
        var lots = population
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[0])
            .OrderBy(
                key =>
                    Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"rekenschap-sample-1\n42\n{key}\n"))),
                StringComparer.Ordinal
            );
        Assert.Equal(lots.Take(3).Order(StringComparer.Ordinal), drawn);
        AssertProven(Text("ledger.json"));
        Assert.Contains("delivery.accepted", Text("lineage.csv"));
        Assert.Contains("<html lang=\"nl\">", Text("sample.html"));
        Assert.Contains("RFC 9162", Text("README.txt"));
    }

    static void AssertProven(string json)
    {
        using var ledger = JsonDocument.Parse(json);
        var root = Convert.FromHexString(ledger.RootElement.GetProperty("root").GetString()!);
        var size = ledger.RootElement.GetProperty("size").GetInt64();
        var entries = ledger.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
            Assert.True(
                MerkleProof.Includes(
                    root,
                    size,
                    entry.GetProperty("position").GetInt64() - 1,
                    MerkleTree.Leaf(Convert.FromHexString(entry.GetProperty("hash").GetString()!)),
                    [
                        .. entry
                            .GetProperty("inclusion")
                            .EnumerateArray()
                            .Select(hash =>
                                System.Collections.Immutable.ImmutableArray.Create(
                                    Convert.FromHexString(hash.GetString()!)
                                )
                            ),
                    ]
                )
            );
    }
}
