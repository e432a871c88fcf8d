using System.Globalization;
using System.Text.Json;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Wings.Tests.Publishing.Claims;

/// <summary>The verdicts that the contract expects, on its own small edition.</summary>
public sealed class ContractTests
{
    [Fact]
    public void The_contract_is_kept()
    {
        var edition = Read(Contract());
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Contract(), "claims-expected.json")));
        var wrong = new List<string>();
        foreach (var one in expected.RootElement.EnumerateArray())
        {
            string Of(string key) => one.GetProperty(key).GetString()!;
            var language = Of("document").Contains("-nl", StringComparison.Ordinal) ? Language.Nl : Language.En;
            var judged = edition.Judge(Of("words"), Of("claim"), language);
            if (!judged.Verdict.ToString().Equals(Of("verdict"), StringComparison.OrdinalIgnoreCase))
                wrong.Add(
                    $"{Of("words")} ({Of("claim")}): {judged.Verdict}, expected {Of("verdict")}: {judged.Reason.Nl}"
                );
        }
        Assert.True(expected.RootElement.GetArrayLength() > 40);
        Assert.Empty(wrong);
    }

    static string Contract()
    {
        var folder = Environment.GetEnvironmentVariable("REKENSCHAP_CONTRACT");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); folder is null && at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Rekenschap.slnx")))
                folder = Path.Combine(at.Parent!.FullName, "shared", "contract");
        if (!Directory.Exists(folder))
            Assert.Skip("The contract's folder is not there (REKENSCHAP_CONTRACT)");
        return folder;
    }

    /// <summary>The contract's edition, with what its catalogue says of aggregation written out by hand.</summary>
    static FakeEdition Read(string contract)
    {
        var edition = new FakeEdition(
            FakeEdition.Body("Rijk", OrganisationKind.Government, null),
            FakeEdition.Body("FIN", OrganisationKind.Ministry, "Rijk"),
            FakeEdition.Body("OCW", OrganisationKind.Ministry, "Rijk")
        )
        {
            ExpectedOrganisations = ["FIN", "OCW"],
        };
        foreach (
            var (code, unit) in new[] { ("jobs", "fte"), ("asked", "pieces"), ("done", "pieces"), ("money", "EUR") }
        )
            edition.Measure(code, unit);
        edition.Measure(
            "rate",
            "ratio",
            facts => facts with { Better = Better.Higher, Formula = "done / asked", Proportion = new("done", "asked") }
        );
        edition.Formulas["rate"] = (at, ask) => Figure.Of(ask("done", at).Value!.Value / ask("asked", at).Value!.Value);
        edition.Goal(
            new("fewer_jobs", null, "jobs", Comparison.AtMost, null, -0.1m, Period.Year(2018), false, Period.Year(2025))
        );
        foreach (var organisation in new[] { "FIN", "OCW" })
        {
            var file = Path.Combine(contract, "claims", "deliveries", "all", organisation + ".csv");
            var problems = new FolderProblems();
            foreach (
                var row in SettingsTable.Read(
                    File.ReadAllText(file),
                    file,
                    ["indicator", "period", "value"],
                    [],
                    problems
                )
            )
                edition.Value(
                    row["indicator"],
                    row["period"],
                    decimal.Parse(row["value"], CultureInfo.InvariantCulture),
                    organisation
                );
        }
        return edition;
    }
}
