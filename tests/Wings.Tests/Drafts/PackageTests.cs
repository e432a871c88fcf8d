using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>What belongs together goes out together: complete, with the same figures, or not at all.</summary>
public sealed class PackageTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<(string Page, string[] Places)> Packed(
        WaySite site,
        params (string Name, string Kind, string Body)[] documents
    )
    {
        var places = new List<string>();
        foreach (var (name, kind, body) in documents)
            places.Add(await site.Begin(name, body, kind));
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("/work/packages");
        await coordinator.PressNamed(
            "Maak dit pakket",
            [("name", "JBR 2023"), .. places.Select(one => ("document", one.Split('/')[2]))]
        );
        Assert.Equal(200, coordinator.Status);
        return (coordinator.At.AbsolutePath, [.. places]);
    }

    static async Task<string> Says(WaySite site, string page)
    {
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(page);
        return coordinator.Text;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_year_goes_out_as_a_whole_once_all_of_it_is_there(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var (page, places) = await Packed(
            site,
            ("rapport", "report", WaySite.True),
            ("publiek", "public", WaySite.True),
            ("brief", "letter", WaySite.True)
        );
        Assert.Contains("compleet", await Says(site, page), StringComparison.Ordinal);
        await site.Deliver(places[0]);
        await site.Deliver(places[1]);
        site.UntilPublic();
        Assert.Equal(0, await site.Round());
        Assert.DoesNotContain(
            (await site.Files()).Keys,
            path => path.StartsWith("documents/", StringComparison.Ordinal)
        );
        await site.Deliver(places[2]);
        Assert.Equal(3, await site.Round());
        Assert.Equal(
            ["documents/brief.md", "documents/publiek.md", "documents/rapport.md"],
            (await site.Files()).Keys.Where(path => path.StartsWith("documents/", StringComparison.Ordinal))
        );
        foreach (var place in places)
            Assert.Equal(DraftState.Public, (await site.Of(place)).State);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_report_without_its_public_version_and_letter_is_not_sent(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var (page, places) = await Packed(site, ("rapport", "report", WaySite.True));
        var says = await Says(site, page);
        Assert.Contains("Er ontbreekt een document", says, StringComparison.Ordinal);
        await site.Sign(places[0]);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("/" + places[0]);
        Assert.DoesNotContain(
            coordinator.Page.QuerySelectorAll("button"),
            one => one.TextContent.Trim() == "Leg de ontvangst vast"
        );
        Assert.Contains("Er ontbreekt een document", coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_public_version_that_says_otherwise_than_the_report_stops_and_a_figure_of_its_own_is_told(
        Store store
    )
    {
        await using var site = await WaySite.Open(databases, store);
        var (page, _) = await Packed(
            site,
            ("rapport", "report", "Bij FIN was het [circa 1.100 m3](claim:gas?period=2022&organisation=FIN) gas."),
            (
                "publiek",
                "public",
                "Bij FIN was het [meer dan 1.100 m3](claim:gas?period=2022&organisation=FIN) gas, bij OCW [11 m3](claim:gas?period=2022&organisation=OCW)."
            ),
            ("brief", "letter", WaySite.True)
        );
        var says = await Says(site, page);
        Assert.Contains(
            "de publieksversie zegt 'meer dan 1.100 m3', het verslag 'circa 1.100 m3'",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'11 m3' (gas?period=2022&organisation=OCW) staat niet in het verslag",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains("Leesbaarheid", says, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_document_is_in_one_package_and_only_the_publisher_packs(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var (page, places) = await Packed(site, ("brief", "letter", WaySite.True));
        using (var again = await site.As("FIN", Role.Coordinator).Open("/work/packages"))
            Assert.DoesNotContain(
                again.Page.QuerySelectorAll("button"),
                one => one.TextContent.Trim() == "Maak dit pakket"
            );
        using (var other = await site.As("OCW", Role.Coordinator).Open(page))
            Assert.Equal(404, other.Status);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(page);
        var seen = coordinator.Page;
        await coordinator.PressNamed("Leg vast wat erin staat", ("document", places[0].Split('/')[2]));
        Assert.Equal(200, coordinator.Status);
        coordinator.Show(seen);
        await coordinator.PressNamed("Leg vast wat erin staat", ("document", places[0].Split('/')[2]));
        Assert.Equal(412, coordinator.Status);
    }
}
