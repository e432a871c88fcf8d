using System.Text.Json;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Publications;
using Rekenschap.Wings.Tests.Publishing.Untagged;

namespace Rekenschap.Wings.Tests.Publishing.Publications;

public sealed class ContractFolderTests
{
    static (string Folder, EditionFigures Figures) Read(string name)
    {
        var folder = Path.Combine(Repository.Beside("REKENSCHAP_CONTRACT", "contract"), name);
        return (folder, Assert.IsType<EditionFigures>(ReadEdition.Read(folder, new()).Figures));
    }

    static Publication Judge(string name)
    {
        var (folder, figures) = Read(name);
        return JudgeEdition.Judge(folder, figures);
    }

    [Theory]
    [InlineData("claims", true)]
    [InlineData("corrections", true)]
    [InlineData("reorganisation", true)]
    [InlineData("findings", false)]
    public void The_folders_of_the_contract_are_published_or_not(string name, bool published)
    {
        var publication = Judge(name);
        Assert.False(publication.FolderIsWrong);
        Assert.True(
            published == !publication.Blocks,
            string.Join("\n", publication.Reasons.Select(reason => reason.Nl))
        );
    }

    [Fact]
    public void A_sentence_that_a_correction_made_wrong_is_an_erratum_with_the_delivery_that_did_it()
    {
        var publication = Judge("corrections");
        var erratum = Assert.Single(Assert.Single(publication.Documents).Errata);
        Assert.Equal((Verdict.Holds, Verdict.Fails), (erratum.Was.Verdict, erratum.Is.Verdict));
        Assert.Equal((1400m, 1450m), (erratum.Was.Value, erratum.Is.Value));
        Assert.Equal("deliveries/energy/FIN.2.csv", erratum.Delivery);
        Assert.False(publication.Blocks);
    }

    [Theory]
    [InlineData("claims-nl.md")]
    [InlineData("claims-en.md")]
    public void Every_wording_of_the_contract_gets_its_verdict_and_nothing_else_is_found(string file)
    {
        var (folder, figures) = Read("claims");
        var above = Path.GetDirectoryName(folder)!;
        var problems = new FolderProblems();
        var text = File.ReadAllText(Path.Combine(above, file));
        var judged = JudgeEdition.JudgeOne(text, file, folder, figures, problems);
        var expected = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(
            File.ReadAllText(Path.Combine(above, "claims-expected.json"))
        )!;
        Assert.Empty(problems.Found);
        Assert.Empty(judged.Problems);
        Assert.Empty(judged.Untagged);
        Assert.Equal(
            expected
                .Where(one => one["document"] == file)
                .Select(one => $"{one["words"]} {one["claim"]} {one["verdict"]}"),
            judged
                .Claims.Select(one => one.Judged)
                .Select(one => $"{one.Tag.Words} {one.Tag.Target} {one.Verdict.ToString().ToLowerInvariant()}")
        );
    }

    [Fact]
    public void The_report_for_machines_says_what_the_contract_shows()
    {
        var report = BuildReport.Write(Judge("corrections"), "ab12", new(0.4m, 0.10m, 1.2m), Language.Nl);
        using var json = JsonDocument.Parse(report);
        var root = json.RootElement;
        var claim = root.GetProperty("claims")[0];
        Assert.Equal(
            """["documents/mei.md",9,"1.400 m3","gas?period=2023",1400,[1350,1450],"holds"]""",
            $"[\"{claim.GetProperty("document")}\",{claim.GetProperty("line")},\"{claim.GetProperty("words")}\",\"{claim.GetProperty("claim")}\",{claim.GetProperty("value").GetRawText()},{Flat(claim.GetProperty("interval"))},\"{claim.GetProperty("verdict")}\"]"
        );
        Assert.False(claim.TryGetProperty("parts", out _));
        Assert.Equal("0.1", root.GetProperty("seconds").GetProperty("check").GetRawText());
        Assert.Equal("ab12", root.GetProperty("treeHead").GetString());
        Assert.True(root.GetProperty("published").GetBoolean());
        Assert.Equal("fails", root.GetProperty("errata")[0].GetProperty("is").GetString());
        Assert.Equal("accepted", root.GetProperty("deliveries")[0].GetProperty("status").GetString());
    }

    static string Flat(JsonElement array) => JsonSerializer.Serialize(array);

    [Fact]
    public void A_caller_may_ask_for_another_knowledge_moment_than_the_documents_own()
    {
        var (folder, figures) = Read("corrections");
        var text = File.ReadAllText(Path.Combine(folder, "documents", "mei.md"));
        var judged = JudgeEdition.JudgeOne(text, "mei.md", folder, figures, new(), new KnownAtOverride(null));
        Assert.Equal(Verdict.Fails, Assert.Single(judged.Claims).Judged.Verdict);
        Assert.Empty(judged.Errata);
    }
}
