using AngleSharp.Html.Dom;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>What somebody can say of a messy sheet so that all of it is delivered and nothing else is.</summary>
public sealed class MessyAnswersTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";
    const string Right = "Klopt, lees het zo";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static void Heat(SmallEdition edition) =>
        edition
            .Write(
                "catalogue/all.yaml",
                """
                indicators:
                  - { code: gas, name: Aardgas, unit: TJ, frequency: year, aggregate: sum }
                  - { code: waste, name: Restafval, unit: ton, frequency: year, aggregate: sum }
                """
            )
            .Write(
                "collections/energy.yaml",
                "code: energy\nname: Energie\nindicators: [gas, waste]\norganisations: [ministry]\nperiod: 2021..2023\nopens: 2024-01-08\ndue: 2024-02-16\n"
            );

    static async Task<Reader> Paste(DeliverSite site, string organisation, string cells, string button = "Lever aan")
    {
        var supplier = await site.As(organisation, Role.Supplier).Open(Energy);
        return await supplier.Press(button, ("Of plak de cellen", cells));
    }

    /// <summary>Sends the form with what stands in it, as the button "Probeer" does.</summary>
    static Task<Reader> Try(Reader reader, params (string Name, string Value)[] said)
    {
        var fields = reader
            .Page.QuerySelectorAll("main form[method=get] input, main form[method=get] select")
            .Select(one => (Name: one.GetAttribute("name")!, Value: ValueOf(one)))
            .Where(one => said.All(other => other.Name != one.Name))
            .Concat(said);
        return reader.Open(
            reader.At.AbsolutePath
                + "?"
                + string.Join('&', fields.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"))
        );
    }

    static string ValueOf(AngleSharp.Dom.IElement field) =>
        (field is IHtmlSelectElement box ? box.Value : ((IHtmlInputElement)field).Value) ?? "";

    static async Task<string> FileOf(Reader reader)
    {
        await reader.Open(reader.At.AbsolutePath + "/file");
        return await reader.Answer.Content.ReadAsStringAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_unit_that_nobody_can_convert_is_converted_by_a_number_of_ones_own_with_its_reason(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Heat);
        using var supplier = await Paste(site, "OCW", "Wat;Jaar;Hoeveelheid;Eenheid\nAardgas;2022;1.234.567;m3\n");
        var place = supplier.At.AbsolutePath.TrimStart('/');
        await supplier.Open("/" + place + "/mapping");
        Assert.DoesNotContain(Right, supplier.Text);
        await Try(supplier, ("o-0", "0,03517"), ("p-0", "1.000"), ("w-0", ""));
        Assert.Contains("waar het getal vandaan komt", supplier.Text);
        Assert.DoesNotContain(Right, supplier.Text);
        await Try(supplier, ("o-0", "veel"), ("p-0", ""), ("w-0", "CBS"));
        Assert.Contains("typ een getal boven 0", supplier.Text);
        await Try(supplier, ("o-0", "0,03517"), ("p-0", "1.000"), ("w-0", "zo rekent het CBS om"));
        await supplier.Press(Right);
        Assert.Contains("43,41972139", supplier.Text);
        await supplier.Press("Dien in");
        using var controller = await site.As("OCW", Role.Controller).Open(place);
        Assert.Contains("x 0,03517 TJ per 1.000 m3, want: zo rekent het CBS om", controller.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_said_of_a_sheet_is_there_again_when_its_headings_come_back(Store store)
    {
        const string Sheet = "Wat;Jaar;Hoeveelheid;Eenheid\nAardgas;2022;1.234.567;m3\n";
        await using var site = await DeliverSite.Open(databases, store, Heat);
        using var supplier = await Paste(site, "OCW", Sheet);
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        await Try(supplier, ("o-0", "35,17"), ("p-0", "1.000.000"), ("w-0", "CBS"));
        await supplier.Press(Right);
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", Sheet.Replace("1.234.567", "2.000.000")));
        var place = supplier.At.AbsolutePath;
        await supplier.Open(place + "/mapping");
        Assert.Contains("zei uw organisatie eerder hoe het gelezen moet worden", supplier.Text);
        Assert.Equal(
            "1.000.000",
            supplier.Page.QuerySelector("input[name='p-0']:not([type=hidden])")!.GetAttribute("value")
        );
        await supplier.Open("/en" + place + "/mapping");
        Assert.Equal(
            "35.17",
            supplier.Page.QuerySelector("input[name='o-0']:not([type=hidden])")!.GetAttribute("value")
        );
        await supplier.Press("That is right, read it so");
        Assert.Contains("70.34", supplier.Text);
        await supplier.Press("Replace the file", ("Or paste the cells", Sheet.Replace("Hoeveelheid", "Verbruik")));
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        Assert.DoesNotContain("your organisation said before", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task One_typing_error_is_mended_where_it_is_told_and_keeps_nothing_else_back(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Heat);
        using var supplier = await Paste(
            site,
            "OCW",
            "Wat;Jaar;Hoeveelheid;Eenheid\nRestafval;2022;1O5;kg\nRestafval;2023;2.000;kg\n"
        );
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        await supplier.Press(Right);
        Assert.Equal(422, supplier.Status);
        Assert.Contains("1O5", supplier.Page.QuerySelector(".summary")!.TextContent);
        await supplier.Press(Right, ("cel C2", "105"));
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        Assert.Equal(
            "indicator,period,organisation,value\nwaste,2022,OCW,0.105\nwaste,2023,OCW,2\n",
            await FileOf(supplier)
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_cell_that_is_emptied_on_the_page_delivers_nothing(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Heat);
        using var supplier = await Paste(
            site,
            "OCW",
            "Wat;Jaar;Hoeveelheid;Eenheid\nRestafval;2022;1O5;kg\nRestafval;2023;2.000;kg\n"
        );
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        await supplier.Press(Right, ("cel C2", ""));
        Assert.Equal("indicator,period,organisation,value\nwaste,2023,OCW,2\n", await FileOf(supplier));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_figure_that_follows_is_not_delivered_and_not_withdrawn(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await Paste(site, "FIN", "Wat;2021;2022\nGas;volgt;1.150\n", "Lever een correctie aan");
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        Assert.Contains("Waar volgt staat, volgt het cijfer nog", supplier.Text);
        await supplier.Press(Right);
        Assert.DoesNotContain("wordt ingetrokken", supplier.Text);
        Assert.Equal("indicator,period,organisation,value\ngas,2022,FIN,1150\n", await FileOf(supplier));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_each_figure_that_is_not_there_it_can_be_said_that_it_follows(Store store)
    {
        await using var site = await DeliverSite.Open(
            databases,
            store,
            edition => edition.Received("FIN,1,2024-02-01,2024-02-02,,,")
        );
        using var supplier = await Paste(
            site,
            "FIN",
            "indicator,period,value,status\ngas,2021,,M\ngas,2022,,M\ngas,2023,1150,\n",
            "Lever een correctie aan"
        );
        await supplier.Press("Lever deze nu niet aan");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Kruis ten minste een cijfer aan", supplier.Text);
        var box = supplier.Page.QuerySelectorAll("input[name=figure]")[0].GetAttribute("value")!;
        Assert.Equal("gas?period=2021&organisation=FIN", box);
        await supplier.PressNamed("Lever deze nu niet aan", ("figure", box));
        Assert.Equal(
            "indicator,period,organisation,value,status\ngas,2022,FIN,,M\ngas,2023,FIN,1150,\n",
            await FileOf(supplier)
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_said_with_a_file_is_kept_when_the_file_is_replaced(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press(
            "Lever aan",
            ("Of plak de cellen", "indicator,period,value\ngas,2022,10\n"),
            ("Wat u erbij zegt", "meter vervangen")
        );
        await supplier.Press("Vervang het bestand", ("Of plak de cellen", "indicator,period,value\ngas,2022,11\n"));
        Assert.Contains("meter vervangen", supplier.Page.QuerySelector("dl.revision")!.TextContent);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_total_that_is_passed_over_is_said_and_so_is_what_goes_with_it(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Heat);
        using var supplier = await Paste(
            site,
            "OCW",
            "Wat;Gebouw;2022;2023\nAardgas;Hoofd;10;11\nAardgas;Bij;1;2\nAardgas;Totaal;11;13\nRestafval;;5;6\n"
        );
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        Assert.Contains("Deze rijen tellen niet mee: Hoofd, Bij", supplier.Text);
        await Try(supplier, ("k-2", "-"));
        Assert.Contains(
            "De rij 'Totaal' is de som van 2 rijen, en die worden net zomin gelezen als zij",
            supplier.Text
        );
        Assert.Contains("Van deze cijfers blijft niets over, hoewel uw blad ze noemt: Aardgas", supplier.Text);
        Assert.Contains("Wat zo nog ontbreekt", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_total_beside_its_parts_is_said_on_the_page_of_the_delivery_too(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store, Heat);
        using var supplier = await Paste(site, "OCW", "Wat;2022;2023\nAardgas;10;11\nRestafval;1;2\nTotaal;11;13\n");
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        Assert.Contains("De rij 'Totaal' is de som van 2 rijen en wordt niet gelezen", supplier.Text);
        await supplier.Press(Right);
        Assert.Contains("De rij 'Totaal' is de som van 2 rijen en wordt niet gelezen", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_grid_tells_what_is_in_preparation_from_what_was_accepted(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await Paste(
            site,
            "FIN",
            "indicator,period,value\ngas,2022,1150\n",
            "Lever een correctie aan"
        );
        await supplier.Open("/" + Energy + "/grid");
        Assert.Contains("wat uw correctie in voorbereiding", supplier.Text.Replace("in uw correctie", "uw correctie"));
        var field = supplier.Page.QuerySelector("[id='gas.FIN.2022']")!;
        Assert.Equal("1.150", field.GetAttribute("value"));
        Assert.Equal("aanvaard: 1.100", supplier.Page.QuerySelector("[id='gas.FIN.2022-accepted']")!.TextContent);
        Assert.Contains("gas.FIN.2022-accepted", field.GetAttribute("aria-describedby"));
        Assert.Null(supplier.Page.QuerySelector("[id='gas.FIN.2021-accepted']"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task After_submitting_the_address_of_the_reading_leads_to_the_delivery(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await Paste(site, "OCW", "indicator,period,value\ngas,2022,10\n");
        var place = supplier.At.AbsolutePath;
        await supplier.Press("Dien in");
        await supplier.Open(place + "/mapping?of=1&row=1");
        Assert.Equal((200, place), (supplier.Status, supplier.At.AbsolutePath));
        using var other = await site.As("FIN", Role.Supplier).Open(place.TrimStart('/') + "/mapping");
        Assert.Equal(404, other.Status);
    }
}
