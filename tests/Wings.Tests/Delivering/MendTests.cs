using System.Text;
using Rekenschap.Figures.Deliveries.Mend;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>Errors are mended where they are told.</summary>
public sealed class MendTests(TestDatabases databases)
{
    const string Energy = "work/collections/small/energy";

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_cell_that_is_mended_on_the_page_changes_in_the_file_and_nothing_else_does(Store store)
    {
        await using var site = await DeliverSite.Open(databases, store);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.Press(
            "Lever aan",
            ("Of plak de cellen", "indicator;period;value;note\ngas;2021;10;\"a;b\"\ngas;2022;veel;\ngas;2023;-3;\n")
        );
        await supplier.Press("Herstel en controleer opnieuw");
        Assert.Equal(422, supplier.Status);
        await supplier.Press("Herstel en controleer opnieuw", ("cel C3", "11"), ("cel C4", "12"));
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        await supplier.Open(supplier.At.AbsolutePath + "/file");
        Assert.Equal(
            "indicator;period;value;note\ngas;2021;10;\"a;b\"\ngas;2022;11;\ngas;2023;12;\n",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
    }

    static readonly string[] Head = ["indicator", "period", "value"];

    public static TheoryData<string, byte[], string> Files =>
        new()
        {
            {
                "eigen.xlsx",
                Sheets.Workbook(("Blad1", false, [Head, ["gas", "2022", "1O00"], ["gas", "2023", 1100]])),
                "blad Blad1, cel C2"
            },
            {
                "eigen.ods",
                Ods.Book(
                    Ods.Sheet(
                        "Blad1",
                        Ods.Words(Head),
                        Ods.Words("gas", "2022", "1O00"),
                        Ods.Row(Ods.Text("gas"), Ods.Text("2023"), Ods.Number(1100))
                    )
                ),
                "blad Blad1, cel C2"
            },
            {
                "eigen.json",
                Encoding.UTF8.GetBytes(
                    """[{"indicator":"gas","period":"2022","value":"1O00"},{"indicator":"gas","period":"2023","value":"1100"}]"""
                ),
                "/0/value"
            },
        };

    [Theory, MemberData(nameof(Files))]
    public async Task A_number_that_is_mended_on_the_page_goes_with_all_others_of_the_file(
        string name,
        byte[] bytes,
        string place
    )
    {
        await using var site = await DeliverSite.Open(databases, Store.Sqlite);
        using var supplier = await site.As("OCW", Role.Supplier).Open(Energy);
        await supplier.HandIn("Lever aan", name, bytes);
        Assert.Contains("1O00", supplier.Text);
        await supplier.Press("Herstel en controleer opnieuw", (place, "1000"));
        Assert.Contains("Er staan geen fouten in", supplier.Text);
        await supplier.Open(supplier.At.AbsolutePath + "/file");
        Assert.Equal(
            "indicator,period,organisation,value\ngas,2023,OCW,1100\ngas,2022,OCW,1000\n",
            await supplier.Answer.Content.ReadAsStringAsync()
        );
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "a,b\n1,X\n")]
    [InlineData("a,b\r\n\"1\n1\",2\r\n", "a,b\r\n\"1\n1\",X\r\n")]
    [InlineData("a;b\n\"1;\"\"1\";2", "a;b\n\"1;\"\"1\";X")]
    [InlineData("a\tb\n1\t", "a\tb\n1\t")]
    public void Only_the_cell_that_is_named_changes(string before, string after)
    {
        var patched = CsvPatch.Apply(
            Encoding.UTF8.GetBytes(before),
            1,
            new Dictionary<(int, int), string> { [(2, 2)] = "X" }
        );
        Assert.Equal(after, Encoding.UTF8.GetString(patched));
    }

    [Fact]
    public void A_text_that_would_break_the_row_is_put_between_quotes()
    {
        var patched = CsvPatch.Apply(
            "a,b\n1,2\n"u8.ToArray(),
            1,
            new Dictionary<(int, int), string> { [(2, 2)] = "3,\"4\"" }
        );
        Assert.Equal("a,b\n1,\"3,\"\"4\"\"\"\n", Encoding.UTF8.GetString(patched));
    }
}
