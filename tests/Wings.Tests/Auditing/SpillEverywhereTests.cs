using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Questions;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>A state secret is refused wherever words come in, and nothing of it is kept.</summary>
public sealed class SpillEverywhereTests(TestDatabases databases)
{
    const string Secret = "Stg. GEHEIM";
    const string Thread = "work/questions/small/energy/OCW/gas";
    const string Grid = "work/collections/small/energy/grid";

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_question_that_bears_the_marking_is_not_asked(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(Thread);
        await coordinator.Press("Stel de vraag", ("Uw bericht", Secret));
        Assert.Equal(403, coordinator.Status);
        Assert.Contains("beveiligingscoördinator", coordinator.Text);
        await using var db = site.Database.Open();
        Assert.Equal(0, await db.Set<QuestionThread>().CountAsync());
        Assert.Equal(1, await db.Ledger.CountAsync(one => one.Kind == "spill.refused"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_typed_in_the_grid_is_looked_at_before_it_is_kept(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Grid);
        var field = supplier.Page.QuerySelector("main tbody input")!.GetAttribute("name")!;
        await supplier.PressNamed("Bewaar", (field, Secret));
        Assert.Equal(403, supplier.Status);
        await supplier.Open("/" + Grid);
        Assert.DoesNotContain("GEHEIM", supplier.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.Equal(0, await db.Set<Delivery>().CountAsync(one => one.Organisation == "OCW"));
    }
}
