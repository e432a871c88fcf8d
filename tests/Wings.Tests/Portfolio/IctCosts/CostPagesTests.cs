using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Dashboard;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Portfolio.IctCosts;

/// <summary>ICT costs from a ministry's desk to the public. It is 16 February 2024.</summary>
public sealed class CostPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_ministry_fills_in_another_checks_and_who_publishes_publishes(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var at = await CostDesks.Enter(site, "M1");
        var other = await site.As("M2", Role.Supplier);
        Assert.Equal(404, (await other.Open(at)).Status);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        Assert.Equal(404, (await coordinator.Open(at)).Status);
        await CostDesks.Check(site, "M1", at);
        await coordinator.Open(at);
        await coordinator.Press("Geef terug", ("Waarom?", "Waar zijn de rekencentra?"));
        Assert.Equal((200, "/work/ict-costs"), (coordinator.Status, coordinator.At.AbsolutePath));
        Assert.Equal(404, (await coordinator.Open(at)).Status);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        Assert.Contains("Waar zijn de rekencentra?", supplier.Text);
        await supplier.Press(
            "Bewaar",
            ("Kostenposten", CostDesks.Lines + "\nRekencentra; beheer en onderhoud; 3.000.000")
        );
        Assert.Equal(200, supplier.Status);
        await CostDesks.Check(site, "M1", at);
        await CostDesks.Publish(site, at);
        await other.Open(at);
        Assert.Contains("€ 2.000.000,5", other.Text);
        Assert.Contains("naar eigen inzicht", other.Text);
        Assert.DoesNotContain("Waar zijn de rekencentra?", other.Text);
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var books = (await PortfolioRegister.Read(db, new(2024, 2, 16))).Costs;
        Assert.Equal(3, Assert.Single(books.Cash.All).Lines.Length);
        Assert.Empty(books.Accrual.All);
        Assert.Equal(
            ["entered", "write", "check", "return", "write", "check", "publish"],
            await db
                .Ledger.Where(entry => entry.Kind.StartsWith("ict_costs."))
                .OrderBy(entry => entry.Position)
                .Select(entry => entry.Kind.Substring(10))
                .ToListAsync()
        );
    }

    [Fact]
    public async Task What_came_back_waits_for_who_fills_it_in_and_who_is_no_ministry_begins_none()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await CostDesks.Enter(site, "M1");
        async Task<string> Work(Role role) => (await (await site.As("M1", role)).Open("/work")).Text;
        Assert.Contains("1 opgave van ICT-kosten te controleren", await Work(Role.Controller));
        await CostDesks.Check(site, "M1", at);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.Press("Geef terug", ("Waarom?", "Waar zijn de rekencentra?"));
        Assert.DoesNotContain("te controleren", await Work(Role.Controller));
        Assert.Contains("1 opgave van ICT-kosten teruggegeven", await Work(Role.Supplier));
        var provider = await (await site.As(RightsSite.Provider, Role.Supplier)).Open("/work/ict-costs");
        Assert.Equal(200, provider.Status);
        Assert.Null(provider.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task One_return_is_one_year_and_one_system_and_what_is_wrong_is_told_at_its_field()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await CostDesks.Enter(site, "M1");
        var accrual = await CostDesks.Enter(site, "M1", "Accrual");
        var supplier = await (await site.As("M1", Role.Supplier)).Open("/work/ict-costs");
        await supplier.PressNamed("Begin een opgave", ("year", "2023"), ("system", "Accrual"));
        Assert.Equal(409, supplier.Status);
        await supplier.Open("/work/ict-costs");
        await supplier.PressNamed("Begin een opgave", ("year", "2025"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Kies een stelsel", supplier.Text);
        await supplier.Open(accrual);
        await supplier.Press("Bewaar", ("Kostenposten", "Iets; vernieuwing; veel"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Regel 1: 'Iets; vernieuwing; veel' is niet", supplier.Text);
        Assert.Equal(404, (await supplier.Open("/work/ict-costs/2023/M1/both")).Status);
    }

    [Theory]
    [InlineData("", "naar eigen inzicht", "Verzonnen", ',')]
    [InlineData("en/", "in its own judgement", "Invented", '.')]
    public async Task The_systems_stand_apart_with_the_caveat_beside_each_table_and_years_side_by_side(
        string folder,
        string caveat,
        string invented,
        char point
    )
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open($"/{folder}portfolio/ict-costs.html");
        Assert.Contains(invented, page.QuerySelector("main")!.TextContent);
        foreach (var system in new[] { "cash", "accrual" })
        {
            var table = page.QuerySelector($"#ministries-{system}")!;
            Assert.Contains(caveat, page.QuerySelector("main")!.TextContent);
            Assert.Equal(7, table.QuerySelectorAll("thead th").Length);
            // The total of a year and kind is the sum of that system's rows, and of no other's.
            var rows = table.QuerySelectorAll("tbody tr").ToList();
            decimal Value(int row, int cell) =>
                decimal.Parse(
                    rows[row].Children[cell].TextContent.Trim().Replace(point == ',' ? "." : ",", "").Replace(',', '.'),
                    CultureInfo.InvariantCulture
                );
            for (var cell = 1; cell <= 6; cell++)
                Assert.Equal(
                    Value(rows.Count - 1, cell),
                    Enumerable.Range(0, rows.Count - 1).Sum(row => Value(row, cell))
                );
        }
        var caveats = page.QuerySelectorAll("main p")
            .Count(one => one.TextContent.Contains(caveat, StringComparison.Ordinal));
        Assert.Equal(2, caveats);
        var one = await site.Open($"/{folder}portfolio/ict-costs.html?ministry=FIN");
        Assert.NotNull(one.QuerySelector("#items-cash"));
        Assert.Equal(
            4,
            one.QuerySelectorAll("main p").Count(p => p.TextContent.Contains(caveat, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Each_word_on_a_split_stands_with_its_years_and_what_was_made_up_is_named_where_not_all_was()
    {
        static PortfolioRegister Change(PortfolioRegister register)
        {
            var cash = register.Costs.Cash.All;
            var one = cash.First(each => each.Ministry == "FIN" && each.Year == 2022);
            var other = one with { Invented = false, Explained = "In dit jaar anders verdeeld" };
            return register with { Costs = register.Costs with { Cash = new(cash.Replace(one, other)) } };
        }
        await using var site = await ServedDashboard.Start(databases, change: Change);
        var page = await site.Open("/portfolio/ict-costs.html?ministry=FIN");
        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Deels verzonnen", main);
        Assert.DoesNotContain("Deze bedragen bestaan niet", main);
        Assert.Contains("(verzonnen: 2021, 2023)", page.QuerySelector("#ministries-cash")!.TextContent);
        var splits = page.QuerySelectorAll("main dt").Select(one => one.TextContent).ToList();
        Assert.Contains(splits, one => one.EndsWith(", 2021, 2023", StringComparison.Ordinal));
        Assert.Contains(splits, one => one.EndsWith(", 2022", StringComparison.Ordinal));
        var csv = Encoding.UTF8.GetString(await site.File("/portfolio/ict-costs.html?format=csv&system=cash"));
        Assert.Contains(",nee,In dit jaar anders verdeeld\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_next_version_waits_for_the_controller_only_once_something_was_written_in_it()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var at = await CostDesks.Enter(site, "M1");
        async Task<bool> Waits()
        {
            var controller = await (await site.As("M1", Role.Controller)).Open("/work");
            return controller.Text.Contains("opgave van ICT-kosten te controleren", StringComparison.Ordinal);
        }
        Assert.True(await Waits());
        await CostDesks.Check(site, "M1", at);
        await CostDesks.Publish(site, at);
        var supplier = await (await site.As("M1", Role.Supplier)).Open(at);
        await supplier.Press("Begin een nieuwe versie");
        Assert.Equal(200, supplier.Status);
        Assert.False(await Waits());
        await supplier.Press("Bewaar", ("Kostenposten", "Rekencentra; beheer en onderhoud; 3.000.000"));
        Assert.True(await Waits());
    }

    [Fact]
    public async Task There_is_a_file_for_each_system_and_none_with_both()
    {
        await using var site = await ServedDashboard.Start(databases);
        foreach (var (key, name) in new[] { ("cash", "kas-verplichtingenstelsel"), ("accrual", "baten-lastenstelsel") })
        {
            var csv = Encoding.UTF8.GetString(await site.File($"/portfolio/ict-costs.html?format=csv&system={key}"));
            var lines = csv.Trim('\uFEFF').TrimEnd().Split('\n');
            Assert.Equal(
                "jaar,stelsel,ministerie,kostenpost,categorie,kosten,verzonnen,verdeling",
                lines[0].TrimEnd('\r')
            );
            Assert.True(lines.Length > 30);
            Assert.All(lines.Skip(1), line => Assert.Equal(name, line.Split(',')[1]));
        }
        var both = Encoding.UTF8.GetString(await site.File("/portfolio/ict-costs.html?format=csv"));
        Assert.Contains("<html", both, StringComparison.Ordinal);
    }
}
