using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Demonstration;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Workbook;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.Annex;

/// <summary>The register of ICT activities becomes figures, and these become the sentences of the annex. It is 16 February 2024.</summary>
public sealed class AnnexTests(TestDatabases databases)
{
    const string Page = "work/portfolio-annex?year=2023";
    const string Collection = "work/collections/small/ict";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static void Prepare(SmallEdition edition) =>
        edition
            .Write(
                "catalogue/ict.yaml",
                """
                indicators:
                  - { code: portfolio_live, name: Lopende activiteiten, unit: pieces, frequency: year, aggregate: { organisation: sum, period: last }, noun: { nl: [activiteiten], en: [activities] } }
                  - { code: portfolio_reorientation, name: In heroriëntatie, unit: pieces, frequency: year, aggregate: { organisation: sum, period: last } }
                  - { code: portfolio_started, name: Begonnen, unit: pieces, frequency: year, aggregate: sum }
                  - { code: portfolio_finished, name: Afgerond, unit: pieces, frequency: year, aggregate: sum }
                  - { code: portfolio_cancelled, name: Geannuleerd, unit: pieces, frequency: year, aggregate: sum }
                  - { code: portfolio_costs_initial, name: Kosten bij de start, unit: EUR, frequency: year, aggregate: { organisation: sum, period: last } }
                  - { code: portfolio_costs_current, name: Kosten nu, unit: EUR, frequency: year, aggregate: { organisation: sum, period: last } }
                  - { code: portfolio_finished_costs_initial, name: Afgerond bij de start, unit: EUR, frequency: year, aggregate: sum }
                  - { code: portfolio_finished_costs_current, name: Afgerond nu, unit: EUR, frequency: year, aggregate: sum }
                  - { code: portfolio_recalibrations, name: Herijkingen, unit: pieces, frequency: year, aggregate: sum }
                  - { code: portfolio_duration_sum, name: Doorlooptijden samen, unit: years, frequency: year, aggregate: { organisation: sum, period: last }, decimals: 1 }
                  - { code: portfolio_duration_known, name: Met een doorlooptijd, unit: pieces, frequency: year, aggregate: { organisation: sum, period: last } }
                  - { code: portfolio_with_advice, name: Met een advies, unit: pieces, frequency: year, aggregate: { organisation: sum, period: last } }
                  - { code: portfolio_cost_change, name: Verschil in kosten, unit: ratio, decimals: 1, formula: portfolio_costs_current / portfolio_costs_initial - 1 }
                  - { code: portfolio_duration_mean, name: Gemiddelde doorlooptijd, unit: years, decimals: 1, formula: portfolio_duration_sum / portfolio_duration_known }
                """
            )
            .Write(
                "collections/ict.yaml",
                """
                code: ict
                name: ICT-activiteiten
                indicators: [portfolio_live, portfolio_reorientation, portfolio_started, portfolio_finished, portfolio_cancelled, portfolio_costs_initial, portfolio_costs_current, portfolio_finished_costs_initial, portfolio_finished_costs_current, portfolio_recalibrations, portfolio_duration_sum, portfolio_duration_known, portfolio_with_advice]
                organisations: [ministry]
                period: 2022..2023
                opens: 2024-01-08
                due: 2024-02-16
                deliverers: { FIN: [ministry] }
                """
            );

    static async Task<DeliverSite> Open(TestDatabases databases, Store store)
    {
        var site = await DeliverSite.Open(databases, store, Prepare, registers: true);
        var act = OfficeDatabases.BySystem with { At = new(2024, 2, 16, 11, 0, 0, TimeSpan.Zero) };
        Assert.Null(await DemoPortfolio.Ensure(site.Database.Database, act, "FIN", Stop));
        return site;
    }

    /// <summary>From the button to acceptance, by three people.</summary>
    static async Task TakeOver(DeliverSite site)
    {
        using var supplier = await site.As("FIN", Role.Supplier).Open(Collection);
        await supplier.Press("Maak hiervan een aanlevering");
        Assert.Equal(200, supplier.Status);
        var place = supplier.At.AbsolutePath;
        await supplier.Press("Dien in");
        site.Time.Move(TimeSpan.FromDays(1));
        using var controller = await site.As("FIN", Role.Controller).Open(place);
        await controller.Press("Keur goed");
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        await coordinator.Press("Aanvaard");
        Assert.Contains("Aanvaard", coordinator.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_annex_begins_with_sentences_on_accepted_figures_that_all_hold(Store store)
    {
        await using var site = await Open(databases, store);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(Page);
        Assert.Contains("nog geen cijfer van het register aanvaard", coordinator.Text);
        await TakeOver(site);
        await coordinator.Open("/" + Page);
        Assert.DoesNotContain("nog geen cijfer", coordinator.Text);
        Assert.Contains("Het aantal lopende activiteiten is ", coordinator.Text);
        Assert.DoesNotContain("claim:", coordinator.Text);
        Assert.NotNull(coordinator.Page.QuerySelector("a[href='../portfolio/JBR-2023-RijksICTDashboard.xlsx']"));
        await coordinator.Press("Begin de bijlage");
        Assert.Equal(200, coordinator.Status);
        Assert.StartsWith("/work/drafts/", coordinator.At.AbsolutePath, StringComparison.Ordinal);
        string text;
        await using (var db = site.Database.Open())
            text = (await db.Set<DraftVersion>().OrderByDescending(one => one.Number).FirstAsync(Stop)).Text;
        foreach (
            var code in (string[])["live", "finished", "costs_current", "cost_change", "duration_mean", "with_advice"]
        )
            Assert.Contains($"(claim:portfolio_{code}", text, StringComparison.Ordinal);
        Assert.Contains("## Het vaakst herijkt", text, StringComparison.Ordinal);
        await coordinator.Open(coordinator.At.AbsolutePath + "/text");
        Assert.Contains("kloppen met hun cijfer", coordinator.Text);
        foreach (
            var wrong in (string[])
                [
                    "Wijkt af",
                    "Klopt niet",
                    "Onleesbaar",
                    "Niet na te gaan",
                    "Staat er zonder cijfer",
                    "Naast een gekoppeld",
                ]
        )
            Assert.DoesNotContain(wrong, coordinator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_plain_words_in_the_annex_and_a_year_that_is_none_is_that_of_the_edition()
    {
        await using var site = await Open(databases, Store.Sqlite);
        const string name = "Een *ster* [x](claim:portfolio_live)\n\n## Kop";
        await using (var db = site.Database.Open())
        {
            var number = (await PortfolioRegister.Activities(db, Stop))
                .First(one => JbrYear.Holds(one, 2023) && one.Facts.Recalibrations > 2 && Early(one))
                .Number;
            // As it may have got in before names were one line.
            await db.Set<ActivityVersion>()
                .Where(one => one.Activity == number)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, name), Stop);
        }
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(Page);
        Assert.Equal(200, coordinator.Status);
        Assert.Contains(
            coordinator.Page.QuerySelectorAll("main li"),
            item =>
                item.TextContent.StartsWith("Een *ster* [x](claim:portfolio_live) ## Kop (", StringComparison.Ordinal)
        );
        await coordinator.Press("Begin de bijlage");
        Assert.Equal(200, coordinator.Status);
        await using (var db = site.Database.Open())
            Assert.Contains(
                @"- Een \*ster\* \[x\](claim:portfolio\_live) \#\# Kop (",
                (await db.Set<DraftVersion>().OrderByDescending(one => one.Number).FirstAsync(Stop)).Text,
                StringComparison.Ordinal
            );
        foreach (var year in new[] { "0000", "9999", "1" })
            Assert.Equal(200, (await coordinator.Open("/work/portfolio-annex?year=" + year)).Status);
    }

    static bool Early(Activity one) =>
        one.Facts.Forms.Count(form => form.Action == CostAction.Recalibration && form.Date.Year <= 2023) > 2;

    [Fact]
    public async Task Only_who_publishes_begins_it_and_a_second_one_is_refused()
    {
        await using var site = await Open(databases, Store.Sqlite);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(Page);
        await coordinator.Press("Begin de bijlage");
        await coordinator.Open("/" + Page);
        await coordinator.Press("Begin de bijlage");
        Assert.Equal(409, coordinator.Status);
        using var other = await site.As("OCW", Role.Coordinator).Open(Page);
        Assert.Equal(200, other.Status);
        Assert.DoesNotContain("Begin de bijlage", other.Text);
        var guard = other.Page.QuerySelector("[name=guard]")!.GetAttribute("value")!;
        await other.Post("/work/portfolio-annex/begin", [new("guard", guard), new("year", "2023")]);
        Assert.Equal(403, other.Status);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Page);
        Assert.Equal(403, supplier.Status);
    }
}
