using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.AnnualReports;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Reconciling;

/// <summary>What an annual report says is recorded, held against what was delivered, and a difference is explained once: over HTTP, without a script.</summary>
public sealed class ReportingTests(TestDatabases databases)
{
    const string Collection = "work/collections/small/energy";
    const string Place = Collection + "/annual-report/FIN?period=2022";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task Record(Reader reader, string value, string where = "blz. 12", string step = "")
    {
        await reader.PressNamed(
            "Bewaar en vergelijk",
            ("dated", "2023-05-17"),
            ("value.gas", value),
            ("where.gas", where),
            ("step.gas", step)
        );
    }

    static Task<Reader> Explain(Reader reader, string words, string category = "Scope") =>
        reader.PressNamed("Bewaar de toelichting", ("category.gas", category), ("words.gas", words));

    static string Row(Reader reader) =>
        string.Join(
            '|',
            reader.Page.QuerySelectorAll("[id^=reconciled] tbody tr > *").Select(one => one.TextContent.Trim())
        );

    static async Task<string> Deliver(DeliverSite site, string value)
    {
        using var supplier = await site.As("FIN", Role.Supplier).Open(Collection);
        await supplier.Press(
            supplier.Text.Contains("correctie", StringComparison.Ordinal) ? "Lever een correctie aan" : "Lever aan",
            ("Of plak de cellen", $"indicator,period,value\ngas,2022,{value}\n")
        );
        Assert.Equal(200, supplier.Status);
        return supplier.At.AbsolutePath.TrimStart('/');
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_difference_is_shown_in_units_and_per_cent_and_explained_once(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Place);
        Assert.Contains("nog niets vastgelegd", supplier.Text);
        await Record(supplier, "1.000");
        Assert.Equal("Gas (m³)|1.000|1.100|+100|+10,0%|niet toegelicht|–|blz. 12", Row(supplier));
        await Explain(supplier, "Zonder de kazernes");
        Assert.Contains("toegelicht|Andere afbakening: Zonder de kazernes (Intern)", Row(supplier));
        Assert.DoesNotContain("Verschillen om toe te lichten", supplier.Text);
        await using var db = site.Database.Open();
        var kinds = await db.Set<LedgerEntry>().Select(one => one.Kind).ToListAsync();
        Assert.Contains("annual_report.recorded", kinds);
        Assert.Contains("annual_report.explained", kinds);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_lies_within_the_rounding_of_the_report_is_no_difference(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var controller = await site.As("FIN", Role.Controller).Open(Place);
        await Record(controller, "1.000", step: "1000");
        Assert.Equal("Gas (m³)|1.000|1.000|–|–|sluit aan|–|blz. 12", Row(controller));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_explanation_outlives_a_correction_that_leaves_the_difference_and_is_asked_again_when_it_moves(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var supplier = await site.As("FIN", Role.Supplier).Open(Place))
        {
            await Record(supplier, "1.000", step: "10");
            await Explain(supplier, "Zonder de kazernes");
        }
        await Deliver(site, "1104");
        using (var supplier = await site.As("FIN", Role.Supplier).Open(Place))
        {
            Assert.Contains("onderweg", supplier.Text);
            Assert.Contains("1.100|+100|+10,0%|toegelicht", Row(supplier));
        }
        using var after = await site.As("FIN", Role.Supplier).Open(Collection);
        await after.Open("/" + (await UnderWay(site)));
        await after.Press("Vervang het bestand", ("Of plak de cellen", "indicator,period,value\ngas,2022,1206\n"));
        Assert.Contains("1.210|+210|+21,0%|niet toegelicht", Row(after));
        Assert.Contains("1 verschil met het jaarverslag is niet toegelicht", after.Text);
        await after.Open("/" + Place);
        Assert.Contains(
            "Bij een verschil van +100\u00A0m³ stond hier: Andere afbakening: Zonder de kazernes",
            after.Text
        );
    }

    static async Task<string> UnderWay(DeliverSite site)
    {
        await using var db = site.Database.Open();
        var delivery = await db.Set<Rekenschap.Figures.Deliveries.Delivery>()
            .SingleAsync(one => one.HandedInAt != null);
        return $"work/deliveries/{delivery.Id}";
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_unexplained_difference_warns_and_stops_nobody(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using (var supplier = await site.As("FIN", Role.Supplier).Open(Place))
            await Record(supplier, "1.000");
        var place = await Deliver(site, "1150");
        using (var supplier = await site.As("FIN", Role.Supplier).Open(place))
        {
            Assert.Contains("niet toegelicht", supplier.Text);
            await supplier.Press("Dien in");
            Assert.Equal(200, supplier.Status);
        }
        using var controller = await site.As("FIN", Role.Controller).Open(place);
        Assert.Contains("1 verschil met het jaarverslag is niet toegelicht", controller.Text);
        await controller.Press("Keur goed");
        Assert.Equal(200, controller.Status);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        Assert.Contains("1.150|+150|+15,0%|niet toegelicht", Row(coordinator));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_wrong_is_told_at_its_field_and_what_was_typed_stays(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Place);
        await Record(supplier, "1.2", where: "");
        Assert.Equal(422, supplier.Status);
        Assert.Equal("#value.gas", supplier.Page.QuerySelector(".summary a")!.GetAttribute("href"));
        Assert.Equal("1.2", supplier.Page.QuerySelector("[id='value.gas']")!.GetAttribute("value"));
        await Record(supplier, "1", where: "");
        Assert.Contains("op welke bladzijde", supplier.Page.QuerySelector("[id='where.gas-error']")!.TextContent);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Pasted_cells_are_taken_over_with_their_rounding(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Place);
        await supplier.PressNamed(
            "Bewaar en vergelijk",
            ("dated", "2023-05-17"),
            ("cells", "Cijfer\tWaarde\tTabel\tAfronding\nGas\t1.100\ttabel 7\t100\n")
        );
        Assert.Equal("Gas (m³)|1.100|1.100|–|–|sluit aan|–|tabel 7", Row(supplier));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_explains_another_difference_than_there_is_by_then_is_refused(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Place);
        await Record(supplier, "1.000");
        await Deliver(site, "1300");
        site.As("FIN", Role.Supplier);
        await Explain(supplier, "Zonder de kazernes");
        Assert.Equal(412, supplier.Status);
        Assert.Contains("annual_report.other_difference", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_who_record_at_once_do_not_overwrite_each_other(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var one = await site.As("FIN", Role.Supplier).Open(Place);
        using var other = await site.As("FIN", Role.Supplier).Open(Place);
        await Record(one, "1.000");
        await Record(other, "2.000");
        Assert.Equal(412, other.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_state_secret_in_a_reference_or_an_explanation_is_not_kept(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Place);
        await Record(supplier, "1.000", where: "Stg. GEHEIM bijlage");
        Assert.Equal(403, supplier.Status);
        await using (var db = site.Database.Open())
            Assert.Empty(await db.Set<AnnualReport>().ToListAsync());
        await supplier.Open("/" + Place);
        await Record(supplier, "1.000");
        await Explain(supplier, "Stg. GEHEIM\nkazernes");
        Assert.Equal(403, supplier.Status);
        await using (var db = site.Database.Open())
            Assert.Empty((await db.Set<AnnualReport>().SingleAsync()).Figures[0].Explanations);
    }
}
