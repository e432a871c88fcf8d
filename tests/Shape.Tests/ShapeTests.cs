namespace Rekenschap.Shape.Tests;

/// <summary>The house is as ARCHITECTURE.md says, and each rule can fail: it is shown a violation planted for it.</summary>
public sealed class ShapeTests
{
    static readonly SourceTree House = SourceTree.OfThisRepository;

    /// <summary>Each rule with a file that breaks it.</summary>
    public static TheoryData<string> RuleNames => [.. Planted.Keys];

    static readonly Dictionary<string, (Func<SourceTree, IEnumerable<string>> Rule, string Path, string Text)> Planted =
        new()
        {
            ["a wing leans on Kernel and Ui only"] = (
                Rules.A_wing_leans_on_Kernel_and_Ui_only,
                "src/Wings/Spy/Spy.csproj",
                "<ProjectReference Include=\"../Figures/Figures.csproj\" />"
            ),
            ["a provider is named in its store only"] = (
                Rules.A_provider_is_named_in_its_store_only,
                "src/Wings/Figures/Spy.cs",
                "using Npgsql;\n"
            ),
            ["the kernel knows no web and no SQL"] = (
                Rules.The_kernel_knows_no_web_and_no_SQL,
                "src/Kernel/Spy.cs",
                "var sql = \"SELECT 1\";\n"
            ),
            ["the host has no razor"] = (Rules.The_host_has_no_razor, "src/Host/Spy.razor", "<p></p>\n"),
            ["no file is long"] = (
                Rules.No_file_is_long,
                "src/Kernel/Long.cs",
                new string('\n', Rules.LongestFile + 1)
            ),
            ["no name tells nothing"] = (Rules.No_name_tells_nothing, "src/Kernel/Utils/Things.cs", "\n"),
            ["nothing is left for later"] = (Rules.Nothing_is_left_for_later, "src/Kernel/Later.cs", "// TODO\n"),
            ["no region hides code"] = (Rules.No_region_hides_code, "src/Kernel/Region.cs", "#" + "region x\n"),
            ["a post names its permission"] = (
                Rules.A_post_names_its_permission,
                "src/Wings/Figures/Post.cs",
                "app.MapPost(\"/x\", Do);\n"
            ),
            ["a post is guarded against forgery"] = (
                Rules.A_post_is_guarded_against_forgery,
                "src/Wings/Figures/Post.cs",
                "app.MapPost(\"/x\", Do).DisableAntiforgery();\n"
            ),
        };

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void The_house_keeps_the_rule_that(string name) => Assert.Empty(Planted[name].Rule(House));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_planted_violation_is_found_of_the_rule_that(string name)
    {
        var (rule, path, text) = Planted[name];
        Assert.Contains(rule(House.With(path, text)), violation => violation.Contains(path));
    }

    [Fact]
    public void The_median_file_is_short() => Assert.Empty(Rules.The_median_file_is_short(House));

    [Fact]
    public void A_house_of_long_files_is_found_out()
    {
        var tree = new SourceTree();
        for (var i = 0; i < 5; i++)
            tree = tree.With($"src/Kernel/{i}.cs", new string('\n', Rules.LongestMedian + 1));
        Assert.NotEmpty(Rules.The_median_file_is_short(tree));
    }

    [Fact]
    public void A_rule_over_nothing_is_no_rule() =>
        Assert.Throws<InvalidOperationException>(() => Rules.No_file_is_long(new SourceTree()).ToList());
}
