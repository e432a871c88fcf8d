using System.Diagnostics;
using System.Text.Json;
using Rekenschap.Figures.Editions;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Heirs;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>
/// The demonstration's open data, read by programs that we did not write: n3 and jsonld for the catalogue, a validator of
/// SHACL with the shapes of Geonovum where those lie beside the repository, and the toolkit of JSON-stat.
/// </summary>
public sealed class OutsideTests
{
    static readonly string Here = Path.Combine(Folder.Root, "tests", "Outside");

    static readonly Lazy<string> Written = new(() =>
    {
        var read = ReadEdition.Read(Example.Edition, new ReadOptions(false));
        return Write(
            Host.Building.OpenData.Of(
                    read,
                    read.Ledger.Chain,
                    TrialData.Address,
                    new("https://cijfers.example/jbr/api/v1")
                )
                .Select(file => (file.Path, file.Bytes.ToArray()))
        );
    });

    static string Write(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var folder = Folder.New();
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        foreach (var (path, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, path), bytes);
        return folder;
    }

    static async Task<Dictionary<string, string[]>> Check(params string[] arguments)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Here, "node_modules")),
            $"no packages in {Here}; run npm ci there, as ./test does"
        );
        var start = new ProcessStartInfo("node", ["data.mjs", .. arguments])
        {
            WorkingDirectory = Here,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(await output)!;
    }

    [Fact]
    public async Task Both_notations_of_the_catalogue_say_the_same_and_every_cube_holds_what_its_csv_holds()
    {
        var found = await Check(Written.Value);
        Assert.Empty(found["graphs"]);
        Assert.Empty(found["cubes"]);
    }

    [Fact]
    public async Task The_catalogue_has_the_shapes_of_dcat_ap_nl()
    {
        var shape = SharedData.Need(Path.Combine("formats-statistics", "dcat-ap-nl", "shapes", "dcat-ap-nl-SHACL.ttl"));
        Assert.Empty((await Check(Written.Value, Path.GetDirectoryName(shape)!))["shapes"]);
    }

    [Fact]
    public async Task A_catalogue_that_lacks_something_is_found()
    {
        var shape = SharedData.Need(Path.Combine("formats-statistics", "dcat-ap-nl", "shapes", "dcat-ap-nl-SHACL.ttl"));
        var folder = Write(TrialData.Files(TrialData.Address).Values.Select(file => (file.Path, file.Bytes.ToArray())));
        var turtle = Path.Combine(folder, "data", "catalogue.ttl");
        var lines = await File.ReadAllLinesAsync(turtle, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(
            turtle,
            lines.Where(line => !line.Contains("dct:accessRights", StringComparison.Ordinal)),
            TestContext.Current.CancellationToken
        );
        var found = await Check(folder, Path.GetDirectoryName(shape)!);
        Assert.Contains(found["shapes"], one => one.Contains("accessRights", StringComparison.Ordinal));
        Assert.NotEmpty(found["graphs"]);
    }
}
