using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Programmes;

/// <summary>What people do on the pages with programmes. It is 16 February 2024, 13:00 in Amsterdam.</summary>
static class ProgrammeDesks
{
    public const string Name = "Agenda Vindbaar";

    public static async Task Begin(
        Reader coordinator,
        string lead = "M1",
        string kind = "Agenda",
        string elsewhere = "",
        string name = Name
    )
    {
        await coordinator.Open("/work/programmes/new");
        await coordinator.PressNamed(
            "Zet in het register",
            ("kind", kind),
            ("name", name),
            ("lead", lead),
            ("part", "M2"),
            ("from", "2023-01-01"),
            ("until", "2025-12-31"),
            ("goal", "Alles is terug te vinden"),
            ("elsewhere", elsewhere)
        );
        Assert.Equal((200, name), (coordinator.Status, coordinator.Heading));
    }

    /// <summary>On the page of the programme.</summary>
    public static async Task Add(
        Reader coordinator,
        string owner = "M1",
        string what = "Berichten bewaren",
        string from = "2023-02-01",
        string until = "2024-06-30"
    )
    {
        await coordinator.PressNamed("Voeg toe", ("owner", owner), ("what", what), ("from", from), ("until", until));
        Assert.Equal(200, coordinator.Status);
        Assert.Contains(what, coordinator.Text);
    }

    /// <summary>A programme with a measure of M1 and a moment at the end of 2023; the measure's page.</summary>
    public static async Task<string> Measure(RightsSite site, string kind = "Agenda")
    {
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await Begin(coordinator, kind: kind);
        await Add(coordinator);
        await coordinator.PressNamed("Vraag om de rapportage", ("moment", "2023-12-31"));
        Assert.Equal(200, coordinator.Status);
        return coordinator.At.AbsolutePath + "/measures/1";
    }

    public static async Task<Reader> At(RightsSite site, string place, string organisation, Role role) =>
        await (await site.As(organisation, role)).Open(place);

    /// <summary>A risk that M1 steers on; its page.</summary>
    public static async Task<string> Risk(RightsSite site, string programme, string marking = "Internal")
    {
        var supplier = await site.As("M1", Role.Supplier);
        await supplier.Open("/work/programmes/risks/new");
        await supplier.PressNamed(
            "Zet in het register",
            ("name", "Te weinig handen"),
            ("text", "Het geheim van de kelder"),
            ("programmes", programme),
            ("departments", "M2"),
            ("steers", "M1"),
            ("likelihood", "Possible"),
            ("consequence", "Grave"),
            ("action", "Er wordt geworven"),
            ("marking", marking)
        );
        Assert.Equal((200, "Te weinig handen"), (supplier.Status, supplier.Heading));
        return supplier.At.AbsolutePath;
    }
}
