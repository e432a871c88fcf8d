using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Portfolio.IctCosts;

/// <summary>What people do on the pages with ICT costs. It is 16 February 2024.</summary>
static class CostDesks
{
    public const string Lines =
        "Nieuwe systemen; vernieuwing; 1.250.000\nWerkplekken; Beheer en onderhoud; € 2.000.000,50";

    /// <summary>A supplier begins a return and fills it in; gives its address.</summary>
    public static async Task<string> Enter(
        RightsSite site,
        string ministry,
        string system = "CashCommitment",
        string lines = Lines,
        string year = "2023"
    )
    {
        var supplier = await (await site.As(ministry, Role.Supplier)).Open("/work/ict-costs");
        await supplier.PressNamed("Begin een opgave", ("year", year), ("system", system));
        Assert.Equal(200, supplier.Status);
        var at = supplier.At.AbsolutePath;
        await supplier.PressNamed("Bewaar", ("lines", lines), ("explained", "Wat nieuw is, is vernieuwing"));
        Assert.Equal(200, supplier.Status);
        return at;
    }

    public static async Task Check(RightsSite site, string ministry, string at)
    {
        var controller = await (await site.As(ministry, Role.Controller)).Open(at);
        await controller.Press("Meld als gecontroleerd");
        Assert.Equal(200, controller.Status);
    }

    public static async Task Publish(RightsSite site, string at)
    {
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.Press("Publiceer");
        Assert.Equal(200, coordinator.Status);
    }
}
