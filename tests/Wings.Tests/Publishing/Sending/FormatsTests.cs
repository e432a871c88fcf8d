using System.Text.Json.Nodes;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary><c>build --formats</c>, as a script sees it.</summary>
public sealed class FormatsTests : IDisposable
{
    readonly SmallEdition edition = new();
    readonly string to = Folder.New();

    public FormatsTests()
    {
        edition.Deliver("FIN", "2021 1", "2022 2", "2023 3").Deliver("OCW", "2021 1", "2022 2", "2023 4");
        edition.Write(
            "documents/brief.md",
            "---\ntitle: Brief\nkind: letter\nlanguage: nl\nperiod: 2023\nto: Tweede Kamer\n---\nEr is [7 m3](claim:gas) gas.\n"
        );
    }

    public void Dispose() => edition.Dispose();

    (int Exit, string Output, string[] Formats) Build(string formats, params (string Name, string Value)[] environment)
    {
        var said = Prompt.RunWith(
            environment.ToDictionary(one => one.Name, one => one.Value),
            "build",
            edition.Path,
            "--to",
            to,
            "--formats",
            formats
        );
        var report = JsonNode.Parse(File.ReadAllText(Path.Combine(to, "build.json")))!;
        return (
            said.Exit,
            said.Output + said.Error,
            [.. report["formats"]!.AsArray().Select(one => one!.GetValue<string>())]
        );
    }

    string Page => File.ReadAllText(Path.Combine(to, "documents", "brief.html"));

    [Fact]
    public void Every_format_that_is_asked_for_is_made_and_offered_on_the_page_with_its_size()
    {
        Programs.Setter();
        var (exit, output, formats) = Build("html,data,pdf,odt,docx");
        Assert.True(exit == 0, output);
        Assert.Equal(["html", "data", "pdf", "odt", "docx"], formats);
        foreach (var format in formats[2..])
        {
            var size = new FileInfo(Path.Combine(to, "documents", $"brief.{format}")).Length;
            Assert.Contains(
                $"href=\"../documents/brief.{format}\" download>{format.ToUpperInvariant()} (in het Nederlands, {size / 1000} kB)",
                Page,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Without_node_the_others_are_made_and_a_script_learns_that_there_is_no_pdf()
    {
        var (exit, output, formats) = Build("html,data,pdf,odt", ("PATH", "/nergens"));
        Assert.Equal(2, exit);
        Assert.Contains("'node' staat niet op het pad", output, StringComparison.Ordinal);
        Assert.Equal(["html", "data", "odt"], formats);
        Assert.True(File.Exists(Path.Combine(to, "documents", "brief.odt")));
        Assert.DoesNotContain("brief.pdf", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setter_without_its_packages_is_told_with_how_to_get_them()
    {
        var (exit, output, formats) = Build("pdf", ("REKENSCHAP_TYPST", Folder.New()));
        Assert.Equal(2, exit);
        Assert.Contains("npm ci --prefix", output, StringComparison.Ordinal);
        Assert.Equal(["html", "data"], formats);
    }

    [Fact]
    public void A_format_that_nobody_knows_is_refused_with_the_nearest_one()
    {
        var said = Prompt.Run("build", edition.Path, "--to", to, "--formats", "html,pdff");
        Assert.Equal(2, said.Exit);
        Assert.Contains("bedoelt u 'pdf'", said.Output + said.Error, StringComparison.OrdinalIgnoreCase);
    }
}
