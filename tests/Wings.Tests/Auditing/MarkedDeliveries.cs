using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Delivering;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>Deliveries of OCW as people make them, marked as a test wants.</summary>
static class MarkedDeliveries
{
    public const string Energy = "work/collections/small/energy";
    public const string WithQuestion = "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,90\n";
    public const string Plain = "indicator,period,value\ngas,2021,10\ngas,2022,11\ngas,2023,12\n";

    const string Marking = "Wie mag lezen wat u erbij zegt?";

    public static async Task<string> Draft(
        DeliverSite site,
        string marking = "Internal",
        string note = "",
        string cells = Plain
    )
    {
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", cells), ("Wat u erbij zegt", note), (Marking, marking));
        Assert.Equal(200, supplier.Status);
        return supplier.At.AbsolutePath.TrimStart('/');
    }

    public static async Task<string> HandedIn(DeliverSite site, string marking = "Internal", string note = "")
    {
        var place = await Draft(site, marking, note);
        await Press(site, place, "OCW", Role.Supplier, "Dien in");
        return place;
    }

    public static async Task<string> Approved(DeliverSite site, string marking = "Internal", string note = "")
    {
        var place = await HandedIn(site, marking, note);
        await Press(site, place, "OCW", Role.Controller, "Keur goed");
        return place;
    }

    public static async Task<string> Accepted(DeliverSite site, string marking = "Internal", string note = "")
    {
        var place = await Approved(site, marking, note);
        await Press(site, place, "FIN", Role.Coordinator, "Aanvaard");
        return place;
    }

    public static async Task Press(DeliverSite site, string place, string organisation, Role role, string button)
    {
        using var reader = await site.As(organisation, role).Open(place);
        await reader.Press(button);
        Assert.Equal(200, reader.Status);
    }
}
