using System.Text.Json;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class ContractFindingsTests
{
    [Fact]
    public void The_small_folder_of_the_contract_gets_exactly_the_errors_and_questions_that_it_expects()
    {
        var contract = Contract();
        if (contract is null)
            Assert.Skip("The contract's folders are not here (REKENSCHAP_CONTRACT)");
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(contract, "findings-expected.json")));
        var wanted = expected.RootElement.EnumerateArray().Select(Line).Order().ToArray();

        var found = Directory
            .GetFiles(Path.Combine(contract, "findings", "deliveries", "energy"), "*.csv")
            .SelectMany(Read)
            .Order()
            .ToArray();

        Assert.Equal(wanted, found);
    }

    static string Line(JsonElement finding) =>
        $"{finding.GetProperty("file")} {finding.GetProperty("cell")} {finding.GetProperty("grade")}";

    static IEnumerable<string> Read(string path)
    {
        var gas = Office.Gas with
        {
            Checks = [new MinCheck(0), new ChangeCheck(new(1, Kernel.Time.Frequency.Year), 0.3m)],
        };
        var office = new Office { Deliverer = Path.GetFileNameWithoutExtension(path), Indicators = [gas, Office.Heat] };
        return office
            .Reads(File.ReadAllBytes(path))
            .Result.Findings.Where(finding => finding.Grade != Grade.Note)
            .Select(finding =>
                $"{Path.GetFileName(path)} {finding.Cell} {finding.Grade.ToString().ToLowerInvariant()}"
            );
    }

    static string? Contract()
    {
        if (Environment.GetEnvironmentVariable("REKENSCHAP_CONTRACT") is { } named)
            return named;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rekenschap.slnx")))
            folder = folder.Parent;
        var path = folder is null ? "" : Path.Combine(folder.FullName, "..", "shared", "contract");
        return Directory.Exists(path) ? path : null;
    }
}
