using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Advices;
using Rekenschap.Wings.Tests.Portfolio.Register;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Completeness;

/// <summary>The coordinator decides on what does not fit. It is 16 February 2024.</summary>
public sealed class CompletenessPagesTests(TestDatabases databases)
{
    const string Root = "/work/portfolio-completeness";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Choose(Reader coordinator, string name)
    {
        await coordinator.Open(Root);
        var row = coordinator
            .Page.QuerySelectorAll("#candidates tbody tr")
            .First(one => one.TextContent.Contains(name, StringComparison.Ordinal));
        return await coordinator.Open(row.QuerySelectorAll("a")[^1].GetAttribute("href")!);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_decided_is_logged_and_does_not_come_back(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var activity = (await ActivityDesks.MakePublic(site, "M1")).Split('/')[^1];
        await AdviceDesks.Quote(site, "M1");
        await AdviceDesks.Quote(site, "M2", activity: "");
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(Root);
        Assert.Equal(2, coordinator.Page.QuerySelectorAll("#candidates tbody tr").Length);
        await Choose(coordinator, "Advies of aanmelding 1");
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "NotInScope"));
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Schrijf op waarom.", coordinator.Text);
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "SameAs"), ("activity", "99"));
        Assert.Equal(422, coordinator.Status);
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "SameAs"), ("activity", activity));
        Assert.Equal(200, coordinator.Status);
        Assert.Single(coordinator.Page.QuerySelectorAll("#candidates tbody tr"));
        await Choose(coordinator, "Advies of aanmelding 2");
        var seen = coordinator.Page;
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "NotInScope"), ("reason", "Van een gemeente"));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("Er is niets te besluiten", coordinator.Text);
        Assert.Contains("Van een gemeente", coordinator.Text);
        coordinator.Show(seen);
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "NotInScope"), ("reason", "Nog eens"));
        Assert.Equal(409, coordinator.Status);
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Equal(2, await db.Ledger.CountAsync(entry => entry.Kind == "portfolio_candidate.decided"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Budget_lines_are_given_by_a_mapping_and_the_last_list_of_a_year_counts(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(Root);
        const string head =
            "Jaar;Naam Begroting;Begrotings artikel nr;Naam artikel;Kostensoort;Realisatie (*Eu 1000)\n";
        async Task Give(string rows)
        {
            await coordinator.Open(Root);
            await coordinator.HandIn("Lees de regels", "begroting.csv", Encoding.UTF8.GetBytes(head + rows));
        }
        await Give("2024;Justitie;4;Straf;ICT-diensten;7.500,00\n2024;Justitie;4;Straf;ICT-hardware;veel\n");
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Regel 3: 'veel' is geen bedrag.", coordinator.Text);
        await Give("2024;Justitie;4;Straf;ICT-diensten;7.500,00\n2024;Justitie;4;Straf;ICT-hardware;10\n");
        Assert.Equal(200, coordinator.Status);
        Assert.Equal(2, coordinator.Page.QuerySelectorAll("#candidates tbody tr").Length);
        Assert.Contains("€ 7,5 mln.", coordinator.Text);
        // A correction in the file that we give stays a number.
        await Give("2024;Justitie;4;Straf;ICT-diensten;7.500,00\n2024;Justitie;4;Straf;ICT-hardware;-10\n");
        Assert.Equal(200, coordinator.Status);
        await coordinator.Ask(Root + "/candidates.csv");
        var csv = await coordinator.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(",-10000\n", csv, StringComparison.Ordinal);
        await Choose(coordinator, "ICT-diensten");
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "NotInScope"), ("reason", "Beheer"));
        await Give("2024;Justitie;4;Straf;ICT-diensten;8.500,00\n");
        Assert.Equal(200, coordinator.Status);
        await coordinator.Open(Root);
        Assert.Contains("Er is niets te besluiten", coordinator.Text);
    }

    [Fact]
    public async Task Who_decides_on_one_kind_after_the_other_stays_with_that_kind()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await AdviceDesks.Quote(site, "M2", activity: "");
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(
            Root + "?kind=adviceelsewhere"
        );
        Assert.NotNull(coordinator.Page.QuerySelector($"nav a[aria-current][href$='{Root[1..]}']"));
        await coordinator.Open(coordinator.Page.QuerySelector("#candidates tbody a:last-child")!.GetAttribute("href")!);
        await coordinator.PressNamed("Leg het besluit vast");
        Assert.Equal(422, coordinator.Status);
        await coordinator.PressNamed("Leg het besluit vast", ("verdict", "NotInScope"), ("reason", "Van een gemeente"));
        Assert.Equal("?kind=adviceelsewhere", coordinator.At.Query);
    }

    [Fact]
    public async Task Only_the_coordinator_of_who_publishes_sees_it_and_a_file_that_is_none_is_refused()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        Assert.Equal(403, (await (await site.As("M1", Role.Coordinator)).Open(Root)).Status);
        Assert.Equal(403, (await (await site.As(RightsSite.Publisher, Role.Editor)).Open(Root)).Status);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(Root);
        await coordinator.HandIn("Lees de regels", "niets.xlsx", [0x50, 0x4B, 3, 4, 0, 0]);
        Assert.Equal(422, coordinator.Status);
        await coordinator.Open(Root);
        await coordinator.HandIn("Lees de regels", "groot.csv", new byte[(8 * 1024 * 1024) + 1]);
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("groter dan 8 MB", coordinator.Text);
        await coordinator.Open(Root + "?kind=%3Cb%3E");
        Assert.Null(coordinator.Page.QuerySelector("main b"));
    }
}
