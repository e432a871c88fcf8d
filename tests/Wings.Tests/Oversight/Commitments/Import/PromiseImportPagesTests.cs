using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Import;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Import;

/// <summary>A department takes its own list of promises over, looks first, and again a month later. It is 16 February 2024.</summary>
public sealed class PromiseImportPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly string[][] Sheet =
    [
        ["Nr", "Wie", "Onderwerp", "Toezegging", "Kamerstuk", "Datum", "Termijn", "Status"],
        ["1", "MIN", "=plan", "Het plan komt voor de zomer.", "31 490, nr. 338", "16-1-2024", "voor de zomer", "open"],
        ["2", "de staatssecretaris", "Brief", "De brief komt.", "31 490, nr. 338", "16-1-2024", "", "afgedaan"],
    ];

    static byte[] Csv(string[][] sheet) =>
        Encoding.UTF8.GetBytes(string.Join('\n', sheet.Select(row => string.Join(';', row))));

    static byte[] Ods(string[][] sheet) => PlainBook.Ods("lijst", Language.Nl, new(2024, 2, 16), sheet);

    static async Task<Reader> Send(Reader reader, byte[] bytes, string name = "lijst.csv")
    {
        await reader.Open("/work/commitments/import");
        return await reader.HandIn("Lees het bestand", name, bytes);
    }

    static Task<Reader> Explain(Reader reader) => reader.PressNamed("Lees opnieuw", ("word.By.min", "Minister"));

    static async Task<List<Commitment>> Kept(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<Commitment>().AsNoTracking().OrderBy(one => one.Number).ToListAsync();
    }

    static Task<Reader> Supplier(RightsSite site) => site.As("M1", Role.Supplier);

    [Theory, MemberData(nameof(Both))]
    public async Task A_sheet_is_looked_at_explained_accepted_and_a_second_time_changes_nothing(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var paper = new RegisteredPaper(
            "31490/338",
            "31490",
            "338",
            "",
            new(2023),
            new(2024, 1, 16),
            "Brief",
            "JBR 2023"
        );
        await RegisterPapers.Run(site.Database.Database, OfficeDatabases.BySystem, [paper], "a test");
        var supplier = await (await Supplier(site)).Open("/work/commitments");
        Assert.NotNull(supplier.Page.QuerySelector("a[href$='commitments/import']"));
        await Send(supplier, Ods(Sheet), "lijst.ods");
        Assert.Equal((200, "Zo lezen wij uw spreadsheet"), (supplier.Status, supplier.Heading));
        Assert.Contains("'MIN' kennen wij niet", supplier.Text);
        Assert.DoesNotContain("Zet in het register", supplier.Text);
        await Explain(supplier);
        Assert.Contains("2 nieuw, 0 al bekend", supplier.Text);
        Assert.Contains("Dat is: 16 januari 2024 t/m 20 juni 2024", supplier.Text);
        Assert.Contains("In het register van Kamerstukken: JBR 2023", supplier.Text);
        Assert.Contains("H3", supplier.Text); // What became of it is reported on its page.
        Assert.Empty(await Kept(site));
        await supplier.Press("Zet in het register");
        Assert.Equal((200, "Toezeggingen aan de Kamer"), (supplier.Status, supplier.Heading));
        var kept = await Kept(site);
        Assert.Equal(
            [(1, "M1", "=plan", Promiser.Minister), (2, "M1", "Brief", Promiser.StateSecretary)],
            kept.Select(one => (one.Number, one.Organisation, one.Subject, one.By))
        );
        Assert.All(kept, one => Assert.Equal((CommitmentState.Open, false), (one.State, one.IsEnteredByPublisher)));
        await supplier.Open("/work/commitments/1");
        Assert.Contains("overgenomen uit een spreadsheet", supplier.Text);

        // The same sheet, in another form: how it is read is remembered, and nothing would change.
        await Send(supplier, Csv(Sheet));
        Assert.Contains("zoals uw organisatie dat de vorige keer zei", supplier.Text);
        Assert.Contains("0 nieuw, 2 al bekend", supplier.Text);
        Assert.Contains("er verandert niets", supplier.Text);
        Assert.DoesNotContain("Zet in het register", supplier.Text);
        Assert.NotNull(
            supplier.Page.QuerySelector("#preview a[href$='commitments/2'], table a[href$='commitments/2']")
        );

        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Ledger.CountAsync(entry => entry.Kind == "commitment.imported"));
        Assert.Null(await LedgerBook.Verify(db));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_list_that_is_taken_along_comes_back_as_nothing_new_whoever_sends_it(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await Supplier(site);
        await PromisePages.Enter(supplier, "=plan", "voor de zomer", "2024-01-15");
        await PromisePages.Enter(await site.As("M2", Role.Supplier), "Te laat", "eind 2023", "2023-06-15");
        foreach (var place in new[] { "promises.csv", "promises.ods" })
        foreach (var reader in new[] { supplier, await site.As(RightsSite.Publisher, Role.Coordinator) })
        {
            await reader.Ask("work/commitments/" + place);
            var bytes = await reader.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            await Send(reader, bytes, place);
            Assert.Contains("0 nieuw, 2 al bekend", reader.Text);
            Assert.Contains("er verandert niets", reader.Text);
            Assert.Null(reader.Page.QuerySelector("#faults, #notes"));
        }
    }

    [Fact]
    public async Task What_is_accepted_is_what_was_looked_at_and_never_entered_twice()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await Supplier(site);
        await Send(supplier, Csv(Sheet));
        await Explain(supplier);
        var seen = supplier.Page;
        await supplier.Press("Zet in het register");
        await Send(supplier, Csv(Sheet));
        supplier.Show(seen);
        await supplier.Press("Zet in het register");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("er verandert niets", supplier.Text);
        Assert.Equal(2, (await Kept(site)).Count);
    }

    [Fact]
    public async Task A_promise_that_was_made_before_is_asked_about_and_linked_by_who_publishes()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await PromisePages.Enter(await Supplier(site), "=plan", "voor de zomer", "2023-06-15", "26 643, nr. 900");
        string[][] sheet =
        [
            [.. Sheet[0], "Ministerie"],
            [.. Sheet[1], "M1"],
        ];
        sheet[1][1] = "minister";
        var supplier = await Send(await Supplier(site), Csv(sheet));
        Assert.Contains("Toezegging 1 lijkt hierop", supplier.Text);
        Assert.DoesNotContain("opnieuw toegezegd", supplier.Text);
        var field = supplier.Page.QuerySelector("select[name^='same.']")!.GetAttribute("name")!;
        await supplier.PressNamed("Lees opnieuw", (field, "1"));
        Assert.Contains("0 nieuw, 1 al bekend", supplier.Text);

        var coordinator = await Send(await site.As(RightsSite.Publisher, Role.Coordinator), Csv(sheet));
        await coordinator.PressNamed("Lees opnieuw", (field, "link1"));
        Assert.Contains("nieuw, verbonden met toezegging 1", coordinator.Text);
        await coordinator.Press("Zet in het register");
        var kept = await Kept(site);
        Assert.Equal((CommitmentState.Linked, (int?)1), (kept[1].State, kept[1].SameAs));
        Assert.True(kept[1].IsEnteredByPublisher);
        // What was answered stays so: the same sheet again asks nothing and enters nothing.
        await Send(coordinator, Csv(sheet));
        Assert.Contains("0 nieuw, 1 al bekend", coordinator.Text);
    }

    [Fact]
    public async Task A_sheet_of_another_ministry_is_none_and_who_publishes_enters_for_any()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        string[][] sheet =
        [
            [.. Sheet[0], "Ministerie"],
            [.. Sheet[2], "M2"],
        ];
        var supplier = await Send(await Supplier(site), Csv(sheet));
        Assert.Contains("Dit is geen ministerie waarvoor u toezeggingen invoert", supplier.Text);
        await supplier.Post(
            "/work/commitments/import/accept",
            [new("guard", site.GuardOf(new("M1", Role.Supplier))), new("shown", "")]
        );
        Assert.Equal(409, supplier.Status);
        var coordinator = await Send(await site.As(RightsSite.Publisher, Role.Coordinator), Csv(sheet));
        await coordinator.Press("Zet in het register");
        Assert.Equal(
            ("M2", true),
            (await Kept(site)).Select(one => (one.Organisation, one.IsEnteredByPublisher)).Single()
        );
        Assert.Equal(403, (await (await site.As("M1", Role.Controller)).Open("/work/commitments/import")).Status);
    }

    /// <summary>Both registers take sheets over: neither takes the other's for its own.</summary>
    [Theory, MemberData(nameof(Both))]
    public async Task Sheets_of_two_registers_wait_side_by_side_and_go_after_a_day(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await Send(await Supplier(site), Csv(Sheet));
        await supplier.Open("/work/findings/import");
        await supplier.HandIn(
            "Lees het bestand",
            "bevindingen.csv",
            Encoding.UTF8.GetBytes("Titel;Jaar\nRechten;2022")
        );
        Assert.Contains("bevindingen.csv", supplier.Text);
        await supplier.Open("/work/commitments/import/sheet");
        Assert.Contains("lijst.csv", supplier.Text);
        await supplier.Press("Gooi deze spreadsheet weg");
        Assert.Equal(404, (await supplier.Open("/work/commitments/import/sheet")).Status);
        Assert.Equal(200, (await supplier.Open("/work/findings/import/sheet")).Status);
        await Send(supplier, Csv(Sheet));
        Assert.Equal(404, (await (await site.As("M2", Role.Supplier)).Open("/work/commitments/import/sheet")).Status);
        var stop = TestContext.Current.CancellationToken;
        await SweepSheets.Run(site.Database.Database, site.Door.Time.GetUtcNow().AddHours(25), stop);
        await using var db = site.Database.Open();
        Assert.Empty(await db.Set<WaitingSheet>().ToListAsync(stop));
    }

    [Fact]
    public async Task What_is_no_sheet_stays_outside_with_the_reason()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await Supplier(site);
        await supplier.Open("/work/commitments/import");
        await supplier.Press("Lees het bestand");
        Assert.Equal(422, supplier.Status);
        await Send(supplier, [0x50, 0x4B, 3, 4, 9, 9], "stuk.xlsx");
        Assert.Equal(422, supplier.Status);
        Assert.Equal(404, (await supplier.Open("/work/commitments/import/sheet")).Status);
    }
}
