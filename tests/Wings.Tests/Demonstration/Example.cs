using System.Text.Json.Nodes;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>The demonstration edition, as it lies in the repository or in a copy that a test may spoil.</summary>
internal static class Example
{
    public static readonly string Edition = Path.Combine(Folder.Root, "examples", "jbr-2023");

    public static readonly string WrongLetter = Path.Combine(Folder.Root, "examples", "jbr-2023-wrong.md");

    /// <summary>Builds a folder and gives the exit with all that was printed for machines.</summary>
    public static (int Exit, JsonNode Report) Build(string edition, params string[] options)
    {
        var to = Folder.New();
        var build = Prompt.Run(["build", edition, "--to", to, "--formats", "html,data", .. options]);
        var report = Path.Combine(to, "build.json");
        Assert.True(File.Exists(report), build.Output + build.Error);
        return (build.Exit, JsonNode.Parse(File.ReadAllText(report))!);
    }

    public static string[] Claims(JsonNode report, Func<JsonNode, bool> which) =>
        [.. report["claims"]!.AsArray().Where(one => which(one!)).Select(one => Words(one!))];

    public static string Verdict(JsonNode claim) => claim["verdict"]!.GetValue<string>();

    public static string Words(JsonNode claim) => claim["words"]!.GetValue<string>();
}
