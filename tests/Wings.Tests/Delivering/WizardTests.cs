using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Figures.Templates.Books.Xlsx;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>A sheet of one's own is read after it was said once what stands where.</summary>
public sealed class WizardTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";
    const string Foreign =
        "Gasverbruik van ons departement;;;\n;;;\nMinisterie;2021;2022;2023\nOnderwijs;1.000,5;1.100;-\nTotaal;1.000,5;1.100;-\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_guessed_is_confirmed_and_kept_for_the_organisation_once_accepted(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", Foreign));
        var place = supplier.At.AbsolutePath.TrimStart('/');
        await supplier.Open("/" + place + "/mapping");
        Assert.Equal(200, supplier.Status);
        Assert.Contains("zonder fouten", supplier.Text);
        await supplier.Press("Klopt, lees het zo");
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        await supplier.Press("Dien in");
        using (var controller = await site.As("OCW", Role.Controller).Open(place))
            await controller.Press("Keur goed");
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open(place))
        {
            await coordinator.Press("Aanvaard");
            Assert.Contains("Deze cijfers tellen mee", coordinator.Text);
        }
        await using var db = site.Database.Open();
        using var folder = new UnpackedEdition((await LoadEdition.Run(db, "small"))!);
        var read = ReadEdition.Read(folder.Path, new());
        Assert.Equal("own-ocw-energy", read.Folder!.Collection("energy")!.MappingFor("OCW"));
        var report = read.Deliveries.Select(one => one.Report).Single(one => one.Organisation == "OCW");
        Assert.Equal((DeliveryStatus.Accepted, 3), (report.Status, report.Observations));
        // The next sheet of the same kind is read by itself.
        using var again = await site.As("OCW", Role.Supplier).Open(Energy);
        await again.Press("Lever een correctie aan", ("Of plak de cellen", Foreign.Replace("1.100", "1.150")));
        Assert.Contains("Er staan geen fouten in", again.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_guessed_wrong_is_said_otherwise_in_an_address_that_can_be_kept(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open("en/" + Energy);
        await supplier.Press("Deliver", ("Or paste the cells", "Jaar;Aantal\n2021;10\n2022;11\n2023;12\n"));
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        Assert.Contains("gives 3 figures", supplier.Text);
        await supplier.Open(
            supplier.At.AbsolutePath
                + "?sheet=&of=1%7C1%7C&row=1&rows=1&value=2&numbers=Plain&d-indicator=same%3Agas&d-organisation=same%3A&d-period=same%3A2023"
        );
        Assert.Contains("errors", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_said_of_a_workbook_with_one_sheet_is_kept_on_the_page(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.HandIn("Lever aan", "eigen.xlsx", OwnWorkbook());
        await supplier.Open(supplier.At.AbsolutePath + "/mapping");
        var fields = supplier
            .Page.QuerySelectorAll("main form[method=get] input, main form[method=get] select")
            .Select(one =>
                (
                    Name: one.GetAttribute("name")!,
                    Value: one is IHtmlSelectElement box ? box.Value : ((IHtmlInputElement)one).Value
                )
            )
            .Select(one => one.Name == "d-period" ? (one.Name, Value: "same:2023") : one);
        await supplier.Open(
            supplier.At.AbsolutePath
                + "?"
                + string.Join('&', fields.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value ?? "")}"))
        );
        Assert.Equal("same:2023", supplier.Page.QuerySelector<IHtmlSelectElement>("select[name='d-period']")!.Value);
    }

    static byte[] OwnWorkbook()
    {
        string[][] rows =
        [
            ["Gasverbruik", "", ""],
            ["Ministerie", "2022", "2023"],
            ["Onderwijs", "1100", "1200"],
        ];
        var cells = rows.Select(row =>
            row.Select(one =>
                    one is ['1', ..]
                        ? BookCell.Of(CellLook.Plain, decimal.Parse(one, CultureInfo.InvariantCulture), new(false, 0))
                        : BookCell.Of(CellLook.Plain, one)
                )
                .ToImmutableArray()
        );
        return XlsxBook.Write(
            new("Eigen", Language.Nl, new(2024, 2, 1), [new("Blad van ons", [20, 10, 10], [.. cells])])
        );
    }

    [Theory]
    [InlineData("code: a\n", "code: a\nmappings: { \"OCW\": \"x\" }\n")]
    [InlineData("mappings: { FIN: y }\ncode: a\n", "mappings: { FIN: y, \"OCW\": \"x\" }\ncode: a\n")]
    [InlineData("mappings: { OCW: y, FIN: z }\n", "mappings: { FIN: z, \"OCW\": \"x\" }\n")]
    [InlineData("mappings: {}\n", "mappings: { \"OCW\": \"x\" }\n")]
    [InlineData("mappings:\n    FIN: y\ncode: a\n", "mappings:\n    \"OCW\": \"x\"\n    FIN: y\ncode: a\n")]
    [InlineData("mappings:\n  OCW: y\n  FIN: z\n", "mappings:\n  \"OCW\": \"x\"\n  FIN: z\n")]
    public void An_entry_is_put_in_a_group_and_all_else_stays(string before, string after) =>
        Assert.Equal(after, SettingsEntry.Put(before, "mappings", "OCW", "x"));
}
