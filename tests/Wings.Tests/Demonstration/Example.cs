using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Demonstration;

/// <summary>The demonstration edition, as it lies in the repository or in a copy that a test may spoil.</summary>
internal static class Example
{
    public static readonly string Edition = Path.Combine(Folder.Root, "examples", "jbr-2023");

    public static readonly string WrongLetter = Path.Combine(Folder.Root, "examples", "jbr-2023-wrong.md");

    public static readonly string OvertakenMessage = Path.Combine(Folder.Root, "examples", "jbr-2023-overtaken.md");

    static readonly Lazy<(int Exit, JsonNode Report, string To)> All = new(() => BuildTo(Edition, "--strict"));

    /// <summary>The edition as it lies in the repository, built once for all that is asked of it.</summary>
    public static readonly Lazy<(int Exit, JsonNode Report)> Built = new(() => (All.Value.Exit, All.Value.Report));

    /// <summary>A page of the edition as it was built.</summary>
    public static IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(All.Value.To, path)));

    /// <summary>Builds a folder and gives the exit with all that was printed for machines.</summary>
    public static (int Exit, JsonNode Report) Build(string edition, params string[] options)
    {
        var (exit, report, _) = BuildTo(edition, options);
        return (exit, report);
    }

    static (int Exit, JsonNode Report, string To) BuildTo(string edition, params string[] options)
    {
        var to = Folder.New();
        var build = Prompt.Run(["build", edition, "--to", to, "--formats", "html,data", .. options]);
        var report = Path.Combine(to, "build.json");
        Assert.True(File.Exists(report), build.Output + build.Error);
        return (build.Exit, JsonNode.Parse(File.ReadAllText(report))!, to);
    }

    public static string[] Claims(JsonNode report, Func<JsonNode, bool> which) =>
        [.. report["claims"]!.AsArray().Where(one => which(one!)).Select(one => Words(one!))];

    /// <summary>Holds a document from outside the edition against its figures.</summary>
    public static (int Exit, JsonNode Report) Check(string document, params string[] options)
    {
        var file = Path.Combine(Folder.New(), "check.json");
        var check = Prompt.Run(["check", document, "--edition", Edition, "--json", file, .. options]);
        Assert.True(File.Exists(file), check.Output + check.Error);
        return (check.Exit, JsonNode.Parse(File.ReadAllText(file))!);
    }

    /// <summary>Whether a claim holds, or was let through by name.</summary>
    public static bool Stands(JsonNode claim) =>
        Verdict(claim) is "holds" or "open" || claim["accepted"] is not null || claim["released"] is not null;

    public static string Verdict(JsonNode claim) => claim["verdict"]!.GetValue<string>();

    public static string Words(JsonNode claim) => claim["words"]!.GetValue<string>();
}
