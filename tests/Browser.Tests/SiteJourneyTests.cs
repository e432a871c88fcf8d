namespace Rekenschap.Browser.Tests;

/// <summary>What readers come to do on the whole site, by keyboard and without JavaScript, and how each page looks.</summary>
public sealed class SiteJourneyTests(AskedDemonstration site)
{
    /// <summary>One page of each kind; the same place in either language.</summary>
    static readonly string[] Kinds =
    [
        "index.html",
        "themes.html",
        "themes/duurzaamheid.html",
        "figures.html",
        "figures/fte.html",
        "figures/paper_use.html",
        "organisations.html",
        "organisations/JENV.html",
        "documents.html",
        "deliveries.html",
        "deliveries/gas-2023.html",
        "compare.html",
        "search.html",
        "about.html",
        "trust.html",
        "glossary.html",
    ];

    [Fact]
    public async Task The_main_journeys_are_done_by_keyboard_and_without_JavaScript()
    {
        var problems = await Browser.Run("site-journeys.mjs", await site.Base());
        Assert.Equal(12, problems.Count);
        Assert.Equal("", Told(problems));
    }

    [Fact]
    public async Task Pages_that_answer_are_accessible_and_fit_every_window()
    {
        string[] asked =
        [
            "search.html?q=ziekteverzium",
            "en/search.html?q=sicknes",
            "compare.html?figure=fte&organisation=FIN&organisation=JENV",
            "en/compare.html?figure=fte",
            "figures/fte.html?by=organisation&period=2023",
            "en/figures/fte.html?period=nonsense&by=colour",
            "figures/fte.html",
            "compare.html",
            "search.html",
            "en/index.html",
            "search.html?q=%3Cscript%3Ezz",
            "nergens",
            "en/nowhere/at/all",
        ];
        var problems = await Browser.Run("check.mjs", [await site.Base(), .. asked]);
        // Links to pages that were not named are no finding here, and the browser tells of every answer that is no page or no good question.
        var others = problems.ToDictionary(
            page => page.Key,
            page =>
                page.Value.Where(p => !p.StartsWith("link", StringComparison.Ordinal) && !p.Contains("status of 40"))
                    .ToArray()
        );
        Assert.Equal("", Told(others));
    }

    [Fact]
    public async Task Every_kind_of_page_is_pictured_in_both_languages_light_and_dark_on_phone_and_desktop()
    {
        var folder = Path.Combine(AskedDemonstration.Root(), "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        string[] pages = [.. Kinds, .. Kinds.Select(kind => "en/" + kind), "documents/rapport.html"];
        var problems = await Browser.Run("pictures.mjs", [await site.Base(), folder, .. pages]);
        Assert.Equal("", Told(problems));
        Assert.True(Directory.GetFiles(folder, "*.png").Length >= pages.Length * 4);
    }

    static string Told(Dictionary<string, string[]> problems) =>
        string.Join('\n', problems.SelectMany(one => one.Value.Select(p => $"{one.Key}: {p}")));
}
