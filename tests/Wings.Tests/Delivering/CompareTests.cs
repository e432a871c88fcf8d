using AngleSharp.Dom;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>What is handed in stands beside the last delivery and the period before, also before it is submitted.</summary>
public sealed class CompareTests(TestDatabases databases)
{
    const string Collection = "work/collections/small/energy";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Deliver(DeliverSite site, string organisation, string button, string rows)
    {
        var supplier = await site.As(organisation, Role.Supplier).Open(Collection);
        await supplier.Press(button, ("Of plak de cellen", "indicator,period,value\n" + rows));
        Assert.Equal(200, supplier.Status);
        return supplier;
    }

    static string[] Rows(Reader reader, string table) =>
        [
            .. reader
                .Page.QuerySelectorAll($"#{table} tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))),
        ];

    [Theory, MemberData(nameof(Both))]
    public async Task A_correction_stands_beside_what_was_accepted_and_the_year_before_in_units_and_per_cent(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await Deliver(site, "FIN", "Lever een correctie aan", "gas,2022,1210\n");
        Assert.Equal(["Gas (m³)|2022|1.210|1.100|+110|+10,0%|1.000 (2021)|+210|+21,0%"], Rows(supplier, "compared"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task In_a_first_delivery_the_year_before_comes_out_of_the_same_file_and_what_changes_most_is_first(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await Deliver(site, "OCW", "Lever aan", "gas,2021,100\ngas,2022,110\ngas,2023,220\n");
        Assert.Equal(
            [
                "Gas (m³)|2023|220|110 (2022)|+110|+100,0%",
                "Gas (m³)|2022|110|100 (2021)|+10|+10,0%",
                "Gas (m³)|2021|100|–|–|–",
            ],
            Rows(supplier, "compared")
        );
        Assert.Contains("Gas (m³)|OCW|2022|110|–|100|+10,0%", Rows(supplier, "changed")[1]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task All_values_with_their_differences_can_be_taken_along(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await Deliver(site, "FIN", "Lever een correctie aan", "gas,2022,1210\n");
        var place = supplier.At.AbsolutePath;
        await supplier.Ask(place + "/compared.csv");
        Assert.Contains(
            "gas,FIN,2022,,1210,1100,110,2021,1000,210,",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
        await supplier.Ask(place + "/compared.ods");
        Assert.Equal(200, supplier.Status);
        using var other = site.As("OCW", Role.Supplier);
        await other.Ask(place + "/compared.csv");
        Assert.Equal(404, other.Status);
    }
}
