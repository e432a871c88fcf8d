using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>A promise that was typed wrong is put right, its window follows, and what stood there stays. It is 16 February 2024.</summary>
public sealed class CorrectPromiseTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static string[] Before(Reader reader) =>
        [.. reader.Page.QuerySelectorAll("#history tbody tr").Select(row => row.Children[3].TextContent.Trim())];

    [Theory, MemberData(nameof(Both))]
    public async Task Another_phrase_is_read_anew_looked_at_and_kept_with_the_reason(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "begin 2024", "2023-11-15");
        await supplier.Open("/work/commitments/1/correct");
        await supplier.PressNamed("Controleer", ("phrase", "medio 2024"), ("why", "Er staat medio"));
        Assert.Contains("1 mei 2024 t/m 31 augustus 2024", supplier.Text);
        await using (var db = site.Database.Open())
            Assert.False(await db.Ledger.AnyAsync(entry => entry.Kind == "commitment.corrected"));
        // Another day than was looked at is looked at again first.
        await supplier.PressNamed("Verbeter", ("phrase", "eind 2024"));
        Assert.Contains("1 oktober 2024 t/m 31 december 2024", supplier.Text);
        await supplier.Press("Verbeter");
        Assert.Equal((200, "Het plan"), (supplier.Status, supplier.Heading));
        Assert.Contains("1 oktober 2024 t/m 31 december 2024", supplier.Text);
        Assert.Contains("Er staat medio", supplier.Text);
        Assert.Contains("Termijn in het stuk: ‘begin 2024’", Before(supplier)[^1]);
        Assert.Contains("Dat is: ‘2024-01-01 - 2024-03-31’", Before(supplier)[^1]);
    }

    [Fact]
    public async Task What_was_kept_is_no_longer_corrected_until_it_is_reopened()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "voor de zomer", "2024-01-15");
        await supplier.Press(
            "Meld als nagekomen",
            ("Wanneer is zij nagekomen?", "2024-02-01"),
            ("Waar blijkt dat uit?", "Brief")
        );
        Assert.DoesNotContain("Verbeter wat verkeerd is overgenomen", supplier.Text);
        Assert.Equal(409, (await supplier.Open("/work/commitments/1/correct")).Status);
    }

    [Fact]
    public async Task Who_entered_it_corrects_it_and_a_stale_form_is_refused()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "voor de zomer", "2024-01-15");
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        Assert.Equal(403, (await coordinator.Open("/work/commitments/1/correct")).Status);
        Assert.Contains("M1 heeft deze toezegging ingevoerd", coordinator.Text);
        var other = await site.As("M2", Role.Supplier);
        Assert.Equal(403, (await other.Open("/work/commitments/1/correct")).Status);
        await supplier.Open("/work/commitments/1/correct");
        await supplier.PressNamed("Controleer", ("subject", "Het plan van aanpak"), ("why", "Vollediger"));
        var seen = supplier.Page;
        await supplier.Press("Verbeter");
        Assert.Equal("Het plan van aanpak", supplier.Heading);
        supplier.Show(seen);
        await supplier.PressNamed("Verbeter", ("subject", "Het grote plan"));
        Assert.Equal(412, supplier.Status);
    }

    [Fact]
    public async Task Nothing_changed_or_no_reason_is_told_in_the_form()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "voor de zomer", "2024-01-15");
        await supplier.Open("/work/commitments/1/correct");
        await supplier.PressNamed("Controleer", ("why", "Zomaar"));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("U hebt niets gewijzigd", supplier.Text);
        await supplier.PressNamed("Controleer", ("subject", "Een ander plan"), ("why", ""));
        Assert.Equal(422, supplier.Status);
    }
}
