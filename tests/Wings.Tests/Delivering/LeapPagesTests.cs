using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A figure that leaps in size is asked about before it can be submitted, whatever way it came in.</summary>
public sealed class LeapPagesTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";
    const string Spoilt = "indicator,period,value\ngas,2021,1000\ngas,2022,1.1\n";
    const string Question = "Gas: FIN, 2022: 1,1 m3, tegen 1.100 m3 zoals hier is aanvaard: 1.000 keer zo klein";

    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>FIN had 1000 and 1100 accepted, of a figure for which the catalogue asks no check.</summary>
    static void Unchecked(SmallEdition edition) =>
        edition
            .Write(
                "catalogue/all.yaml",
                "indicators:\n  - { code: gas, name: Gas, unit: m3, frequency: year, aggregate: sum }\n"
            )
            .Received("FIN,1,2024-02-01,2024-02-02,,,");

    Task<DeliverSite> Site(Store store) => DeliverSite.Open(databases, store, Unchecked);

    [Theory, MemberData(nameof(Both))]
    public async Task It_is_asked_about_answered_in_words_and_shown_to_the_controller(Store store)
    {
        await using var site = await Site(store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Energy);
        await supplier.Press("Lever een correctie aan", ("Of plak de cellen", Spoilt));
        Assert.Contains(Question, supplier.Text);
        Assert.Contains("Las een rekenblad 8.412 als 8,412? Klopt de eenheid?", supplier.Text);
        var place = supplier.At.AbsolutePath.TrimStart('/');
        await supplier.PressOnly("Dien in");
        Assert.Equal(409, supplier.Status);
        await supplier.Open("/" + place);
        await supplier.Press("Bewaar de toelichting", ("cel C3", "Het gebouw is gesloten"));
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
        using var controller = await site.As("FIN", Role.Controller).Open(place);
        Assert.Contains(Question, controller.Text);
        Assert.Contains("Het gebouw is gesloten", controller.Text);
        await controller.Press("Keur goed");
        using var coordinator = await site.As("FIN", Role.Coordinator).Open(place);
        Assert.Contains("Het gebouw is gesloten", coordinator.Text);
        await coordinator.Press("Aanvaard");
        await using var db = site.Database.Open();
        var files = (await LoadEdition.Run(db, "small"))!.Files;
        var kept = System.Text.Encoding.UTF8.GetString(
            files.Single(one => one.Path == "explanations/energy/FIN.csv").Bytes!.Value.Span
        );
        Assert.StartsWith("rule,coordinate,text\nchange,gas?period=2022&organisation=FIN,", kept);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task It_is_asked_in_English_too(Store store)
    {
        await using var site = await Site(store);
        using var supplier = await site.As("FIN", Role.Supplier).Open("en/" + Energy);
        await supplier.Press("Deliver a correction", ("Or paste the cells", Spoilt));
        Assert.Contains("1.1 m3, against 1,100 m3 as was accepted here: 1,000 times as small", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_submits_around_it_without_the_page(Store store)
    {
        await using var site = await Site(store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Energy);
        await supplier.Press("Lever een correctie aan", ("Of plak de cellen", Spoilt));
        await using var db = site.Database.Open();
        var draft = db.Set<Delivery>().Single(one => one.State == DeliveryState.Checked);
        var edition = (await site.Editions.Open("small", default))!;
        var refusal = await Rekenschap.Figures.Deliveries.Decide.DecideDelivery.Submit(
            site.Database.Database,
            Rekenschap.Wings.Tests.Storage.OfficeDatabases.By("p-1", "FIN", Role.Supplier),
            draft.Id,
            draft.Revision,
            edition.Facts,
            new(2024, 2, 10),
            default
        );
        Assert.Equal("delivery.answered", refusal?.Code);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_figure_that_is_typed_in_the_grid_is_asked_about_too(Store store)
    {
        await using var site = await Site(store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Energy + "/grid");
        var fields = supplier
            .Page.QuerySelectorAll("rk-grid input, rk-grid textarea")
            .ToDictionary(one => one.GetAttribute("name")!, one => one.GetAttribute("value") ?? "");
        (fields["gas.FIN.2022"], fields["do"]) = ("1,1", "check");
        await supplier.Post(supplier.Page.QuerySelector("rk-grid form")!.GetAttribute("action")!, fields);
        await supplier.Open(supplier.Answer.Headers.Location!.ToString());
        Assert.Contains(Question, supplier.Text);
        await supplier.PressOnly("Dien in");
        Assert.Equal(409, supplier.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Another_file_with_another_leap_is_asked_about_anew(Store store)
    {
        await using var site = await Site(store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Energy);
        await supplier.Press("Lever een correctie aan", ("Of plak de cellen", Spoilt));
        await supplier.Press("Bewaar de toelichting", ("cel C3", "Het gebouw is gesloten"));
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", Spoilt.Replace("1.1", "1.2")));
        await supplier.PressOnly("Dien in");
        Assert.Equal(409, supplier.Status);
        await supplier.Open(supplier.At.AbsolutePath.Replace("/submit", ""));
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", Spoilt));
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_draft_from_before_it_was_asked_is_asked_when_it_is_submitted(Store store)
    {
        await using var site = await Site(store);
        using var supplier = await site.As("FIN", Role.Supplier).Open(Energy);
        await supplier.Press("Lever een correctie aan", ("Of plak de cellen", Spoilt));
        await using (var db = site.Database.Open())
        {
            var draft = db.Set<Delivery>().Single(one => one.State == DeliveryState.Checked);
            db.Entry(draft).Property(one => one.Findings).CurrentValue = [];
            await db.SaveChangesAsync();
        }
        await supplier.Open(supplier.At.AbsolutePath);
        await supplier.PressOnly("Dien in");
        Assert.Equal(409, supplier.Status);
        await supplier.Open(supplier.At.AbsolutePath.Replace("/submit", ""));
        await supplier.Press("Bewaar de toelichting", ("cel C3", "Het gebouw is gesloten"));
        await supplier.Press("Dien in");
        Assert.Contains("Ingediend", supplier.Text);
    }
}
