using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Import;
using Rekenschap.Portfolio.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Portfolio.Register;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Portfolio.Import;

/// <summary>A ministry takes its own spreadsheet over: looked at first, explained, accepted as drafts, and remembered. It is 16 February 2024.</summary>
public sealed class ImportPagesTests(TestDatabases databases)
{
    const string Sheet =
        "Nr;Project;Budget;Kosten;Einddatum;Startdatum;Status;Doel;Peildatum\n"
        + "1;Nieuw zaaksysteem;99;12;1-6-2025;1-1-2021;lopend;=Eén loket;31-1-2024\n"
        + ";Archief;6;6;1-1-2026;1-2-2023;groen;Bewaren;31-1-2024\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<Reader> Send(Reader reader, string sheet, string name = "lijst.csv")
    {
        await reader.Open("/work/activities/import");
        return await reader.HandIn("Lees het bestand", name, Encoding.UTF8.GetBytes(sheet));
    }

    static async Task<List<RegisteredActivity>> Kept(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<RegisteredActivity>().AsNoTracking().OrderBy(one => one.Number).ToListAsync();
    }

    static async Task<ActivityVersion> Latest(RightsSite site, int number)
    {
        await using var db = site.Database.Open();
        return await db.Set<ActivityVersion>()
            .AsNoTracking()
            .Where(one => one.Activity == number)
            .OrderByDescending(one => one.Version)
            .FirstAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_sheet_is_looked_at_explained_and_becomes_drafts_and_never_public(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await ActivityDesks.MakePublic(site, "M1");
        var supplier = await site.As("M1", Role.Supplier);
        await Send(supplier, Sheet);
        Assert.Equal((200, "Zo lezen wij uw spreadsheet"), (supplier.Status, supplier.Heading));
        Assert.Contains("'groen' kennen wij niet", supplier.Text);
        Assert.Contains("Zijn dit euro's of miljoenen euro's?", supplier.Text);
        Assert.Contains("2 rijen gelezen; nog niet alles klopt", supplier.Text);
        Assert.DoesNotContain("zonder verandering", supplier.Text);
        Assert.DoesNotContain("Zet in de concepten", supplier.Text);
        Assert.Single(await Kept(site));
        await supplier.PressNamed("Lees opnieuw", ("word.Status.groen", "Running"), ("all.Unit", "mln"));
        Assert.Contains("1 nieuw, 1 gewijzigd, 0 zonder verandering", supplier.Text);
        Assert.Contains("vergrendeld", supplier.Text);
        Assert.Single(await Kept(site));
        await supplier.Press("Zet in de concepten");
        Assert.Equal((200, "?ministry=M1&state=draft"), (supplier.Status, supplier.At.Query));
        Assert.Equal(2, supplier.Page.QuerySelectorAll("main tbody tr").Length);
        var kept = await Kept(site);
        Assert.Equal(
            [(VersionState.Draft, 2, (int?)1), (VersionState.Draft, 1, null)],
            kept.Select(one => (one.State, one.Latest, one.PublishedVersion))
        );
        var renewed = await Latest(site, 1);
        Assert.Equal(("=Eén loket", 10_000_000m), (renewed.Facts.General.Goal, renewed.Facts.Forms[0].Estimated.Total));
        Assert.Equal(12_000_000m, renewed.Facts.Forms[1].Estimated.Total);
        Assert.Equal("Archief", (await Latest(site, 2)).Name);
        await using (var db = site.Database.Open())
        {
            Assert.Equal(2, await db.Ledger.CountAsync(entry => entry.Kind == "activity.imported"));
            Assert.Null(await LedgerBook.Verify(db));
            Assert.Empty(await db.Set<ActivitySheet>().ToListAsync());
        }

        // A month later: how it is read is remembered, the new one is known by its name, and only what changed changes.
        await Send(supplier, Sheet.Replace("Bewaren", "Beter bewaren", StringComparison.Ordinal));
        Assert.Contains("zoals uw ministerie dat de vorige keer zei", supplier.Text);
        Assert.Contains("Activiteit 2 heet ook zo", supplier.Text);
        await supplier.PressNamed("Lees opnieuw", ("same.archief", "2"));
        Assert.Contains("0 nieuw, 1 gewijzigd, 1 zonder verandering", supplier.Text);
        Assert.Contains("Doelstelling: ‘Bewaren’ → ‘Beter bewaren’", supplier.Text);
    }

    [Fact]
    public async Task What_is_accepted_is_what_was_looked_at()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await ActivityDesks.MakePublic(site, "M1");
        var supplier = await site.As("M1", Role.Supplier);
        await Send(supplier, "Nr;Doel\n1;Anders\n");
        var seen = supplier.Page;
        await ActivityDesks.Begin(site, "M1", "/work/activities/1");
        supplier.Show(seen);
        await supplier.Open("/work/activities/import/sheet");
        var now = supplier.Page;
        supplier.Show(seen);
        await supplier.Press("Zet in de concepten");
        Assert.Equal(422, supplier.Status);
        Assert.Contains("Het register is intussen veranderd", supplier.Text);
        supplier.Show(now);
        await supplier.Press("Zet in de concepten");
        Assert.Equal(200, supplier.Status);
        Assert.Equal("Anders", (await Latest(site, 1)).Facts.General.Goal);
    }

    [Fact]
    public async Task A_hostile_or_empty_file_is_refused_with_what_to_do_and_others_have_no_sheet()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var supplier = await site.As("M1", Role.Supplier);
        await supplier.Open("/work/activities/import");
        foreach (
            var bytes in new[] { [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], Encoding.Unicode.GetBytes("nr;naam\n1;a"), Bomb() }
        )
        {
            await supplier.Open("/work/activities/import");
            await supplier.HandIn("Lees het bestand", "lijst.xlsx", bytes);
            Assert.Equal(422, supplier.Status);
        }
        await Send(supplier, "Nr;Doel\n" + string.Concat(Enumerable.Range(1, 3000).Select(i => $"{i};x\n")));
        Assert.Equal(422, supplier.Status);
        Assert.Contains("meer dan 3000 rijen", supplier.Text);
        Assert.Equal(404, (await supplier.Open("/work/activities/import/sheet")).Status);
        await Send(supplier, "Nr;Doel\n1;x\n");
        Assert.Equal(404, (await (await site.As("M2", Role.Supplier)).Open("/work/activities/import/sheet")).Status);
        Assert.Equal(403, (await (await site.As("M1", Role.Controller)).Open("/work/activities/import")).Status);
        Assert.Equal(
            403,
            (await (await site.As(RightsSite.Provider, Role.Supplier)).Open("/work/activities/import")).Status
        );
        await SweepActivitySheets.Run(
            site.Database.Database,
            site.Door.Time.GetUtcNow().AddDays(1).AddMinutes(1),
            default
        );
        await using var db = site.Database.Open();
        Assert.Empty(await db.Set<ActivitySheet>().ToListAsync());
    }

    static byte[] Bomb()
    {
        using var held = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(held, System.IO.Compression.ZipArchiveMode.Create, true))
        {
            using var content = zip.CreateEntry("content.xml").Open();
            var zeros = new byte[1 << 20];
            for (var block = 0; block < 100; block++)
                content.Write(zeros);
        }
        return held.ToArray();
    }
}
