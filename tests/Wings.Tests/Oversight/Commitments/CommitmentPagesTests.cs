using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>A promise from its letter to what became of it, by the people whose work that is. It is 16 February 2024.</summary>
public sealed class CommitmentPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<List<string>> Deeds(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db
            .Ledger.Where(entry => entry.Kind.StartsWith("commitment."))
            .OrderBy(entry => entry.Position)
            .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
            .ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_promise_is_read_looked_at_kept_late_and_reopened(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "begin 2024", "2023-11-15");
        Assert.Contains("1 januari 2024 t/m 31 maart 2024", supplier.Text);
        Assert.Contains("termijn loopt", supplier.Text);
        site.Door.Time.Move(TimeSpan.FromDays(50));
        supplier = await Again(site, "M1", Role.Supplier, "/work/commitments/1");
        Assert.Contains("te laat, 6 dagen", supplier.Text);
        await supplier.Press(
            "Meld als nagekomen",
            ("Wanneer is zij nagekomen?", "2024-04-03"),
            ("Waar blijkt dat uit?", "Brief van 3 april")
        );
        Assert.Contains("te laat nagekomen, 3 dagen", supplier.Text);
        Assert.Contains("Brief van 3 april", supplier.Text);
        var controller = await Again(site, "M1", Role.Controller, "/work/commitments/1");
        await controller.Press("Heropen", ("Waarom?", "De bijlage ontbrak"));
        Assert.Contains("te laat, 6 dagen", controller.Text);
        Assert.Equal(
            ["commitment.entered Supplier M1", "commitment.kept Supplier M1", "commitment.reopened Controller M1"],
            await Deeds(site)
        );
    }

    internal static async Task<Reader> Again(RightsSite site, string organisation, Role role, string path)
    {
        var person = await site.Person($"{organisation}-{role}-{site.Door.Time.GetUtcNow().Ticks}", organisation, role);
        var reader = site.Door.Reader;
        reader.Give("rekenschap", person.Secret);
        return await reader.Open(path);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_kept()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Check(supplier, "Het plan", "rond de zomer", "2024-01-15");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("'rond de zomer' is geen termijn die wij kennen", supplier.Text);
        await PromisePages.Check(supplier, "Het plan", "eind 2023", "2024-01-15");
        Assert.Contains("al voorbij toen het stuk werd geschreven", supplier.Text);
        await PromisePages.Check(supplier, "", "", "2024-02-17");
        Assert.Contains("Schrijf in een paar woorden op", supplier.Text);
        Assert.Contains("Deze dag moet nog komen", supplier.Text);
        Assert.Empty(await Deeds(site));
    }

    [Fact]
    public async Task A_day_that_somebody_chose_stands_in_for_words_that_nobody_knows()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Check(supplier, "Het plan", "voor het zomerreces", "2024-01-15");
        await supplier.PressNamed("Controleer", ("until", "2024-07-04"));
        Assert.Contains("4 juli 2024", supplier.Text);
        // Another day than was looked at is looked at again first.
        await supplier.PressNamed("Zet in het register", ("until", "2024-07-05"));
        Assert.Contains("5 juli 2024", supplier.Text);
        Assert.Empty(await Deeds(site));
        await supplier.Press("Zet in het register");
        Assert.Contains("met de hand gekozen", supplier.Text);
    }

    [Fact]
    public async Task A_paper_has_the_date_that_the_register_of_papers_has()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var paper = new RegisteredPaper("31490/338", "31490", "338", "", new(2023), new(2024, 1, 16), "Brief", "JBR");
        await RegisterPapers.Run(site.Database.Database, OfficeDatabases.BySystem, [paper], "a test");
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Check(supplier, "Het plan", "voor de zomer", "2024-01-15");
        Assert.Contains("is 31 490, nr. 338 van 16 januari 2024", supplier.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_promise_made_twice_is_one_that_is_followed(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "voor de zomer", "2024-01-15");
        await PromisePages.Enter(supplier, "Weer het plan", "in 2024", "2024-01-16");
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await coordinator.Open("/work/commitments/2");
        await coordinator.Press("Verbind", ("Nummer van de toezegging", "1"));
        Assert.Contains("Dezelfde toezegging als: Het plan", coordinator.Text);
        await coordinator.Open("/work/commitments/1");
        Assert.Contains("Ook toegezegd in", coordinator.Text);
        await coordinator.Press("Verbind", ("Nummer van de toezegging", "2"));
        Assert.Equal(409, coordinator.Status);
        await coordinator.Open("/work/commitments/2");
        await coordinator.Press("Maak los");
        Assert.DoesNotContain("Dezelfde toezegging als: Het plan", coordinator.Text);
    }

    [Fact]
    public async Task A_stale_form_is_refused_and_another_ministry_is_told_why_not()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "voor de zomer", "2024-01-15");
        var seen = supplier.Page;
        (string, string)[] kept = [("Wanneer is zij nagekomen?", "2024-02-01"), ("Waar blijkt dat uit?", "Brief")];
        await supplier.Press("Meld als nagekomen", kept);
        supplier.Show(seen);
        await supplier.Press("Meld als nagekomen", kept);
        Assert.Equal(412, supplier.Status);
        var other = await (await site.As("M2", Role.Supplier)).Open("/work/commitments/1");
        Assert.DoesNotContain("Meld als nagekomen", other.Text);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_its_address_and_taken_along()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var first = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(first, "Te laat plan", "eind 2023", "2023-06-15");
        await PromisePages.Enter(await site.As("M2", Role.Supplier), "=plan", "voor de zomer", "2024-01-15");
        await first.Open("/work/commitments?state=overdue");
        Assert.Contains("Te laat plan", first.Text);
        Assert.DoesNotContain("=plan", first.Text);
        await first.Open("/work/commitments?ministry=M9");
        Assert.Contains("Er is geen toezegging die hieraan voldoet", first.Text);
        await first.Ask("work/commitments/promises.csv");
        var csv = await first.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("2,M2,minister,'=plan,\"31 490, nr. 338\",2024-01-15,2024-01-15,2024-06-20,due,0,,", csv);
        await first.Ask("work/commitments/promises.ods");
        var ods = await first.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PK", Encoding.ASCII.GetString(ods, 0, 2));
        await first.Open("/work");
        Assert.Contains("1 toezegging van uw bewindspersonen", first.Text);
    }

    [Theory]
    [InlineData("31 490, nr. 338", "31490/338")]
    [InlineData("Kamerstukken II 2023/24, 31 490, nr. 338", "31490/338")]
    [InlineData("36 200 VII, nr. 34", "36200-VII/34")]
    [InlineData("31490/338", "31490/338")]
    [InlineData("31490-338", "31490/338")]
    [InlineData("brief van 15 mei", null)]
    public void A_reference_is_known_by_file_and_number(string text, string? key) =>
        Assert.Equal(key, PaperSaid.Key(text));

    [Fact]
    public void Every_state_and_verb_is_either_a_row_or_refused() =>
        Assert.All(
            from state in Enum.GetValues<CommitmentState>()
            from verb in Enum.GetValues<CommitmentVerb>()
            select (state, verb),
            one =>
            {
                var (state, verb) = one;
                var role = CommitmentWorkflow.Rows.Row(state, verb)?.Permission ?? Role.Coordinator;
                var act = OfficeDatabases.By("who", "FIN", role);
                var refusal = CommitmentWorkflow.Rows.Refuse(state, verb, act, _ => null);
                Assert.Equal(CommitmentWorkflow.Rows.Row(state, verb) is null, refusal is not null);
            }
        );
}
