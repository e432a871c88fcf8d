using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Register;

/// <summary>What people do on the pages with activities. It is 16 February 2024.</summary>
static class ActivityDesks
{
    /// <summary>A supplier begins a draft; gives its address.</summary>
    public static async Task<string> Enter(RightsSite site, string ministry, string name = "Nieuw zaaksysteem")
    {
        var supplier = await (await site.As(ministry, Role.Supplier)).Open("/work/activities/new");
        await supplier.PressNamed(
            "Begin een concept",
            ("name", name),
            ("organisation", ministry),
            ("owner", "Ministry")
        );
        Assert.Equal((200, name), (supplier.Status, supplier.Heading));
        return supplier.At.AbsolutePath;
    }

    /// <summary>A supplier fills in all that must be known.</summary>
    public static async Task Fill(RightsSite site, string ministry, string at, string name = "Nieuw zaaksysteem")
    {
        var supplier = await site.As(ministry, Role.Supplier);
        await supplier.Open(at + "/edit/general");
        await supplier.PressNamed(
            "Bewaar",
            ("name", name),
            ("subject", "Work"),
            ("kind", "Renewal"),
            ("goal", "Eén loket"),
            ("benefit", "Service"),
            ("start", "2021-01-01")
        );
        Assert.Equal(200, supplier.Status);
        await Stand(supplier, at, "2024-01-31", "Running", "2021-01-01");
        await Estimate(supplier, at, "Initial", "2021-01-01", "2023-01-01", "10.000.000");
    }

    public static async Task Stand(Reader supplier, string at, string date, string status, string since = "")
    {
        await supplier.Open(at + "/edit/standing");
        await supplier.PressNamed("Bewaar", ("date", date), ("status", status), ("since", since));
        Assert.Equal(200, supplier.Status);
    }

    public static async Task Estimate(
        Reader supplier,
        string at,
        string action,
        string date,
        string end,
        string euro,
        params (string, string)[] more
    )
    {
        await supplier.Open(at + "/edit/estimates");
        await supplier.PressNamed(
            "Voeg toe",
            [("action", action), ("date", date), ("end", end), ("estimated.Total", euro), .. more]
        );
        Assert.Equal(200, supplier.Status);
    }

    /// <summary>Offered by the supplier, checked by the controller.</summary>
    public static async Task Check(RightsSite site, string ministry, string at)
    {
        var supplier = await (await site.As(ministry, Role.Supplier)).Open(at);
        await supplier.Press("Bied aan voor controle");
        Assert.Equal(200, supplier.Status);
        var controller = await (await site.As(ministry, Role.Controller)).Open(at);
        await controller.Press("Meld als gecontroleerd");
        Assert.Equal(200, controller.Status);
    }

    /// <summary>And published by the coordinator.</summary>
    public static async Task Publish(RightsSite site, string ministry, string at)
    {
        await Check(site, ministry, at);
        var coordinator = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open(at);
        await coordinator.Press("Publiceer");
        Assert.Equal(200, coordinator.Status);
    }

    /// <summary>From nothing to a public first version; gives its address.</summary>
    public static async Task<string> MakePublic(RightsSite site, string ministry, string name = "Nieuw zaaksysteem")
    {
        var at = await Enter(site, ministry, name);
        await Fill(site, ministry, at, name);
        await Publish(site, ministry, at);
        return at;
    }

    /// <summary>The supplier begins the next version.</summary>
    public static async Task<Reader> Begin(RightsSite site, string ministry, string at)
    {
        var supplier = await (await site.As(ministry, Role.Supplier)).Open(at);
        await supplier.Press("Begin een nieuwe versie");
        Assert.Equal(200, supplier.Status);
        return supplier;
    }
}
