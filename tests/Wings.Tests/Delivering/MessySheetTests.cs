using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A messy sheet is delivered by somebody who has only the page.</summary>
public sealed class MessySheetTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static void Scopes(SmallEdition edition) =>
        edition
            .Write(
                "catalogue/all.yaml",
                """
                indicators:
                  - { code: gas, name: Gas, unit: m3, frequency: year, aggregate: sum }
                  - { code: waste, name: Restafval, unit: ton, frequency: year, dimensions: [organisation, kind], aggregate: sum }
                """
            )
            .Write("codelists/kind.csv", "code,name_nl\npaper,Papier\nrest,Overig\n")
            .Write(
                "collections/energy.yaml",
                "code: energy\nname: Energie\nindicators: [gas, waste]\norganisations: [ministry]\nperiod: 2021..2023\nopens: 2024-01-08\ndue: 2024-02-16\n"
            );

    [Theory, MemberData(nameof(Both))]
    public async Task A_sheet_of_ones_own_is_asked_about_before_anything_else(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", "Ministerie;2022;2023\nOnderwijs;10;11\n"));
        Assert.Contains("Zeg eerst hoe wij dit blad lezen", supplier.Text);
        Assert.Null(supplier.Page.QuerySelector("#findings:not(details #findings)"));
        Assert.NotNull(supplier.Page.QuerySelector("a.button[href$='/mapping']"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Kilogrammes_are_delivered_as_the_tonnes_that_are_asked(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Scopes);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press(
            "Lever aan",
            ("Of plak de cellen", "Wat;Soort;Jaar;Hoeveelheid;Eenheid\nRestafval;Papier;2022;1.234.567;kg\n")
        );
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        Assert.Contains("'kg', gevraagd wordt ton: gedeeld door 1.000", supplier.Text);
        await supplier.Press("Klopt, lees het zo");
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        Assert.Contains("1.234,567", supplier.Text);
        await supplier.Open(supplier.At.AbsolutePath + "/file");
        Assert.Equal(
            "indicator,period,organisation,kind,value\nwaste,2022,OCW,paper,1234.567\n",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_still_missing_is_named_and_linked_to_its_field(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Scopes);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", "Wat;2022;2023\nRestafval;10;11\n"));
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        var link = supplier.Page.QuerySelector("main .notice a[href^='#']")!.GetAttribute("href")!;
        Assert.Equal("d-kind", supplier.Page.GetElementById(link[1..])!.GetAttribute("name"));
        Assert.DoesNotContain("Klopt, lees het zo", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Words_for_no_figure_beside_an_accepted_one_ask_whether_it_is_withdrawn(Store store)
    {
        await using var site = await DeliverSite.Open(
            databases,
            store,
            edition => edition.Received("FIN,1,2024-02-01,2024-02-02,,,")
        );
        using var supplier = await site.As("FIN", Role.Supplier).Open(Energy);
        await supplier.Press(
            "Lever een correctie aan",
            ("Of plak de cellen", "indicator,period,value,status\ngas,2021,,M\ngas,2022,1150,\n")
        );
        Assert.Contains("wordt ingetrokken", supplier.Text);
        Assert.Contains("terwijl er eerder een is aanvaard", supplier.Text);
        await supplier.Press("Laat staan wat aanvaard was");
        Assert.DoesNotContain("wordt ingetrokken", supplier.Text);
        await supplier.Open(supplier.At.AbsolutePath + "/file");
        Assert.Equal(
            "indicator,period,organisation,value\ngas,2022,FIN,1150\n",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Once_submitted_nothing_is_to_be_mended_and_it_is_said_how_to_get_it_back(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", "indicator,period,value\ngas,2022,10\n"));
        await supplier.Press("Dien in");
        Assert.Contains("vraag dan de controller om haar terug te sturen", supplier.Text);
        Assert.DoesNotContain("Herstel", supplier.Text);
        await supplier.Open("/" + Energy);
        Assert.DoesNotContain("Ga verder", supplier.Text);
        Assert.Contains("Bekijk uw aanlevering", supplier.Text);
    }
}
