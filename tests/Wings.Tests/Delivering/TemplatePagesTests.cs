using System.Text;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Templates;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A department fetches the template, fills it in, hands it in, and gets it back with what is wrong.</summary>
public sealed class TemplatePagesTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task<byte[]> Fetch(Reader reader, string link)
    {
        var place = reader
            .Page.QuerySelectorAll("a")
            .Single(one => one.TextContent.Contains(link))
            .GetAttribute("href")!;
        await reader.Ask(new Uri(reader.At, place).AbsolutePath);
        Assert.Equal(200, reader.Status);
        return await reader.Answer.Content.ReadAsByteArrayAsync(Stop);
    }

    /// <summary>Types in the first cells for a value, in the order of the rows.</summary>
    static byte[] Type(byte[] template, params string[] values)
    {
        var row = 5;
        return FilledIn.Change(
            template,
            "xl/worksheets/sheet2.xml",
            text =>
            {
                foreach (var value in values)
                {
                    var at = text.IndexOf($"r=\"D{row++}\"", StringComparison.Ordinal);
                    var end = text.IndexOf("/>", at, StringComparison.Ordinal);
                    text = text.Remove(end, 2).Insert(end, $" t=\"str\"><v>{value}</v></c>");
                }
                return text;
            }
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_template_is_fetched_filled_in_handed_in_and_comes_back_with_its_findings(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        var template = await Fetch(supplier, "(.xlsx)");
        Assert.Equal("energy-OCW.xlsx", supplier.Answer.Content.Headers.ContentDisposition!.FileName);
        await supplier.Open("/" + Energy);
        await supplier.HandIn("Lever aan", "van alles.xlsx", Type(template, "10", "veel", "12"));
        Assert.Contains("Herstel 1 fout", supplier.Text);
        Assert.Contains("D6", supplier.Text);
        var place = supplier.At.AbsolutePath;
        var back = await Fetch(supplier, "met de bevindingen");
        Assert.Contains("veel", FilledIn.Part(back, "xl/commentsChecked1.xml").Root!.Value);
        await supplier.Open(place);
        var mended = FilledIn.Change(back, "xl/worksheets/sheet2.xml", text => text.Replace(">veel<", ">11<"));
        await supplier.HandIn("Vervang het bestand", "hersteld.xlsx", mended);
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        Assert.DoesNotContain("met de bevindingen", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Somebody_elses_template_is_refused_on_the_page(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var other = await site.As("FIN", Role.Supplier).Open(Energy);
        var template = await Fetch(other, "(.ods)");
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.HandIn("Lever aan", "OCW.ods", template);
        Assert.Contains("Dit sjabloon is gemaakt voor FIN", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_template_shows_earlier_figures_to_its_own_organisation_only(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var fin = await site.As("FIN", Role.Controller).Open("en/" + Energy);
        Assert.Contains("1100", FilledIn.Part(await Fetch(fin, "(.xlsx)"), "xl/worksheets/sheet2.xml").Root!.Value);
        using var ocw = await site.As("OCW", Role.Supplier).Open("en/" + Energy);
        Assert.DoesNotContain(
            "1100",
            FilledIn.Part(await Fetch(ocw, "(.xlsx)"), "xl/worksheets/sheet2.xml").Root!.Value
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task There_is_no_template_for_who_is_asked_nothing_or_in_another_form(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        var supplier = site.As("OUD", Role.Supplier);
        await supplier.Ask(Energy + "/template/xlsx");
        Assert.Equal(404, supplier.Status);
        Assert.Contains("template.not_asked", supplier.Text);
        supplier = site.As("OCW", Role.Supplier);
        await supplier.Ask(Energy + "/template/pdf");
        Assert.Contains("template.form", supplier.Text);
        await supplier.Ask("work/collections/small/none/template/xlsx");
        Assert.Equal(404, supplier.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_draft_with_its_findings_is_for_its_own_organisation_only(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", "indicator,period,value\ngas,2022,veel\n"));
        var place = supplier.At.AbsolutePath.TrimStart('/');
        await Fetch(supplier, "met de bevindingen");
        using var other = site.As("FIN", Role.Coordinator);
        await other.Ask(place + "/checked");
        Assert.Equal(404, other.Status);
    }
}
