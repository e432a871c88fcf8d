using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Reconciling;

/// <summary>Who sees what of annual reports: on their page, in the overview of a collection and in its files.</summary>
public sealed class ReportSightTests(TestDatabases databases)
{
    const string Collection = "work/collections/small/energy";
    const string Place = Collection + "/annual-report/OCW?period=2022";

    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>OCW, of which nothing was accepted, prepared 1300 where its report says 1,000, and explained it.</summary>
    static async Task Prepare(DeliverSite site, string marking = "Internal")
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open(Collection);
        await supplier.Press("Lever aan", ("Of plak de cellen", "indicator,period,value\ngas,2022,1300\n"));
        await supplier.Open("/" + Place);
        await supplier.PressNamed(
            "Bewaar en vergelijk",
            ("dated", "2023-05-17"),
            ("value.gas", "1.000"),
            ("where.gas", "=blz. 12")
        );
        await supplier.PressNamed(
            "Bewaar de toelichting",
            ("category.gas", "ToMend"),
            ("words.gas", "Kerncijfer overgenomen"),
            ("marking", marking)
        );
        Assert.Contains("fout, wordt hersteld", supplier.Text);
    }

    static async Task Submit(DeliverSite site)
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open(Collection);
        await supplier.Open(supplier.Page.QuerySelector("a.button")!.GetAttribute("href")!);
        await supplier.Press("Dien in");
        Assert.Equal(200, supplier.Status);
    }

    static async Task<string> Csv(Reader reader)
    {
        await reader.Ask("/" + Collection + "/annual-reports.csv");
        return await reader.Answer.Content.ReadAsStringAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_draft_and_what_was_said_of_it_stay_with_its_own_organisation_until_it_is_handed_in(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Prepare(site);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(Place))
        {
            Assert.Contains("niet aangeleverd", coordinator.Text);
            Assert.DoesNotContain("1.300", coordinator.Text);
            Assert.DoesNotContain("Kerncijfer", coordinator.Text);
            Assert.DoesNotContain("Kerncijfer", await Csv(coordinator));
        }
        await Submit(site);
        using var later = await site.As("FIN", Role.Coordinator).Open(Place);
        Assert.Contains("1.300", later.Text);
        Assert.Contains("Kerncijfer overgenomen", later.Text);
        Assert.Empty(later.Page.QuerySelectorAll("main form"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Another_organisation_finds_neither_page_nor_rows(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Prepare(site);
        using var other = await site.As("FIN", Role.Supplier).Open(Place);
        Assert.Equal(404, other.Status);
        Assert.Single((await Csv(other)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        using var own = await site.As("OCW", Role.Controller).Open(Place);
        Assert.Contains("'=blz. 12", await Csv(own));
        Assert.Contains("1000,1,'=blz. 12,1300,300,0.3,ToMend,ToMend,Kerncijfer overgenomen,Internal", await Csv(own));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_auditor_who_was_named_for_nothing_reads_only_what_is_public(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        await Prepare(site, "Public");
        await Submit(site);
        using (var auditor = await site.As("AR", Role.Auditor).Open(Place))
            Assert.DoesNotContain("1.300", auditor.Text);
        await using var second = await DeliverSite.Open(databases, store);
        await Prepare(second);
        using var stranger = await second.As("AR", Role.Auditor).Open(Place);
        Assert.DoesNotContain("Kerncijfer", stranger.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_collection_counts_what_is_open_for_who_sees_everybody(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var supplier = await site.As("FIN", Role.Supplier).Open(Collection + "/annual-report/FIN?period=2021"))
            await supplier.PressNamed(
                "Bewaar en vergelijk",
                ("dated", "2022-05-18"),
                ("value.gas", "900"),
                ("where.gas", "tabel 3")
            );
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(Collection))
            Assert.Contains("Jaarverslagen: 1. Verschillen die niet zijn toegelicht: 1.", coordinator.Text);
        using var own = await site.As("FIN", Role.Supplier).Open("en/" + Collection);
        Assert.DoesNotContain("annual reports were", own.Text);
        Assert.Contains("Compare your figures with the annual report", own.Text);
        await site.As("FIN", Role.Coordinator).Ask(Collection + "/annual-reports.ods");
    }
}
