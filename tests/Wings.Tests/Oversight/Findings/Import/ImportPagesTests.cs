using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Import;
using Rekenschap.Oversight.Import;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Findings.Import;

/// <summary>A department takes its own spreadsheet over, looks first, and again a month later. It is 16 February 2024.</summary>
public sealed class ImportPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static readonly string[][] Sheet =
    [
        [
            "Nr",
            "Titel",
            "Jaar",
            "Bron",
            "Begrotingshoofdstuk",
            "Kleur",
            "Domein",
            "Omschrijving",
            "Actie",
            "Trekker",
            "Begin",
            "Deadline",
            "Fase",
            "Categorie",
        ],
        [
            "1",
            "=Rechten",
            "2022",
            "AR",
            "IX",
            "rood",
            "autorisaties",
            "Vertrek",
            "Opschonen",
            "ICT",
            "1-2-2023",
            "1-6-2024",
            "opzet",
            "dit jaar",
        ],
        ["1", "", "", "", "", "", "", "", "Vastleggen", "ICT", "1-3-2023", "1-9-2024", "opzet", ""],
        ["2", "Inkoop", "2022", "AR", "IX", "geel", "inkoop", "Te laat", "", "", "", "", "", ""],
    ];

    static byte[] Csv(string[][] sheet) =>
        Encoding.UTF8.GetBytes(string.Join('\n', sheet.Select(row => string.Join(';', row))));

    static byte[] Ods(string[][] sheet) => PlainBook.Ods("lijst", Language.Nl, new(2024, 2, 16), sheet);

    static async Task<Reader> Send(Reader reader, byte[] bytes, string name = "lijst.csv")
    {
        await reader.Open("/work/findings/import");
        return await reader.HandIn("Lees het bestand", name, bytes);
    }

    static async Task<Reader> Explain(Reader reader)
    {
        await reader.PressNamed("Lees opnieuw", ("column.6", "Severity"));
        Assert.Contains("'rood' kennen wij niet", reader.Text);
        return await reader.PressNamed(
            "Lees opnieuw",
            ("word.Severity.rood", "Serious"),
            ("word.Severity.geel", "Deficiency")
        );
    }

    static async Task<List<AuditFinding>> Kept(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<AuditFinding>().AsNoTracking().OrderBy(one => one.Code).ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_sheet_is_looked_at_explained_accepted_and_a_second_time_changes_only_what_changed(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        await Send(supplier, Ods(Sheet), "lijst.ods");
        Assert.Equal((200, "Zo lezen wij uw spreadsheet"), (supplier.Status, supplier.Heading));
        Assert.Empty(await Kept(site));
        await Explain(supplier);
        Assert.Contains("2 nieuw, 0 gewijzigd, 0 zonder verandering", supplier.Text);
        Assert.Contains("De verwachting is van de controller", supplier.Text);
        Assert.Empty(await Kept(site));
        await supplier.Press("Zet in het register");
        Assert.Equal((200, "Onvolkomenheden"), (supplier.Status, supplier.Heading));
        var kept = await Kept(site);
        Assert.Equal(
            [("M1-2022-01", "=Rechten", Severity.Serious, 2), ("M1-2022-02", "Inkoop", Severity.Deficiency, 0)],
            kept.Select(one => (one.Code, one.Title, one.Severity, one.Measures.Length))
        );

        // The same sheet: how it is read is remembered, and nothing would change.
        await Send(supplier, Ods(Sheet), "lijst.ods");
        Assert.Contains("zoals uw organisatie dat de vorige keer zei", supplier.Text);
        Assert.Contains("er verandert niets", supplier.Text);
        Assert.DoesNotContain("Zet in het register", supplier.Text);

        var later = Sheet.Select(row => row.ToArray()).ToArray();
        later[2][11] = "1-12-2024";
        later[3][1] = "Inkoopbeheer";
        await Send(supplier, Csv(later));
        Assert.Contains("0 nieuw, 2 gewijzigd, 0 zonder verandering", supplier.Text);
        Assert.Contains("Titel: ‘Inkoop’ → ‘Inkoopbeheer’", supplier.Text);
        await supplier.Press("Zet in het register", ("Waarom wijzigt u", "Bijgewerkt"));
        kept = await Kept(site);
        Assert.Equal(new DateOnly(2024, 12, 1), kept[0].Measures[1].Planned);
        Assert.Equal(("Inkoopbeheer", "2"), (kept[1].Title, kept[1].Reference));
        await using var db = site.Database.Open();
        Assert.Equal(4, await db.Ledger.CountAsync(entry => entry.Kind == "audit_finding.imported"));
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Empty(await db.Set<WaitingSheet>().Where(one => one.Sender == "M1-Supplier").ToListAsync());

        // What is the controller's comes with the controller.
        var controller = await site.As("M1", Role.Controller);
        await Send(controller, Csv(later));
        Assert.Contains("0 nieuw, 1 gewijzigd", controller.Text);
        await controller.Press("Zet in het register");
        Assert.Equal(Expectation.ThisYear, (await Kept(site))[0].Expected);
    }

    [Fact]
    public async Task What_is_accepted_is_what_was_looked_at()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await Send(supplier, Csv(Sheet));
        await Explain(supplier);
        var seen = supplier.Page;
        await FindingDesks.Enter(supplier, "Inkoop", 2022);
        supplier.Show(seen);
        await supplier.Press("Zet in het register");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Het register is intussen veranderd", supplier.Text);
        Assert.Single(await Kept(site));
    }

    [Fact]
    public async Task While_anything_is_wrong_nothing_is_taken()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await Send(supplier, Csv(Sheet));
        Assert.DoesNotContain("Zet in het register", supplier.Text);
        await supplier.Post(
            "/work/findings/import/accept",
            [new("guard", site.GuardOf(new("M1", Role.Supplier))), new("why", "Toch")]
        );
        Assert.Equal(409, supplier.Status);
        Assert.Empty(await Kept(site));
    }

    [Fact]
    public async Task A_sheet_of_another_ministry_is_none_and_who_publishes_enters_for_any()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        string[][] sheet =
        [
            [
                "Departement",
                "Titel",
                "Jaar",
                "Bron",
                "Hoofdstuk",
                "Ernst",
                "Domein",
                "Omschrijving",
                "Maatregel",
                "Merking",
            ],
            ["M2", "Rechten", "2022", "AR", "IX", "OV", "IB", "Vertrek", "Opschonen", "vertrouwelijk"],
        ];
        var supplier = await Send(await site.As("M1", Role.Supplier), Csv(sheet));
        Assert.Contains("Dit is geen ministerie waarvoor u invoert", supplier.Text);
        var coordinator = await Send(await site.As(RightsSite.Publisher, Role.Coordinator), Csv(sheet));
        Assert.Contains("Alleen het departement zelf voert in wat vertrouwelijk is", coordinator.Text);
        sheet[1][9] = "intern";
        sheet[1][8] = "";
        await Send(coordinator, Csv(sheet));
        await coordinator.Press("Zet in het register");
        Assert.True(Assert.Single(await Kept(site)).IsEnteredByPublisher);
    }

    [Fact]
    public async Task A_sheet_is_its_senders_alone_and_is_gone_after_a_day()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await Send(await site.As("M1", Role.Supplier), Csv(Sheet));
        Assert.Equal(200, supplier.Status);
        var other = await site.As("M1", Role.Controller);
        Assert.Equal(404, (await other.Open("/work/findings/import/sheet")).Status);
        var now = site.Door.Time.GetUtcNow();
        await SweepSheets.Run(site.Database.Database, now.AddHours(23), TestContext.Current.CancellationToken);
        await using (var db = site.Database.Open())
            Assert.Single(await db.Set<WaitingSheet>().ToListAsync());
        await SweepSheets.Run(site.Database.Database, now.AddHours(25), TestContext.Current.CancellationToken);
        await using (var db = site.Database.Open())
            Assert.Empty(await db.Set<WaitingSheet>().ToListAsync());
    }

    [Fact]
    public async Task Thrown_away_is_gone_and_no_file_is_told()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await supplier.Open("/work/findings/import");
        await supplier.Press("Lees het bestand");
        Assert.Equal(422, supplier.Status);
        await Send(supplier, [0x50, 0x4B, 3, 4, 9, 9], "stuk.xlsx");
        Assert.Equal(422, supplier.Status);
        await Send(supplier, Csv(Sheet));
        await supplier.Press("Gooi deze spreadsheet weg");
        Assert.Equal(404, (await supplier.Open("/work/findings/import/sheet")).Status);
    }
}
