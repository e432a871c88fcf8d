using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>What came and went in a year, and where it does not add up. It is 16 February 2024.</summary>
public sealed class BalancePageTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static string[] Line(Reader reader, string name) =>
        [
            .. reader
                .Page.QuerySelectorAll("#balance tbody tr")
                .First(row => row.Children[0].TextContent.Trim() == name)
                .Children.Skip(1)
                .Select(cell => cell.TextContent.Trim()),
        ];

    [Theory, MemberData(nameof(Both))]
    public async Task A_year_adds_up_until_the_report_says_another_number(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var one = await site.As("M1", Role.Supplier);
        var kept = await FindingDesks.Enter(one, "Blijft", 2021);
        await FindingDesks.Enter(one, "Weg", 2021);
        await FindingDesks.Enter(one, "Blijft", 2022, predecessor: kept);
        await FindingDesks.Enter(await site.As("M2", Role.Supplier), "Nieuw", 2022);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/findings/balance");
        Assert.Equal(["2", "0", "0", "0", "0", "1", "0", "0", "1", "–", "ja"], Line(coordinator, "M1"));
        Assert.Equal(["2", "1", "0", "0", "0", "1", "0", "0", "2", "–", "ja"], Line(coordinator, "Totaal"));
        Assert.Contains("Alle regels sluiten", coordinator.Text);
        Assert.Contains("niet teruggekomen", coordinator.Text);
        await coordinator.PressNamed(
            "Bewaar het aantal",
            ("department", "M1"),
            ("count", "5"),
            ("source", "Rapport, blz. 12")
        );
        Assert.Equal(["5", "nee"], Line(coordinator, "M1")[^2..]);
        Assert.Contains("het rapport noemt er 5, het register telt er 1 (Rapport, blz. 12)", coordinator.Text);
        await coordinator.PressNamed(
            "Bewaar het aantal",
            ("department", "M1"),
            ("count", "1"),
            ("source", "Rapport, blz. 13")
        );
        Assert.Equal(["1", "ja"], Line(coordinator, "M1")[^2..]);
    }

    [Fact]
    public async Task Two_that_continue_one_are_named_and_a_department_sees_its_own_line_only()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var one = await site.As("M1", Role.Supplier);
        var before = await FindingDesks.Enter(one, "Gesplitst", 2021);
        await FindingDesks.Enter(one, "Gesplitst, deel 1", 2022, predecessor: before);
        await FindingDesks.Enter(one, "Gesplitst, deel 2", 2022, predecessor: before);
        await FindingDesks.Enter(await site.As("M2", Role.Supplier), "Van een ander", 2022);
        await one.Open("/work/findings/balance?year=2022");
        Assert.Contains("M1-2022-02 zegt een punt voort te zetten dat een ander ook voortzet", one.Text);
        Assert.Equal("nee", Line(one, "M1")[^1]);
        Assert.Single(one.Page.QuerySelectorAll("#balance tbody tr"));
        Assert.DoesNotContain("Van een ander", one.Text);
        var other = await (await site.As("M3", Role.Supplier)).Open("/work/findings/balance?year=2022");
        Assert.Contains("Er is geen departement waarvan u alle", other.Text);
        Assert.DoesNotContain("Bewaar het aantal", other.Text);
    }

    [Fact]
    public async Task A_verdict_that_the_year_after_contradicts_is_named()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        var solved = await FindingDesks.Enter(supplier, "Opgelost", 2021);
        await FindingDesks.Enter(supplier, "Opgelost", 2022, predecessor: solved);
        var auditor = await FindingDesks.At(site, RightsSite.Auditors, Role.Auditor, solved);
        await auditor.PressNamed("Oordeel dat het is opgelost", ("said", "Gezien"));
        await auditor.Open("/work/findings/balance?year=2022");
        Assert.Contains($"{solved}: de auditor oordeelde dat het is opgelost, en toch", auditor.Text);
    }

    [Fact]
    public async Task A_number_that_is_none_is_told_at_its_field()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/findings/balance");
        await coordinator.PressNamed("Bewaar het aantal", ("department", "M9"), ("count", "-1"), ("source", ""));
        Assert.Equal(422, coordinator.Status);
        Assert.Contains("Schrijf een aantal van 0 tot en met 999", coordinator.Text);
        Assert.Contains("Kies het departement, of alle samen", coordinator.Text);
        Assert.Contains("Schrijf op waar het staat", coordinator.Text);
    }
}
