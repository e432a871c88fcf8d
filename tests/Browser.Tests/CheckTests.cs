namespace Rekenschap.Browser.Tests;

/// <summary>The look at a page finds what is wrong with one in which everything is: else its silence would say nothing.</summary>
public sealed class CheckTests
{
    const string Page = """
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>Fout</title><link rel="stylesheet" href="wrong.css"></head>
        <body><main><h1>Een</h1><h1>Twee</h1>
        <p id="twice">Goed te lezen</p><p id="twice">Ook goed</p>
        <p class="dark">Alleen in het donker niet te lezen</p>
        <p class="narrow">Alleen op een telefoon niet te lezen</p>
        <p class="wide">Te breed</p><input type="text"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
        <a href="nowhere.html">Dood</a> <a href="#lost">Verloren</a>
        <table><tr><th>Kop</th></tr><tr><td></td></tr></table>
        </main></body></html>
        """;

    const string Style = """
        body { background: #fff; color: #111 }
        .narrow { display: none }
        .wide { width: 500px }
        @media (prefers-color-scheme: dark) { .dark { color: #eee } }
        @media (max-width: 400px) { .narrow { display: block; color: #ddd } }
        """;

    [Theory]
    [InlineData("2 h1")]
    [InlineData("ids twice: twice")]
    [InlineData("anchors that lead nowhere: lost")]
    [InlineData("link to a page that is not there: nowhere.html")]
    [InlineData("1 empty cells")]
    [InlineData("scrolls sideways at 320 px")]
    [InlineData("light, 1280 px: label")]
    [InlineData("light, 1280 px: image-alt")]
    [InlineData("dark, 1280 px: color-contrast")]
    [InlineData("light, 320 px: color-contrast")]
    public async Task What_is_wrong_with_a_page_is_found(string problem)
    {
        var problems = await Found.Value;
        Assert.Contains(problems, one => one.StartsWith(problem, StringComparison.Ordinal));
        Assert.DoesNotContain(
            problems,
            one => one.StartsWith("light, 1280 px: color-contrast", StringComparison.Ordinal)
        );
    }

    static readonly Lazy<Task<string[]>> Found = new(Look);

    static async Task<string[]> Look()
    {
        var folder = Directory.CreateTempSubdirectory("wrong");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "wrong.html"), Page);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "wrong.css"), Style);
            return (await Browser.Run("check.mjs", new Uri(folder.FullName + "/").AbsoluteUri, "wrong.html"))[
                "wrong.html"
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
