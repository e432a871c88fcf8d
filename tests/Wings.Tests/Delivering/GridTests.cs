using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>Figures are typed, kept, checked and corrected in a grid: over HTTP, without a script.</summary>
public sealed class GridTests(TestDatabases databases)
{
    const string Grid = "work/collections/small/energy/grid";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task Send(Reader reader, string button, params (string Name, string Value)[] typed)
    {
        var fields = reader
            .Page.QuerySelectorAll("rk-grid input, rk-grid textarea")
            .ToDictionary(one => one.GetAttribute("name")!, one => one.GetAttribute("value") ?? "");
        foreach (var (name, value) in typed)
            fields[name] = value;
        fields["do"] = button;
        return reader.Post(reader.Page.QuerySelector("rk-grid form")!.GetAttribute("action")!, fields);
    }

    static string ValueOf(Reader reader, string name) =>
        reader.Page.QuerySelector($"[id='{name}']")!.GetAttribute("value") ?? "";

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_typed_becomes_a_delivery_that_is_checked_like_any_file(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Grid);
        await Send(supplier, "check", ("gas.OCW.2021", "1.234,5"), ("gas.OCW.2022", "1300"));
        Assert.Equal(303, supplier.Status);
        await supplier.Open(supplier.Answer.Headers.Location!.ToString());
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        await supplier.Open(supplier.At.AbsolutePath + "/file");
        Assert.Equal(
            "indicator,period,organisation,value\ngas,2021,OCW,1234.5\ngas,2022,OCW,1300\n",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
        await using var db = site.Database.Open();
        Assert.Empty(await db.Set<GridDraft>().ToListAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_wrong_number_is_told_at_its_field_and_stays_there(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Grid);
        await Send(supplier, "check", ("gas.OCW.2021", "1.2"), ("gas.OCW.2022", "7"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("1.234,5", supplier.Page.QuerySelector("[id='gas.OCW.2021-error']")!.TextContent);
        Assert.Equal("#gas.OCW.2021", supplier.Page.QuerySelector(".summary a")!.GetAttribute("href"));
        using var later = await site.As("OCW", Role.Supplier).Open(Grid);
        Assert.Equal(("1.2", "7"), (ValueOf(later, "gas.OCW.2021"), ValueOf(later, "gas.OCW.2022")));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_kept_is_there_in_another_browser_and_in_the_other_language_in_its_own_notation(
        Store store
    )
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Grid);
        await Send(supplier, "keep", ("gas.OCW.2021", "1.234,5"));
        using var elsewhere = await site.As("OCW", Role.Supplier).Open("en/" + Grid);
        Assert.Equal("1,234.5", ValueOf(elsewhere, "gas.OCW.2021"));
        Assert.Contains("Kept on", elsewhere.Text);
        using var other = await site.As("FIN", Role.Supplier).Open("en/" + Grid);
        Assert.Null(other.Page.QuerySelector("[id='gas.OCW.2021']"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_types_over_what_somebody_else_kept_meanwhile_is_refused(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var one = await site.As("OCW", Role.Supplier).Open(Grid);
        using var other = await site.As("OCW", Role.Supplier).Open(Grid);
        await Send(one, "keep", ("gas.OCW.2021", "1"));
        await Send(other, "draft", ("gas.OCW.2021", "2"));
        Assert.Equal(412, other.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_script_that_keeps_is_told_the_moment_and_the_revision_to_go_on_with(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Grid);
        await Send(supplier, "draft", ("gas.OCW.2021", "1"));
        Assert.Equal("""{"revision":1,"at":"13:00"}""", await supplier.Answer.Content.ReadAsStringAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_correction_shows_what_was_accepted_and_holds_only_what_was_changed_or_emptied(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Grid);
        Assert.Equal(("1.000", "1.100"), (ValueOf(supplier, "gas.FIN.2021"), ValueOf(supplier, "gas.FIN.2022")));
        Assert.Contains("1.100 (2022)", supplier.Page.QuerySelector("[id='gas.FIN.2023-was']")!.TextContent);
        await Send(supplier, "check");
        Assert.Equal(422, supplier.Status);
        await Send(supplier, "check", ("gas.FIN.2021", ""), ("gas.FIN.2022", "1.050"));
        Assert.Equal(303, supplier.Status);
        await supplier.Open(supplier.Answer.Headers.Location!.ToString());
        await supplier.Open(supplier.At.AbsolutePath + "/file");
        Assert.Equal(
            "indicator,period,organisation,value,status\ngas,2021,FIN,,M\ngas,2022,FIN,1050,\n",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_a_file_in_preparation_holds_stands_in_the_fields(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open("work/collections/small/energy");
        await supplier.Press(
            "Lever aan",
            ("Of plak de cellen", "indicator,period,value\ngas,2021,10\ngas,2022,veel\ngas,2023,12\n")
        );
        await supplier.Open("/" + Grid);
        Assert.Equal(
            ("10", "", "12"),
            (ValueOf(supplier, "gas.OCW.2021"), ValueOf(supplier, "gas.OCW.2022"), ValueOf(supplier, "gas.OCW.2023"))
        );
        await Send(supplier, "check", ("gas.OCW.2022", "11"));
        Assert.Equal(303, supplier.Status);
        await supplier.Open(supplier.Answer.Headers.Location!.ToString());
        Assert.Contains("Er staan geen fouten in", supplier.Text);
    }
}
